import { availableParallelism } from "node:os";
import { benchBinding } from "./bench/bench-binding.ts";
import { benchResponsiveness } from "./bench/bench-responsiveness.ts";
import { benchPainting } from "./bench/bench-painting.ts";

/**
 * Measures what the built-in providers cost on this machine, in one run. Wall times depend on the
 * machine; the ratios to the calibration loop (a fixed amount of arithmetic) can be compared.
 */
const unitMs = calibrate();
console.log(`${availableParallelism()} cores, calibration loop ${unitMs.toFixed(0)} ms`);
const painted = await benchPainting();
report("painting one page, warm pool, wall time a page", painted.medianPageMs, unitMs);
console.log(`  memory above the idle process with a warm pool, at most: ${painted.extraMemoryMb.toFixed(0)} MB`);
const bound = await benchBinding(painted.book);
report("binding PDF and EPUB together, warm", bound.medianMs, unitMs);
const served = await benchResponsiveness();
console.log(`/health asked ${served.polls} times while ${served.books} books of eight pages are made in the same process, ${served.totalSeconds.toFixed(0)} s:`);
console.log(`  median ${served.medianMs.toFixed(1)} ms, 99th percentile ${served.p99Ms.toFixed(1)} ms, longest ${served.longestMs.toFixed(1)} ms; memory at most ${served.mostMemoryMb.toFixed(0)} MB`);

function calibrate(): number {
  const start = performance.now();
  let sum = 0;
  for (let index = 1; index < 60_000_000; index += 1) sum += 1 / index;
  if (!Number.isFinite(sum)) throw new Error("the calibration loop is broken");
  return performance.now() - start;
}

function report(name: string, medianMs: number, unitMs: number): void {
  console.log(`${name}: ${medianMs.toFixed(0)} ms, ${(medianMs / unitMs).toFixed(2)} × the calibration loop`);
}
