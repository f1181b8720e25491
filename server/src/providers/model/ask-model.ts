import { CallFailure, type CallAttempt, type CallGate, type CallOrigin, type Units } from "../../calls/index.ts";
import type { LanguageModel, ModelFinish } from "../language-model.ts";
import { isRefusalInProse } from "./refusal-in-prose.ts";
import type { Question, StoryInProgress } from "./story-in-progress.ts";

/** A model that thinks first, or a machine that must load it first, is silent for longer. What came before a clock ran out is kept, and the next try goes on from there. */
const clocksOf = ({ thinkingTokens }: LanguageModel, pageCount: number) => ({
  firstByteMs: thinkingTokens > 0 ? 60_000 : 20_000,
  idleMs: thinkingTokens > 0 ? 30_000 : 15_000,
  totalMs: 60_000 + 5_000 * pageCount,
});

/** Longer than any book; what goes on after it is no story. */
const MOST_CHARACTERS = 400_000;
/** Tokens of an opening and of a page in the dearest language, with room to spare; an answer cut by length gets half as much again. */
const OPENING_TOKENS = 900;
const PAGE_TOKENS = 550;
const MORE_AFTER_CUT = 1.5;

type Asking = { languageModel: LanguageModel; gate: CallGate; work: StoryInProgress; origin: CallOrigin; signal: AbortSignal };

/** Asks until the story in progress is complete, through the gate, which alone decides on tries. */
export async function askModel({ languageModel, gate, work, origin, signal }: Asking): Promise<void> {
  if (work.isComplete()) return;
  let budgetFactor = 1;
  const budgetOf = ({ pageCount }: Question, factor: number) => Math.ceil((OPENING_TOKENS + PAGE_TOKENS * pageCount) * factor) + languageModel.thinkingTokens;
  const first = work.ask();
  const mostOutput = budgetOf(first, MORE_AFTER_CUT);
  await gate.call<null>({
    account: languageModel.account,
    operation: "story",
    origin,
    // No token is shorter than a byte; a later try tells the model again what came out of an earlier one.
    worstCase: { inputTokens: countBytes(first) + mostOutput, outputTokens: mostOutput },
    clocks: clocksOf(languageModel, first.pageCount),
    signal,
    classify: (error) => languageModel.classify(error),
    async run(attempt) {
      const question = work.ask();
      const maxOutputTokens = budgetOf(question, budgetFactor);
      try {
        return await readAnswer({ languageModel, work, question, maxOutputTokens, attempt });
      } catch (error) {
        if (error instanceof CallFailure && error.failure.kind === "too-long") budgetFactor = MORE_AFTER_CUT;
        throw error;
      }
    },
  });
}

type Answering = { languageModel: LanguageModel; work: StoryInProgress; question: Question; maxOutputTokens: number; attempt: CallAttempt };

async function readAnswer({ languageModel, work, question, maxOutputTokens, attempt }: Answering): Promise<{ answer: null; used: Units }> {
  const answer = work.readAnswer(question);
  const inputTokens = Math.ceil(countBytes(question) / BYTES_PER_TOKEN);
  let said = "";
  let pieces = 0;
  let hasBegun = false;
  let used: Units | null = null;
  let finish: ModelFinish = "cut";
  // Another seed for each try: the same one may well give the same broken answer.
  const asked = languageModel.ask({ system: question.system, prompt: question.prompt, schema: question.schema, maxOutputTokens, seed: question.seed + attempt.tryNumber, requestId: attempt.requestId, signal: attempt.signal });
  for await (const piece of asked) {
    attempt.heard();
    if (piece.kind === "end") {
      finish = piece.finish;
      used = piece.usage;
      continue;
    }
    hasBegun = true;
    if (piece.kind === "text") {
      said += piece.text;
      pieces += 1;
      if (said.length > MOST_CHARACTERS) throw unusable("longer than any book");
      answer.read(piece.text);
    }
    attempt.use({ inputTokens, outputTokens: guessTokens(said, pieces) });
  }
  attempt.signal.throwIfAborted();
  if (finish === "cut" && !hasBegun) throw new CallFailure({ ...FAILURES.cut, billed: "unknown" });
  used ??= { inputTokens, outputTokens: guessTokens(said, pieces) };
  attempt.use(used);
  if (finish !== "stop") throw new CallFailure(FAILURES[finish]);
  const problem = answer.end();
  if (!answer.hasBegun() && isRefusalInProse(said)) throw new CallFailure({ ...FAILURES.filtered, detail: "refused in prose" });
  if (problem !== null) throw unusable(problem);
  return { answer: null, used };
}

const FAILURES = {
  cut: { kind: "cut-off", isRetryable: true, billed: "yes", detail: "the stream ended early" },
  length: { kind: "too-long", isRetryable: true, billed: "yes", detail: "the answer did not fit" },
  filtered: { kind: "refused", isRetryable: false, billed: "yes", detail: "refused" },
} as const;

const unusable = (detail: string) => new CallFailure({ kind: "unusable", isRetryable: true, billed: "yes", detail });

/** English has about four letters a token, other scripts about one character; vendors that stream token by token tell it by their pieces. */
const BYTES_PER_TOKEN = 4;
const guessTokens = (said: string, pieces: number): number => Math.max(pieces, Math.ceil(Buffer.byteLength(said) / BYTES_PER_TOKEN));
const countBytes = ({ system, prompt, schema }: Question): number => Buffer.byteLength(system) + Buffer.byteLength(prompt) + Buffer.byteLength(JSON.stringify(schema));
