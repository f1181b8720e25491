export type Decision = { isAllowed: boolean; remaining: number; resetSeconds: number };

/** Counts what was allowed in the last `windowMs`; a refusal counts nothing, so it does not prolong the wait. */
export function createSlidingWindow(limit: number, windowMs: number, now: () => number = Date.now): (key: string) => Decision {
  const allowed = new Map<string, number[]>();
  let sweptAt = now();
  return (key) => {
    const time = now();
    if (time - sweptAt > windowMs) {
      sweptAt = time;
      for (const [other, times] of allowed) if ((times.at(-1) ?? 0) <= time - windowMs) allowed.delete(other);
    }
    const times = (allowed.get(key) ?? []).filter((past) => past > time - windowMs);
    const isAllowed = times.length < limit;
    if (isAllowed) times.push(time);
    allowed.set(key, times);
    return { isAllowed, remaining: limit - times.length, resetSeconds: Math.max(1, Math.ceil(((times[0] ?? time) + windowMs - time) / 1000)) };
  };
}
