import { CallFailure } from "./failure.ts";

export type Clocks = { firstByteMs: number; idleMs: number; totalMs: number };
type RunningClocks = { heard(): void; stop(): void };

/** Three clocks over one try: until the first byte, between two pieces, and over all. The first to run out tells why, once. */
export function startClocks({ firstByteMs, idleMs, totalMs }: Clocks, onExpired: (failure: CallFailure) => void): RunningClocks {
  const expire = (what: string, afterMs: number) => (): void => onExpired(new CallFailure({ kind: "timeout", isRetryable: true, billed: "unknown", detail: `${what} for ${Math.round(afterMs / 1000)} s` }));
  const total = setTimeout(expire("not finished", totalMs), totalMs);
  let silence = setTimeout(expire("no first byte", firstByteMs), firstByteMs);
  return {
    heard() {
      clearTimeout(silence);
      silence = setTimeout(expire("silent", idleMs), idleMs);
    },
    stop() {
      clearTimeout(total);
      clearTimeout(silence);
    },
  };
}
