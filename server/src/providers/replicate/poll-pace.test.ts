import { expect, it } from "vitest";
import { createPollPace } from "./poll-pace.ts";

/** Milliseconds that pass between the end of a picture and the look that finds it, on average over these lengths. */
function lostMs(pace: ReturnType<typeof createPollPace>, lengthsMs: readonly number[]): { lost: number; looks: number } {
  let lost = 0;
  let looks = 0;
  for (const lengthMs of lengthsMs) {
    let atMs = pace.firstWaitMs();
    for (looks += 1; atMs < lengthMs; looks += 1) atMs += pace.nextWaitMs(atMs);
    lost += atMs - lengthMs;
  }
  return { lost: lost / lengthsMs.length, looks: looks / lengthsMs.length };
}
const SIX_SECONDS = Array.from({ length: 101 }, (_, index) => 5_500 + index * 10);

it("loses less than 2 % of a picture of 6 s when it knows nothing", () => {
  const { lost, looks } = lostMs(createPollPace(), SIX_SECONDS);
  expect(lost).toBeLessThan(120);
  expect(looks).toBeLessThan(45);
});

it("loses about 1 %, with a third of the looks, when it knows how long the last ones took", () => {
  const pace = createPollPace();
  for (const lengthMs of [5_600, 6_000, 6_300]) pace.took(lengthMs);
  const { lost, looks } = lostMs(pace, SIX_SECONDS);
  expect(lost).toBeLessThan(70);
  expect(looks).toBeLessThan(15);
});

it("forgets how long pictures took long ago", () => {
  const pace = createPollPace();
  pace.took(500);
  for (let index = 0; index < 16; index += 1) pace.took(6_000);
  expect(pace.firstWaitMs()).toBeGreaterThan(5_000);
});

it("looks at all pictures together no more than 200 times a second", () => {
  const pace = createPollPace();
  for (let index = 0; index < 600; index += 1) pace.watch();
  expect(600 / (pace.nextWaitMs(6_000) / 1000)).toBeLessThanOrEqual(200);
});

it("slows down when the vendor objects, and recovers", () => {
  const pace = createPollPace();
  const usual = pace.nextWaitMs(6_000);
  pace.slowDown();
  expect(pace.nextWaitMs(6_000)).toBeGreaterThan(usual * 1.4);
  for (let index = 0; index < 200; index += 1) pace.nextWaitMs(6_000);
  expect(pace.nextWaitMs(6_000)).toBe(usual);
});
