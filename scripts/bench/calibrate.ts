const LOOPS = 12_000_000;
const SPINS = 5;
/** More than this between the fastest and the slowest spin, and something else uses the machine. */
const MOST_VARIATION = 0.15;

export type Calibration = { unitMs: number; variation: number; isDisturbed: boolean };

/** A loop that does nothing else than reckon, five times: how fast this machine is, and whether it is left alone. */
export function calibrate(): Calibration {
  const spins = Array.from({ length: SPINS }, spin);
  const fastest = Math.min(...spins);
  const variation = Math.max(...spins) / fastest - 1;
  return { unitMs: fastest * SPINS, variation, isDisturbed: variation > MOST_VARIATION };
}

function spin(): number {
  const start = performance.now();
  let sum = 0;
  for (let index = 1; index < LOOPS; index += 1) sum += 1 / index;
  if (!Number.isFinite(sum)) throw new Error("the calibration loop is broken");
  return performance.now() - start;
}
