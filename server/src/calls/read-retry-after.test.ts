import { expect, test } from "vitest";
import { readRetryAfterMs } from "./read-retry-after.ts";

const NOW = Date.parse("2026-03-01T12:00:00Z");
const read = (headers: Record<string, string>, text = "") => readRetryAfterMs({ headers, text, now: NOW });

test.each<[string, Record<string, string>, string, number | undefined]>([
  ["milliseconds win over seconds", { "retry-after-ms": "1500", "retry-after": "9" }, "", 1500],
  ["seconds", { "retry-after": "7" }, "", 7000],
  ["parts of a second", { "retry-after": "0.25" }, "", 250],
  ["a date", { "retry-after": "Sun, 01 Mar 2026 12:00:30 GMT" }, "", 30_000],
  ["a date gone by", { "retry-after": "Sun, 01 Mar 2026 11:00:00 GMT" }, "", 0],
  ["nonsense in the header falls back to the words", { "retry-after": "soon" }, "Please try again in 2s.", 2000],
  ["seconds in words", {}, "Please try again in 41.724s. Visit", 41_724],
  ["milliseconds in words", {}, "Please try again in 20ms.", 20],
  ["minutes in words", {}, "Please try again in 6m0s.", 360_000],
  ["hours in words", {}, "Please try again in 1h2m3s.", 3_600_000],
  ["words of Azure", {}, "Please retry after 6 seconds.", 6000],
  ["whole minutes", {}, "Please try again in 5 minutes.", 300_000],
  ["later is no time", {}, "Please try again later.", undefined],
  ["about", {}, "Your rate limit resets in ~30s.", 30_000],
  ["Google's details", {}, '{"retryDelay": "17s"}', 17_000],
  ["a body without spaces", {}, '{"retryDelay":"3.5s"}', 3500],
  ["nothing said", {}, "Too many requests", undefined],
  ["never longer than an hour", { "retry-after": "999999" }, "", 3_600_000],
])("%s", (_, headers, text, wait) => {
  expect(read(headers, text)).toBe(wait);
});
