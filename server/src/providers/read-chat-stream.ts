import { CallFailure } from "../calls/index.ts";
import type { ModelFinish, ModelPiece } from "./language-model.ts";
import { openEventReader } from "./open-event-reader.ts";

/** An error frame in the middle of a stream, as the vendor wrote it. */
class StreamError extends Error {
  readonly data: object;
  constructor(data: object) {
    super("an error in the stream");
    this.name = "StreamError";
    this.data = data;
  }
}

type Delta = { content?: unknown; refusal?: unknown };
type Chunk = { error?: unknown; usage?: { prompt_tokens?: unknown; completion_tokens?: unknown } | null; choices?: readonly { delta?: Delta | null; finish_reason?: unknown }[] | null };

/** Reads a streamed chat completion of OpenAI and of the many servers that speak like it. Without a finish it was cut. */
export async function* readChatStream(pieces: AsyncIterable<string>): AsyncGenerator<ModelPiece> {
  const events = openEventReader();
  let finish: unknown = null;
  let hasRefusal = false;
  let usage: Extract<ModelPiece, { kind: "end" }>["usage"] = null;
  for await (const piece of pieces) {
    for (const event of events.read(piece)) {
      if (event === "[DONE]") continue;
      const chunk = parse(event);
      if (typeof chunk.error === "object" && chunk.error !== null) throw new StreamError({ error: chunk.error });
      usage = readUsage(chunk) ?? usage;
      const choice = chunk.choices?.[0];
      finish = choice?.finish_reason ?? finish;
      const refusal = textOf(choice?.delta?.refusal);
      hasRefusal ||= refusal !== "";
      const text = textOf(choice?.delta?.content) + refusal;
      yield text === "" ? { kind: "sign" } : { kind: "text", text };
    }
  }
  yield { kind: "end", finish: nameFinish(finish, hasRefusal), usage };
}

function parse(event: string): Chunk {
  try {
    const chunk: unknown = JSON.parse(event);
    if (typeof chunk === "object" && chunk !== null) return chunk;
  } catch {
    // said below
  }
  throw new CallFailure({ kind: "unusable", isRetryable: true, billed: "unknown", detail: "a piece of the stream is no JSON object" });
}

/** Some servers send a list of parts, thinking among them. */
function textOf(content: unknown): string {
  if (typeof content === "string") return content;
  if (!Array.isArray(content)) return "";
  return content.map((part: { type?: unknown; text?: unknown } | null) => (part?.type === "text" && typeof part.text === "string" ? part.text : "")).join("");
}

function readUsage({ usage }: Chunk): { inputTokens: number; outputTokens: number } | null {
  const { prompt_tokens: inputTokens, completion_tokens: outputTokens } = usage ?? {};
  return typeof inputTokens === "number" && typeof outputTokens === "number" ? { inputTokens, outputTokens } : null;
}

/** Only `stop` is an answer; whatever a vendor calls its other ends, nothing of them is trusted. */
function nameFinish(finish: unknown, hasRefusal: boolean): ModelFinish {
  if (finish === "content_filter" || (finish === "stop" && hasRefusal)) return "filtered";
  return finish === "stop" || finish === "length" ? finish : "cut";
}
