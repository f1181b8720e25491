import type { FastifyInstance } from "fastify";
import type { Simulation } from "../call/simulation.ts";
import { STREAM_ERROR, badRequest } from "../faults/openai-answers.ts";
import { VendorRefusal } from "../http/vendor-answer.ts";
import { waitForAnswer } from "./answer-whole.ts";
import { planWriting, writingUnits, type Writing } from "./plan-writing.ts";
import { readChat, type ChatBody } from "./read-messages.ts";
import { streamWriting, type StreamFormat } from "./stream-writing.ts";
import { endsWithoutAnswer, wholeLatencyMs } from "./writing-time.ts";

export function chatRoutes(server: FastifyInstance, simulation: Simulation): void {
  server.post<{ Body: ChatBody }>("/v1/chat/completions", async (request, reply) => {
    if (!Array.isArray(request.body?.messages)) throw new VendorRefusal(badRequest("Missing required parameter: 'messages'.", "messages"));
    const asked = readChat(request.body);
    const writing = planWriting(simulation, request, asked, "chat");
    if (asked.stream && !endsWithoutAnswer(writing)) return streamWriting(simulation, reply, writing, chatStream(writing, asked.includeUsage));
    if (!(await waitForAnswer(simulation, reply, writing.call, wholeLatencyMs(writing), writingUnits(writing)))) return reply;
    return reply.send(wholeChat(writing));
  });
}

function wholeChat(writing: Writing): object {
  const text = writing.tokens.join("");
  const isSilent = writing.isRefusal || (writing.finish === "content_filter" && text === "");
  return {
    id: writing.id,
    object: "chat.completion",
    created: writing.createdAtSeconds,
    model: writing.model,
    choices: [{ index: 0, message: { role: "assistant", content: isSilent ? null : text, refusal: writing.isRefusal ? text : null, annotations: [] }, logprobs: null, finish_reason: writing.finish }],
    usage: chatUsage(writing),
    service_tier: "default",
    system_fingerprint: "fp_simulator",
  };
}

function chatStream(writing: Writing, includeUsage: boolean): StreamFormat {
  const head = { id: writing.id, object: "chat.completion.chunk", created: writing.createdAtSeconds, model: writing.model, service_tier: "default", system_fingerprint: "fp_simulator" };
  const usage = includeUsage ? { usage: null } : {};
  const chunk = (delta: object, finish: string | null = null) => frame({ ...head, choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }], ...usage });
  // Only the text differs from one chunk to the next.
  const [before, after] = chunk({ [writing.isRefusal ? "refusal" : "content"]: "\u0000" }).split(JSON.stringify("\u0000")) as [string, string];
  return {
    open: () => "",
    begin: () => chunk({ role: "assistant", content: writing.isRefusal ? null : "", refusal: null }),
    token: (text) => before + JSON.stringify(text) + after,
    close: () => `${chunk({}, writing.finish)}${includeUsage ? frame({ ...head, choices: [], usage: chatUsage(writing) }) : ""}data: [DONE]\n\n`,
    errorFrame: () => frame(STREAM_ERROR),
  };
}

function chatUsage({ inputTokens, tokens }: Writing): object {
  return {
    prompt_tokens: inputTokens,
    completion_tokens: tokens.length,
    total_tokens: inputTokens + tokens.length,
    prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
    completion_tokens_details: { reasoning_tokens: 0, audio_tokens: 0, accepted_prediction_tokens: 0, rejected_prediction_tokens: 0 },
  };
}

function frame(data: object): string {
  return `data: ${JSON.stringify(data)}\n\n`;
}
