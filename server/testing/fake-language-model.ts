import type { LanguageModel, ModelFinish, ModelQuestion } from "../src/providers/language-model.ts";

/** What the model says to one question; without `finish` it stops as it should. `fail` is thrown after the words. */
export type Said = { pieces: readonly string[]; finish?: ModelFinish; usage?: { inputTokens: number; outputTokens: number } | null; fail?: unknown };

export type FakeLanguageModel = LanguageModel & { questions: ModelQuestion[] };

/** Answers with what it is told, one answer a question; the last one stays. */
export function fakeLanguageModel(answers: Said[], changes: Partial<LanguageModel> = {}): FakeLanguageModel {
  const questions: ModelQuestion[] = [];
  return {
    account: { provider: "fake", model: "fake-1" },
    madeBy: "fake-1 by nobody",
    thinkingTokens: 0,
    takesLongLists: true,
    questions,
    async *ask(question) {
      questions.push(question);
      const { pieces, finish = "stop", usage = null, fail } = (answers.length > 1 ? answers.shift() : answers[0])!;
      for (const text of pieces) {
        question.signal.throwIfAborted();
        yield { kind: "text", text };
      }
      if (fail !== undefined) throw fail;
      yield { kind: "end", finish, usage };
    },
    classify: () => ({ kind: "network", isRetryable: true, billed: "unknown", detail: "fake" }),
    ...changes,
  };
}
