import { createServer, type AddressInfo } from "node:net";
import { startSimulator, type FaultRule, type Simulator, type SimulatorOptions } from "@ai-story-book/simulator";
import { afterEach, beforeEach, describe, expect, it, test } from "vitest";
import { endPapersPainter } from "../../../testing/end-papers-painter.ts";
import { itPaintsAsPromised } from "../../../testing/painter-conformance.ts";
import { askOptions, pageRequest, pictureOrigin } from "../../../testing/picture-requests.ts";
import { plainGate, type PlainGate } from "../../../testing/plain-gate.ts";
import { checkReplicateAccount } from "./check-replicate-account.ts";
import { classifyReplicate } from "./classify-replicate.ts";
import { createReplicatePainter } from "./replicate-painter.ts";

const MODEL = "black-forest-labs/flux-schnell";
let simulator: Simulator;
let gate: PlainGate;
afterEach(() => simulator.close());

async function start(options: SimulatorOptions = {}, waitMs = 20_000) {
  simulator = await startSimulator({ profile: "null", ...options });
  gate = plainGate();
  return createReplicatePainter({ token: simulator.environment.REPLICATE_API_TOKEN, baseUrl: simulator.environment.REPLICATE_BASE_URL, model: MODEL, gate, endPapers: endPapersPainter(), waitMs });
}
const always = (fault: string, more: Partial<FaultRule> = {}): SimulatorOptions => ({ faults: [{ faults: [fault], ...more }] });
const failureOf = async (painting: Promise<unknown>) => {
  const error = await painting.then(() => null, (reason: unknown) => reason);
  return classifyReplicate(error);
};

describe("the promises of every painter", () => {
  let painter: Awaited<ReturnType<typeof start>>;
  beforeEach(async () => {
    painter = await start();
  });
  itPaintsAsPromised(() => painter);
});

const outcomes = () => simulator.ledger().map(({ outcome, billed }) => [outcome, billed]);

it("keeps the vendor's id before it waits, and books one picture", async () => {
  const painter = await start();
  const kept: string[] = [];
  const picture = await painter.paint(pageRequest(), { ...askOptions(), onTicket: async (ticket) => void kept.push(ticket) });
  expect(kept).toEqual([simulator.ledger()[0]!.vendorId]);
  expect(gate.used).toEqual([{ images: 1 }]);
  expect(picture.costUsd).toBe(simulator.totalUsd());
});

it("orders nothing when work of an earlier process is there: it is polled", async () => {
  const first = await start({ profile: "A", timeScale: 0.02 });
  const stop = new AbortController();
  const kept = Promise.withResolvers<string>();
  const painting = first.paint(pageRequest(), { signal: stop.signal, origin: pictureOrigin(), onTicket: async (ticket) => kept.resolve(ticket) });
  const ticket = await kept.promise;
  stop.abort(named("HandBackError"));
  await expect(painting).rejects.toMatchObject({ name: "HandBackError" });
  const picture = await first.paint(pageRequest(), { ...askOptions(), ticket });
  expect(picture.widthPx).toBe(1024);
  expect(outcomes()).toEqual([["ok", true]]);
});

it("cancels what nobody wants any more", async () => {
  const painter = await start({ profile: "A" });
  const stop = new AbortController();
  const painting = painter.paint(pageRequest(), { signal: stop.signal, origin: pictureOrigin(), onTicket: async () => void setImmediate(() => stop.abort(named("LostJobError"))) });
  await expect(painting).rejects.toThrow("LostJobError");
  expect(outcomes()).toEqual([["canceled", true]]);
  expect(gate.used).toEqual([{ images: 1 }]);
});

describe("a prediction that goes on, in the end", () => {
  test.each(["unknown-status", "poll-failed", "output-string", "output-array", "output-data-uri", "output-early", "download-not-found", "download-truncated"])("%s", async (fault) => {
    const painter = await start({ profile: "A", timeScale: 0.02, ...always(fault) });
    expect((await painter.paint(pageRequest(), askOptions())).widthPx).toBe(1024);
    expect(simulator.ledger()).toHaveLength(1);
    expect(gate.used).toEqual([{ images: 1 }]);
  });
});

describe("an order without an answer is looked for before it is made again", () => {
  test.each(["create-answer-lost", "create-reset"])("%s: it was made, and is taken", async (fault) => {
    const painter = await start(always(fault));
    expect((await painter.paint(pageRequest(), askOptions())).widthPx).toBe(1024);
    expect(simulator.ledger()).toHaveLength(1);
    expect(gate.tickets).toEqual([simulator.ledger()[0]!.vendorId]);
  });

  it("create-failed: it was not made, and nothing is on the bill", async () => {
    const painter = await start(always("create-failed"));
    expect(await failureOf(painter.paint(pageRequest(), askOptions()))).toMatchObject({ kind: "server", isRetryable: true, billed: "no" });
    expect(simulator.totalUsd()).toBe(0);
  });

  it("never takes another book's picture of the same words for its own", async () => {
    const painter = await start({ profile: "A", timeScale: 0.02, ...always("create-answer-lost", { count: 1 }) });
    const pictures = await Promise.all([painter.paint(pageRequest(), askOptions()), painter.paint(pageRequest(), askOptions())]);
    expect(pictures).toHaveLength(2);
    expect(new Set(gate.tickets).size).toBe(2);
    expect(simulator.ledger()).toHaveLength(2);
  });
});

