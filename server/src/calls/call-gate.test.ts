import { beforeEach, describe, expect, test } from "vitest";
import { fakeBreaker, fakeLedger, fakeTurns } from "../../testing/call-fakes.ts";
import { AppError, HoldError } from "../errors/index.ts";
import { CallFailure, createCallGate, type CallAttempt, type CallEvents, type CallGate, type Failure, type ProviderCall } from "./index.ts";

const REPLICATE = { provider: "replicate", model: "black-forest-labs/flux-schnell" };
const NOW = 1_000_000;

let breaker: ReturnType<typeof fakeBreaker>;
let turns: ReturnType<typeof fakeTurns>;
let ledger: ReturnType<typeof fakeLedger>;
let waits: number[];
let ended: Parameters<CallEvents["callEnded"]>[0][];
let gate: CallGate;
let now: number;

beforeEach(() => {
  breaker = fakeBreaker();
  turns = fakeTurns();
  ledger = fakeLedger();
  waits = [];
  ended = [];
  now = NOW;
  gate = createCallGate({
    breaker, turns, ledger, limits: { picture: { mostAtOnce: 3, mostPerMinute: 60 } }, events: { callEnded: (call) => void ended.push(call) },
    now: () => now, random: () => 1,
    pause: async (milliseconds) => {
      waits.push(milliseconds);
      now += milliseconds;
    },
  });
});

const failing = (kind: Failure["kind"], more: Partial<Failure> = {}) => new CallFailure({ kind, isRetryable: true, billed: "no", detail: kind, ...more });

/** A call whose tries go as listed: an error is thrown, anything else is the answer. */
function callOf(outcomes: readonly unknown[], changes: Partial<ProviderCall<unknown>> = {}): { call: ProviderCall<unknown>; attempts: CallAttempt[] } {
  const attempts: CallAttempt[] = [];
  return {
    attempts,
    call: {
      account: REPLICATE, operation: "picture", worstCase: { images: 1 }, clocks: { firstByteMs: 20_000, idleMs: 15_000, totalMs: 60_000 },
      origin: { userKey: "user_mina", bookId: "book", jobId: "job", attempt: 1, step: "draw_pages", part: "page-3", deadlineAt: NOW + 600_000 },
      signal: new AbortController().signal,
      classify: () => ({ kind: "server", isRetryable: true, billed: "no", detail: "classified" }),
      async run(attempt) {
        attempts.push(attempt);
        const outcome = outcomes[attempts.length - 1];
        if (outcome instanceof Error) throw outcome;
        return { answer: outcome, used: { images: 1 } };
      },
      ...changes,
    },
  };
}

const outcomeOf = (call: ProviderCall<unknown>) => gate.call(call).then(({ answer }) => answer, (error: unknown) => error);

describe("retries", () => {
  test("a 429 with its own wait is asked exactly once more, and not earlier", async () => {
    const { call, attempts } = callOf([failing("rate-limited", { retryAfterMs: 7000 }), "picture"]);
    expect(await outcomeOf(call)).toBe("picture");
    expect(attempts).toHaveLength(2);
    expect(waits).toEqual([7000]);
    expect(turns.pauses).toEqual([{ limitKey: "replicate/picture", untilMs: NOW + 7000 }]);
  });

  test("the same failure three times ends the call with its code; there is no fourth try", async () => {
    const { call, attempts } = callOf(Array.from({ length: 9 }, () => failing("server")));
    expect(await outcomeOf(call)).toMatchObject({ code: "IMAGE_FAILED" });
    expect(attempts).toHaveLength(3);
  });

  test("failures of different kinds are bad luck: up to six tries", async () => {
    const kinds = ["server", "timeout", "interrupted", "server", "lost"] as const;
    const { call, attempts } = callOf([...kinds.map((kind) => failing(kind)), "picture"]);
    expect(await outcomeOf(call)).toBe("picture");
    expect(attempts.map((attempt) => attempt.requestId)).toEqual([1, 2, 3, 4, 5, 6].map((tryNumber) => `book/page-3/1/${tryNumber}`));
  });

  test.each([["refused", "picture", "SAFETY_OUTPUT"], ["refused", "story", "SAFETY_INPUT"], ["bad-request", "story", "LLM_JSON_INVALID"], ["timeout", "picture", "IMAGE_TIMEOUT"], ["network", "story", "LLM_TIMEOUT"], ["network", "moderation", "LLM_TIMEOUT"], ["server", "speech", "SPEECH_FAILED"]] as const)(
    "%s of a %s that is not to be retried ends %s after one try", async (kind, operation, code) => {
      const { call, attempts } = callOf([failing(kind, { isRetryable: false })], { operation });
      expect(await outcomeOf(call)).toMatchObject({ code });
      expect(attempts).toHaveLength(1);
    });

  test("no try begins when the wait would pass the time of the job", async () => {
    const { call, attempts } = callOf([failing("rate-limited", { retryAfterMs: 20_000 }), "picture"]);
    call.origin.deadlineAt = NOW + 15_000;
    expect(await outcomeOf(call)).toMatchObject({ code: "IMAGE_RATE_LIMIT" });
    expect(attempts).toHaveLength(1);
  });

  test("a wait of more than half a minute goes back to the queue instead of holding a slot", async () => {
    const { call } = callOf([failing("rate-limited", { retryAfterMs: 45_000 })]);
    expect(await outcomeOf(call)).toMatchObject({ name: "HoldError", retryAfterSeconds: 45 });
    expect(turns.atOnce).toBe(0);
  });
});

