import type { JSONSchema7 } from "@ai-sdk/provider";
import type { Account, Failure } from "../calls/index.ts";

/** One question to a language model whose answer is JSON of a schema, streamed. */
export type ModelQuestion = {
  system: string;
  prompt: string;
  schema: JSONSchema7;
  maxOutputTokens: number;
  seed: number;
  requestId: string;
  signal: AbortSignal;
};

export type ModelFinish = "stop" | "length" | "filtered" | "cut";

/** What comes while a model answers; a last `end` comes unless the stream throws. */
export type ModelPiece =
  | { kind: "text"; text: string }
  /** Something came that is no text: a sign of life. */
  | { kind: "sign" }
  | { kind: "end"; finish: ModelFinish; usage: { inputTokens: number; outputTokens: number } | null };

/** A language model of some vendor, as far as a writer of stories must know it. */
export type LanguageModel = {
  account: Account;
  /** As books tell it: "gpt-4.1-mini by OpenAI". */
  madeBy: string;
  /** Tokens of thinking that come on top of the answer and are billed with it. */
  thinkingTokens: number;
  /** Some vendors refuse lists of a hundred words and more in a schema; the words are told in the prompt then. */
  takesLongLists: boolean;
  /** Asks once, never again by itself. Errors are those of the vendor; `classify` reads them. */
  ask(question: ModelQuestion): AsyncIterable<ModelPiece>;
  classify(error: unknown): Failure;
};
