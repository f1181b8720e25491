import { useRef } from "react";

/** One key for the same request: sent again after a lost answer it makes no second book. Other wishes, or `forget`, give a new key. */
export function useIdempotencyKey(): { keyFor: (request: unknown) => string; forget: () => void } {
  const last = useRef<{ request: string; key: string } | null>(null);
  return {
    keyFor(request) {
      const written = JSON.stringify(request);
      if (last.current?.request !== written) last.current = { request: written, key: crypto.randomUUID() };
      return last.current.key;
    },
    forget() {
      last.current = null;
    },
  };
}
