import { expect, it } from "vitest";
import { formatIdentity, parseIdentity } from "./call-identity.ts";
import { drawCall, tokenDueMs } from "./draw-call.ts";
import { PROFILES } from "./profiles.ts";

const identities = Array.from({ length: 4000 }, (_, index) => ({ book: `book-${index % 400}`, step: "draw_pages", page: index % 9, attempt: 1 + Math.floor(index / 400) }));

it("draws the same latencies in any order of asking", () => {
  const forwards = identities.map((identity) => drawCall(PROFILES.C, 7, identity));
  const backwards = [...identities].reverse().map((identity) => drawCall(PROFILES.C, 7, identity)).reverse();
  expect(backwards).toEqual(forwards);
});

it("keeps profile A at its fixed figures", () => {
  expect(drawCall(PROFILES.A, 1, identities[0]!)).toEqual({ firstTokenMs: 500, tokensPerSecond: 60, moderationMs: 1000, pictureMs: 6000, speechMs: 2000, isTail: false });
});

it("draws around the median, with the spread and the tail of the profile", () => {
  const draws = identities.map((identity) => drawCall(PROFILES.C, 3, identity));
  const usual = draws.filter((draw) => !draw.isTail).map((draw) => draw.pictureMs).sort((left, right) => left - right);
  const mean = usual.reduce((sum, value) => sum + value, 0) / usual.length;
  const deviation = Math.sqrt(usual.reduce((sum, value) => sum + (value - mean) ** 2, 0) / usual.length);
  expect(usual[Math.floor(usual.length / 2)]! / PROFILES.C.pictureMs).toBeCloseTo(1, 1);
  expect(deviation / mean).toBeCloseTo(0.5, 1);
  const tailShare = 1 - usual.length / draws.length;
  expect(tailShare).toBeGreaterThan(0.012);
  expect(tailShare).toBeLessThan(0.028);
});

it("changes with seed, book, step, page and attempt", () => {
  const identity = { book: "b", step: "s", page: 1, attempt: 1 };
  const others = [{ ...identity, book: "c" }, { ...identity, step: "t" }, { ...identity, page: 2 }, { ...identity, attempt: 2 }];
  const drawn = [drawCall(PROFILES.B, 1, identity), drawCall(PROFILES.B, 2, identity), ...others.map((other) => drawCall(PROFILES.B, 1, other))];
  expect(new Set(drawn.map((draw) => draw.pictureMs)).size).toBe(6);
});

it("places tokens on an absolute schedule", () => {
  expect(tokenDueMs({ firstTokenMs: 500, tokensPerSecond: 60 }, 0)).toBe(500);
  expect(tokenDueMs({ firstTokenMs: 500, tokensPerSecond: 60 }, 60)).toBe(1500);
  expect(tokenDueMs({ firstTokenMs: 0, tokensPerSecond: Infinity }, 1000)).toBe(0);
});

it("reads the identity a client writes, and nothing else", () => {
  const identity = { book: "book_1", step: "draw_pages", page: 3, attempt: 2 };
  expect(parseIdentity(formatIdentity(identity))).toEqual(identity);
  expect(parseIdentity("0f9d1c4e-77aa")).toBeUndefined();
  expect(parseIdentity(undefined)).toBeUndefined();
});
