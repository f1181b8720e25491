import type { JsonSchema } from "../story/schema/json-schema.ts";
import { findSchema } from "../story/schema/find-schema.ts";
import type { Message } from "../story/write-answer.ts";

type Part = { text?: string };
type SentMessage = { role?: string; type?: string; content?: string | readonly Part[] | null };
type Format = { type?: string; schema?: JsonSchema; json_schema?: { schema?: JsonSchema } };

/** What is asked in a body of either API. */
export type WritingRequest = { model: string; stream: boolean; messages: Message[]; schema: JsonSchema | undefined; mostTokens: number; includeUsage: boolean };

export type ChatBody = {
  model: string;
  messages: readonly SentMessage[];
  stream?: boolean;
  stream_options?: { include_usage?: boolean };
  response_format?: Format;
  max_tokens?: number | null;
  max_completion_tokens?: number | null;
};
export type ResponsesBody = {
  model: string;
  input: string | readonly SentMessage[];
  instructions?: string | null;
  stream?: boolean;
  text?: { format?: Format };
  max_output_tokens?: number | null;
  metadata?: Record<string, string> | null;
};

export function readChat(body: ChatBody): WritingRequest {
  const messages = body.messages.map(readMessage);
  return {
    model: body.model, stream: body.stream === true, messages, includeUsage: body.stream_options?.include_usage === true,
    schema: readFormat(body.response_format, messages), mostTokens: body.max_completion_tokens ?? body.max_tokens ?? Infinity,
  };
}

export function readResponses(body: ResponsesBody): WritingRequest {
  const said = typeof body.input === "string" ? [{ role: "user", text: body.input }] : body.input.filter((item) => item.role !== undefined).map(readMessage);
  const messages = body.instructions ? [{ role: "system", text: body.instructions }, ...said] : said;
  return { model: body.model, stream: body.stream === true, messages, includeUsage: true, schema: readFormat(body.text?.format, messages), mostTokens: body.max_output_tokens ?? Infinity };
}

function readMessage({ role = "user", content }: SentMessage): Message {
  return { role, text: typeof content === "string" ? content : (content ?? []).map((part) => part.text ?? "").join("\n") };
}

function readFormat(format: Format | undefined, messages: readonly Message[]): JsonSchema | undefined {
  if (format?.type === "json_schema") return format.schema ?? format.json_schema?.schema ?? {};
  return format?.type === "json_object" ? findSchema(messages.map(({ text }) => text).join("\n\n")) : undefined;
}
