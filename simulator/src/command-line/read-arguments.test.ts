import { expect, it } from "vitest";
import { readArguments } from "./read-arguments.ts";

it("reads a share of faults, faults of their own, and limits", () => {
  expect(readArguments(["--faults", "0.1", "--fault", "nsfw@page=7&attempt=1*2", "--fault", "rate-limited@retryAfterSeconds=7*1", "--limit", "replicate/pictures=5/600", "--limit", "openai/text=/500", "--profile", "null", "--time-scale", "0.1"])).toMatchObject({
    action: "serve",
    options: {
      profile: "null", timeScale: 0.1, port: 8787,
      faults: [{ faults: ["nsfw"], match: { page: 7, attempt: 1 }, count: 2 }, { faults: ["rate-limited"], retryAfterSeconds: 7, count: 1 }, { faults: ["recoverable"], rate: 0.1 }],
      limits: { "replicate/pictures": { inFlight: 5, perMinute: 600 }, "openai/text": { perMinute: 500 } },
    },
  });
});

it("refuses a selector that nothing has", () => {
  expect(() => readArguments(["--fault", "nsfw@chapter=7"])).toThrow("chapter");
});
