import type { Decision, Window, Windows } from "./windows.ts";

/** The windows of one process. */
export function createMemoryWindows(now: () => number = Date.now): Windows {
  const taken = new Map<string, { times: number[]; windowMs: number }>();
  let sweptAt = now();

  const sweep = (time: number): void => {
    for (const [key, { times, windowMs }] of taken) if ((times.at(-1) ?? 0) <= time - windowMs) taken.delete(key);
    sweptAt = time;
  };

  return {
    async take(windows) {
      const time = now();
      if (time - sweptAt > SWEEP_EVERY_MS) sweep(time);
      const past = windows.map(({ key, windowMs }) => (taken.get(key)?.times ?? []).filter((at) => at > time - windowMs));
      const isAllowed = windows.every(({ limit }, index) => past[index]!.length < limit);
      if (isAllowed) windows.forEach(({ key, windowMs }, index) => taken.set(key, { times: [...past[index]!, time], windowMs }));
      return windows.map((window, index) => decide(window, past[index]!, isAllowed ? time : null, time));
    },
  };
}

const SWEEP_EVERY_MS = 60_000;

function decide({ limit, windowMs }: Window, past: readonly number[], takenAt: number | null, time: number): Decision {
  const isFull = past.length >= limit;
  // A limit that was lowered meanwhile has more places taken than it allows: as many must come back first.
  const next = past[isFull ? past.length - limit : 0] ?? takenAt ?? time - windowMs;
  return {
    isAllowed: !isFull,
    remaining: Math.max(0, limit - past.length - (takenAt === null ? 0 : 1)),
    resetSeconds: Math.max(1, Math.ceil((next + windowMs - time) / 1000)),
  };
}
