import { startSimulator, type Simulator, type SimulatorOptions } from "@ai-story-book/simulator";
import { afterEach, beforeEach, describe, expect, it, test } from "vitest";
import { endPapersPainter } from "../../../testing/end-papers-painter.ts";
import { itPaintsAsPromised } from "../../../testing/painter-conformance.ts";
import { askOptions, pageRequest } from "../../../testing/picture-requests.ts";
import { plainGate, type PlainGate } from "../../../testing/plain-gate.ts";
import { classifyOpenAiPicture } from "./classify-openai-picture.ts";
import { createOpenAiPainter } from "./openai-painter.ts";

let simulator: Simulator;
let gate: PlainGate;
afterEach(() => simulator.close());

async function start(options: SimulatorOptions = {}, model = "gpt-image-1-mini") {
  simulator = await startSimulator({ profile: "null", ...options });
  gate = plainGate();
  return createOpenAiPainter({ apiKey: simulator.environment.OPENAI_API_KEY, baseUrl: simulator.environment.OPENAI_BASE_URL, model, gate, endPapers: endPapersPainter() });
}

describe("the promises of every painter", () => {
  let painter: Awaited<ReturnType<typeof start>>;
  beforeEach(async () => {
    painter = await start();
  });
  itPaintsAsPromised(() => painter);
});

it("books one picture, and so does the vendor", async () => {
  const painter = await start();
  await painter.paint(pageRequest(), askOptions());
  expect(gate.used).toEqual([{ images: 1 }]);
  expect(simulator.ledger()).toMatchObject([{ model: "gpt-image-1-mini", outcome: "ok", billed: true, units: { pictures: 1 } }]);
});

describe("what fails is asked for once, and says how", () => {
  test.each([
    ["picture-blocked", { kind: "refused", isRetryable: false }],
    ["picture-blocked-output", { kind: "unsafe-output", isRetryable: false }],
    ["content-policy-violation", { kind: "refused", isRetryable: false }],
    ["insufficient-quota", { kind: "billing", isRetryable: false }],
    ["invalid-key", { kind: "credentials", isRetryable: false }],
    ["rate-limited", { kind: "rate-limited", isRetryable: true, retryAfterMs: expect.any(Number) as number }],
    ["overloaded", { kind: "server", isRetryable: true }],
    ["server-error", { kind: "server", isRetryable: true }],
    ["connection-reset", { kind: "network", isRetryable: true, billed: "unknown" }],
    ["answer-lost", { kind: "network", isRetryable: true, billed: "unknown" }],
    ["html-page", { kind: "unusable", isRetryable: true }],
  ])("%s", async (fault, expected) => {
    const painter = await start({ faults: [{ faults: [fault] }] });
    const error: unknown = await painter.paint(pageRequest(), askOptions()).catch((reason: unknown) => reason);
    expect(classifyOpenAiPicture(error)).toMatchObject(expected);
    expect(simulator.ledger()).toHaveLength(1);
  });
});