describe("what fails, says how", () => {
  test.each([
    ["aborted", { kind: "timeout", isRetryable: true, billed: "no" }],
    ["canceled-by-vendor", { kind: "interrupted", isRetryable: true, billed: "yes" }],
    ["nsfw", { kind: "unsafe-output", isRetryable: false, billed: "no" }],
    ["flagged-sensitive", { kind: "unsafe-output", isRetryable: false }],
    ["empty-output", { kind: "unsafe-output", isRetryable: false, billed: "yes" }],
    ["interrupted", { kind: "interrupted", isRetryable: true, billed: "no" }],
    ["director-error", { kind: "interrupted", isRetryable: true, billed: "no" }],
    ["unknown-error", { kind: "interrupted", isRetryable: true, billed: "no" }],
    ["out-of-memory", { isRetryable: false, billed: "no" }],
    ["low-credit-throttled", { kind: "rate-limited", retryAfterMs: 10_000, billed: "no" }],
    ["throttled", { kind: "rate-limited", retryAfterMs: 2_000 }],
    ["throttled-with-header", { kind: "rate-limited", retryAfterMs: 2_000 }],
    ["insufficient-credit", { kind: "billing", isRetryable: false, billed: "no" }],
    ["unauthenticated", { kind: "credentials", isRetryable: false, billed: "no" }],
    ["output-expired", { kind: "lost", isRetryable: true, billed: "yes" }],
    ["output-gone", { kind: "lost", isRetryable: true, billed: "yes" }],
    ["download-forbidden", { kind: "lost", billed: "yes" }],
    ["download-html", { kind: "lost", billed: "yes" }],
    ["download-empty", { kind: "lost", billed: "yes" }],
    ["download-garbage", { kind: "lost", billed: "yes" }],
    ["download-huge", { kind: "lost", billed: "yes" }],
    ["download-redirect-private", { kind: "lost", isRetryable: true, billed: "yes" }],
    ["output-private-link", { kind: "lost", isRetryable: true, billed: "yes" }],
  ])("%s", async (fault, expected) => {
    const painter = await start(always(fault));
    expect(await failureOf(painter.paint(pageRequest(), askOptions()))).toMatchObject(expected);
    const isBilled = simulator.totalUsd() > 0;
    expect(gate.used.length > 0).toBe(isBilled);
    expect(simulator.ledger()).toHaveLength(1);
  });
});

describe("at the deadline", () => {
  it("cancels, and says that it took too long", async () => {
    const painter = await start({ profile: "A", ...always("prediction-stuck") }, 600);
    expect(await failureOf(painter.paint(pageRequest(), askOptions()))).toMatchObject({ kind: "timeout", isRetryable: true, billed: "yes" });
    expect(outcomes()).toEqual([["canceled", true]]);
  });

  it("keeps the picture that was finished in the moment of the cancel", async () => {
    const painter = await start({ profile: "A", ...always("cancel-race") }, 600);
    expect((await painter.paint(pageRequest(), askOptions())).widthPx).toBe(1024);
    expect(gate.used).toEqual([{ images: 1 }]);
  });

  it("waits through a cold start without a second order", async () => {
    const painter = await start({ profile: "A", timeScale: 0.01, ...always("cold-boot", { delayMs: 90_000 }) });
    expect((await painter.paint(pageRequest(), askOptions())).widthPx).toBe(1024);
    expect(simulator.ledger()).toHaveLength(1);
  });

  it("is told to the vendor, who bills nothing for what it never began", async () => {
    const painter = await start({ profile: "A", timeScale: 0.01, ...always("cold-boot", { delayMs: 200_000 }) });
    expect(await failureOf(painter.paint(pageRequest(), askOptions()))).toMatchObject({ kind: "timeout", billed: "no" });
    expect(outcomes()).toEqual([["aborted", false]]);
  });
});

describe("an hour later", () => {
  it("a picture that nobody fetched is lost, which is not the same as unsafe", async () => {
    const painter = await start();
    await painter.paint(pageRequest(), askOptions());
    const ticket = simulator.ledger()[0]!.vendorId;
    simulator.skipTime(2 * 60 * 60_000);
    expect(await failureOf(painter.paint(pageRequest(), { ...askOptions(), ticket }))).toMatchObject({ kind: "lost", isRetryable: true });
  });

  it("a ticket that the vendor has never heard of is lost", async () => {
    const painter = await start();
    expect(await failureOf(painter.paint(pageRequest(), { ...askOptions(), ticket: "nobody-knows" }))).toMatchObject({ kind: "lost", isRetryable: true, billed: "unknown" });
  });
});

describe("the account's check", () => {
  const check = (changes: Partial<Parameters<typeof checkReplicateAccount>[0]> = {}) =>
    checkReplicateAccount({ token: simulator.environment.REPLICATE_API_TOKEN, baseUrl: simulator.environment.REPLICATE_BASE_URL, model: MODEL, ...changes });

  it("says ok, or which variable is wrong, and never the token", async () => {
    await start();
    expect(await check()).toBe("ok");
    expect(await check({ token: "r8_secret" })).toBe("REPLICATE_API_TOKEN: Replicate does not accept this token");
    expect(await check({ model: "nobody/nothing" })).toBe("IMAGE_MODEL: Replicate has no model called nobody/nothing");
    expect(await check({ baseUrl: `${simulator.url}/nowhere` })).toContain("REPLICATE_BASE_URL: there is no Replicate");
    expect(await check({ baseUrl: `http://127.0.0.1:${await closedPort()}/v1` })).toBe("REPLICATE_BASE_URL: Replicate cannot be reached: no connection (ECONNREFUSED)");
  });
});

/** A port that was free a moment ago. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}

function named(name: string): Error {
  const error = new Error(name);
  error.name = name;
  return error;
}
