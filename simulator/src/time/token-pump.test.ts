import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { SimulatedClock } from "./simulated-clock.ts";
import { TokenPump } from "./token-pump.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] }));
afterEach(() => void vi.useRealTimers());

/** Sends 90 tokens at 60 a second, the first after half a second, and notes when each was sent. */
function stream(pump: TokenPump, clock: SimulatedClock): { sentAtMs: number[]; finishedAtMs: number[]; take: () => number } {
  const sentAtMs: number[] = [];
  const finishedAtMs: number[] = [];
  const take = pump.add({
    startedAtMs: clock.nowMs(), firstTokenMs: 500, tokensPerSecond: 60, tokenCount: 90,
    send: (from, to) => sentAtMs.push(...Array.from({ length: to - from }, () => clock.nowMs())),
    finish: () => finishedAtMs.push(clock.nowMs()),
  });
  return { sentAtMs, finishedAtMs, take };
}

it.each([1, 300])("sends no token of %i streams before it is due, nor much later, with one timer", (count) => {
  const clock = new SimulatedClock(1);
  const pump = new TokenPump(clock);
  const streams = Array.from({ length: count }, () => stream(pump, clock));
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(5000);
  for (const { sentAtMs, finishedAtMs } of streams) {
    expect(sentAtMs).toHaveLength(90);
    for (const [index, sentAt] of sentAtMs.entries()) {
      expect(sentAt).toBeGreaterThanOrEqual(500 + (index * 1000) / 60 - 0.01);
      expect(sentAt).toBeLessThanOrEqual(500 + (index * 1000) / 60 + 31);
    }
    expect(finishedAtMs).toEqual([sentAtMs.at(-1)]);
  }
  expect(vi.getTimerCount()).toBe(0);
});

it("keeps to the time scale and stops when it is told to", () => {
  const clock = new SimulatedClock(0.1);
  const pump = new TokenPump(clock);
  const { sentAtMs, take } = stream(pump, clock);
  vi.advanceTimersByTime(100);
  expect(sentAtMs.length).toBeGreaterThanOrEqual(29);
  expect(sentAtMs.length).toBeLessThanOrEqual(31);
  expect(take()).toBe(sentAtMs.length);
  vi.advanceTimersByTime(1000);
  expect(take()).toBe(sentAtMs.length);
});

it("skips time without shortening waits that have begun", () => {
  const clock = new SimulatedClock(1);
  const called: number[] = [];
  clock.after(1000, () => called.push(clock.nowMs()));
  clock.skip(60_000);
  vi.advanceTimersByTime(999);
  expect(called).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(called).toEqual([61_000]);
  expect(clock.date().getTime()).toBe(Date.now());
});
