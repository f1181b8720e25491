import type { IncomingMessage } from "node:http";
import type { LanguageModelV4 } from "@ai-sdk/provider";
import { headersOf, readPieces, readText } from "../calls/index.ts";
import { describeSdkCall, type SdkOptions } from "./ask-through-sdk.ts";
import type { ModelPiece, ModelQuestion } from "./language-model.ts";
import { readChatStream } from "./read-chat-stream.ts";
import { isOk, vendorRequest } from "./vendor-request.ts";

const MOST_ERROR_BYTES = 1_000_000;
const HAS_NO_BODY: ReadonlySet<number> = new Set([204, 205, 304]);

/**
 * Asks a model that speaks OpenAI's chat completions. The SDK's adapter composes the question, which hangs on the model,
 * and reads what is no success; a good answer is taken from it before it reads it (decision 0010).
 */
export async function* askChat(open: (fetch: typeof globalThis.fetch) => LanguageModelV4, question: ModelQuestion, options: SdkOptions): AsyncGenerator<ModelPiece> {
  const answer = await takeAnswer(open, question, options);
  yield* readChatStream(readPieces(answer, question));
}

/** Thrown through the adapter by the fetch that it was given. */
class AnswerTaken extends Error {
  readonly answer: IncomingMessage;
  constructor(answer: IncomingMessage) {
    super("the answer was taken");
    this.answer = answer;
  }
}

async function takeAnswer(open: (fetch: typeof globalThis.fetch) => LanguageModelV4, question: ModelQuestion, options: SdkOptions): Promise<IncomingMessage> {
  const { signal } = question;
  const fetch: typeof globalThis.fetch = async (input, init = {}) => {
    const answer = await vendorRequest({ method: "POST", url: String(input), headers: Object.fromEntries(new Headers(init.headers)), body: String(init.body), signal });
    if (isOk(answer)) throw new AnswerTaken(answer);
    const body = await readText(answer, { mostBytes: MOST_ERROR_BYTES, signal });
    const status = answer.statusCode ?? 0;
    return new Response(HAS_NO_BODY.has(status) ? null : body, { status, headers: headersOf(answer) });
  };
  try {
    await open(fetch).doStream(describeSdkCall(question, options));
  } catch (error) {
    if (error instanceof AnswerTaken) return error.answer;
    throw error;
  }
  throw new Error("the adapter asked nobody");
}