describe("a vendor that takes no orders", () => {
  test.each(["billing", "credentials", "not-found"] as const)("%s is asked once, told to the breaker and holds the job", async (kind) => {
    const { call, attempts } = callOf([failing(kind, { isRetryable: false })]);
    expect(await outcomeOf(call)).toBeInstanceOf(HoldError);
    expect(attempts).toHaveLength(1);
    expect(breaker.told).toEqual([kind]);
  });

  test("an open breaker holds the job until the next probe, without a call, a turn or money", async () => {
    breaker.openUntilMs = NOW + 12_000;
    const { call, attempts } = callOf(["picture"]);
    expect(await outcomeOf(call)).toMatchObject({ name: "HoldError", retryAfterSeconds: 12 });
    expect([attempts, ledger.rows, turns.atOnce]).toEqual([[], [], 0]);
  });
});

describe("money", () => {
  test("each try is a row of its own, settled by what it was billed", async () => {
    const { call } = callOf([failing("server"), failing("lost", { billed: "yes" }), failing("cut-off", { billed: "unknown" }), "picture"]);
    await gate.call(call);
    expect(ledger.rows.map((row) => row.end)).toEqual([
      { outcome: "failed", kind: "server", used: null }, { outcome: "failed", kind: "lost", used: { images: 1 } },
      { outcome: "unknown", kind: "cut-off" }, { outcome: "succeeded", used: { images: 1 } },
    ]);
    expect(ended.map((call) => call.outcome)).toEqual(["server", "lost", "cut-off", "succeeded"]);
  });

  test("what a try reported as used is booked although it failed", async () => {
    const { call } = callOf([]);
    call.run = async (attempt) => {
      attempt.use({ outputTokens: 120 });
      throw failing("refused", { isRetryable: false, billed: "unknown" });
    };
    await outcomeOf(call);
    expect(ledger.rows[0]!.end).toEqual({ outcome: "failed", kind: "refused", used: { outputTokens: 120 } });
  });

  test("without money nothing is asked", async () => {
    ledger.open = async () => {
      throw new AppError("SYS_OVERLOADED", { reason: "budget" });
    };
    const { call, attempts } = callOf(["picture"]);
    expect(await outcomeOf(call)).toMatchObject({ code: "SYS_OVERLOADED" });
    expect([attempts, turns.atOnce]).toEqual([[], 0]);
  });
});

