import { CallFailure, type CallGate, type CallOrigin, type Failure, type Units } from "../src/calls/index.ts";

export type TestGate = CallGate & { tries: { requestId: string; used: Units | null; failure: Failure | null }[]; worstCases: Units[] };

/** A way to the vendors without turns, money and clocks: tries again at once, at most `mostTries` times, what may be tried again. */
export function createTestGate({ mostTries = 1 }: { mostTries?: number } = {}): TestGate {
  const tries: TestGate["tries"] = [];
  const worstCases: Units[] = [];
  return {
    tries, worstCases,
    async call(call) {
      worstCases.push(call.worstCase);
      for (let tryNumber = 1; ; tryNumber += 1) {
        const entry: TestGate["tries"][number] = { requestId: `${call.origin.bookId}/${call.origin.part}/${call.origin.attempt}/${tryNumber}`, used: null, failure: null };
        tries.push(entry);
        try {
          const { answer, used } = await call.run({
            signal: call.signal, tryNumber, requestId: entry.requestId, ticket: call.ticket ?? null,
            keepTicket: async (ticket) => call.onTicket?.(ticket),
            keepAnswer: (keep) => keep(),
            heard: () => {},
            use: (units) => { entry.used = units; },
          });
          entry.used = used;
          return { answer, costUsd: 0, tryNumber };
        } catch (error) {
          entry.failure = error instanceof CallFailure ? error.failure : call.classify(error);
          if (!entry.failure.isRetryable || tryNumber >= mostTries || call.signal.aborted) throw new CallFailure(entry.failure, { cause: error });
        }
      }
    },
  };
}

export const TEST_ORIGIN: CallOrigin = { userKey: "user_mina", bookId: "book-1", jobId: "job-1", attempt: 1, step: "write_story", part: "story", deadlineAt: Number.MAX_SAFE_INTEGER };
