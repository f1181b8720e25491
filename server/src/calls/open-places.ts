export type Places = {
  /** Does the work when a place is free, in the order of asking; rejects with the signal's reason while it waits. */
  take<Result>(work: () => Promise<Result>, options: { signal: AbortSignal }): Promise<Result>;
};

/** So many may work at once in this process; the others wait and hold nothing. */
export function openPlaces(count: number): Places {
  const waiting = new Set<() => void>();
  let free = count;
  const leave = (): void => {
    const [next] = waiting;
    if (next === undefined) free += 1;
    else next();
  };
  const enter = async (signal: AbortSignal): Promise<void> => {
    signal.throwIfAborted();
    if (free > 0) {
      free -= 1;
      return;
    }
    const turn = Promise.withResolvers<void>();
    const giveUp = (): void => {
      waiting.delete(come);
      turn.reject(signal.reason);
    };
    const come = (): void => {
      waiting.delete(come);
      signal.removeEventListener("abort", giveUp);
      turn.resolve();
    };
    waiting.add(come);
    signal.addEventListener("abort", giveUp, { once: true });
    await turn.promise;
  };
  return {
    async take(work, { signal }) {
      await enter(signal);
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}