describe("work that goes on at the vendor", () => {
  test("is taken up by its ticket in the row that began it", async () => {
    const first = callOf([]);
    const stop = new AbortController();
    const kept: string[] = [];
    first.call.signal = stop.signal;
    first.call.onTicket = async (ticket) => void kept.push(ticket);
    first.call.run = async (attempt) => {
      await attempt.keepTicket("prediction-1");
      stop.abort(new Error("the process stops"));
      throw attempt.signal.reason;
    };
    expect(await outcomeOf(first.call)).toMatchObject({ message: "the process stops" });
    expect(kept).toEqual(["prediction-1"]);
    expect(ledger.rows[0]).toMatchObject({ ticket: "prediction-1", end: null });

    const { call, attempts } = callOf(["picture"], { ticket: "prediction-1" });
    expect(await outcomeOf(call)).toBe("picture");
    expect(attempts[0]!.ticket).toBe("prediction-1");
    expect(ledger.rows.map((row) => row.end)).toEqual([{ outcome: "succeeded", used: { images: 1 } }]);
  });

  test("that has failed is not fetched again: the next try has no ticket", async () => {
    const { call, attempts } = callOf([failing("interrupted"), "picture"], { ticket: "prediction-1" });
    await gate.call(call);
    expect(attempts.map((attempt) => attempt.ticket)).toEqual(["prediction-1", null]);
  });

  test("that was settled before its picture was stored is fetched in its own row, and not on the bill again", async () => {
    const first = callOf([]);
    first.call.run = async (attempt) => {
      await attempt.keepTicket("prediction-1");
      return { answer: "picture", used: { images: 1 } };
    };
    await gate.call(first.call);
    // The process dies here; the next one knows the ticket.
    const { call } = callOf(["picture"], { ticket: "prediction-1" });
    call.origin.attempt = 2;
    expect(await outcomeOf(call)).toBe("picture");
    expect(ledger.rows).toHaveLength(1);
  });

  describe("and was ordered by a process that died before it knew the ticket", () => {
    const lose = (part = "page-3") => ledger.open({ ...callOf([]).call, tryNumber: 1, origin: { ...callOf([]).call.origin, part } });

    test("is looked for, taken up in its row and stored like an order", async () => {
      await lose();
      const kept: string[] = [];
      const { call, attempts } = callOf(["picture"], { findOrders: async () => ["prediction-1"], onTicket: async (ticket) => void kept.push(ticket) });
      expect(await outcomeOf(call)).toBe("picture");
      expect(attempts[0]!.ticket).toBe("prediction-1");
      expect(kept).toEqual(["prediction-1"]);
      expect(ledger.rows).toMatchObject([{ ticket: "prediction-1", end: { outcome: "succeeded" } }]);
    });

    test("costs nothing when the vendor does not have it, and is ordered", async () => {
      await lose();
      const { call } = callOf(["picture"], { findOrders: async () => [] });
      await gate.call(call);
      expect(ledger.rows.map((row) => row.end)).toMatchObject([{ outcome: "failed", used: null }, { outcome: "succeeded" }]);
    });

    test("stays booked when the vendor has forgotten", async () => {
      await lose();
      const { call } = callOf(["picture"], { findOrders: async () => null });
      await gate.call(call);
      expect(ledger.rows.map((row) => row.end)).toMatchObject([null, { outcome: "succeeded" }]);
    });

    test("is no other work's: what the ledger knows by its ticket is left alone", async () => {
      await ledger.keepTicket(await lose("page-4"), "prediction-1");
      await lose();
      const { call } = callOf(["picture"], { findOrders: async () => ["prediction-1", "prediction-2"] });
      await gate.call(call);
      expect(ledger.rows.map((row) => row.ticket)).toEqual(["prediction-1", "prediction-2"]);
    });

    test("is not ordered again while nobody can be asked: the question is a try without a row of its own", async () => {
      await lose();
      let asked = 0;
      const { call, attempts } = callOf(["picture"], {
        findOrders: async () => {
          asked += 1;
          if (asked < 3) throw failing("server", { billed: "unknown" });
          return [];
        },
      });
      expect(await outcomeOf(call)).toBe("picture");
      expect([asked, attempts.length, ledger.rows.length]).toEqual([3, 1, 2]);
    });
  });

  test("without a ticket an aborted call is booked as unknown", async () => {
    const stop = new AbortController();
    const { call } = callOf([], { signal: stop.signal });
    call.run = async () => {
      stop.abort(new Error("the process stops"));
      throw new Error("aborted");
    };
    await outcomeOf(call);
    expect(ledger.rows[0]!.end).toEqual({ outcome: "unknown", kind: "cut-off" });
  });

  test("a ticket that cannot be stored is a fault of ours and not of the vendor", async () => {
    const { call } = callOf([], { onTicket: async () => Promise.reject(new Error("the database is away")) });
    call.run = async (attempt) => {
      await attempt.keepTicket("prediction-1");
      return { answer: "picture", used: {} };
    };
    expect(await outcomeOf(call)).toMatchObject({ message: "the database is away" });
    expect(breaker.told).toEqual([]);
  });
});

describe("clocks", () => {
  test.each([["no first byte", { firstByteMs: 5, idleMs: 60_000, totalMs: 60_000 }, false], ["silent", { firstByteMs: 60_000, idleMs: 5, totalMs: 60_000 }, true], ["not finished", { firstByteMs: 60_000, idleMs: 60_000, totalMs: 5 }, true]] as const)(
    "%s ends the try as a timeout and closes the request", async (what, clocks, isHeard) => {
      const { call } = callOf([], { clocks });
      const closed: unknown[] = [];
      call.run = async (attempt) => {
        if (isHeard) attempt.heard();
        return new Promise((_, reject) => attempt.signal.addEventListener("abort", () => {
          closed.push(attempt.signal.reason);
          reject(attempt.signal.reason as Error);
        }));
      };
      expect(await outcomeOf(call)).toMatchObject({ code: "IMAGE_TIMEOUT" });
      expect(closed).toHaveLength(3);
      expect(closed[0]).toMatchObject({ failure: { kind: "timeout", detail: expect.stringContaining(what) as string } });
    });
});
