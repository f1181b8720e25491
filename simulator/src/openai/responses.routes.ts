import type { FastifyInstance } from "fastify";
import type { Simulation } from "../call/simulation.ts";
import { STREAM_ERROR, badRequest, responseNotFound } from "../faults/openai-answers.ts";
import { VendorRefusal } from "../http/vendor-answer.ts";
import { waitForAnswer } from "./answer-whole.ts";
import { authenticate } from "./authenticate.ts";
import { planWriting, writingUnits, type Writing } from "./plan-writing.ts";
import { readResponses, type ResponsesBody } from "./read-messages.ts";
import { streamWriting, type StreamFormat } from "./stream-writing.ts";
import { endsWithoutAnswer, wholeLatencyMs } from "./writing-time.ts";

export function responsesRoutes(server: FastifyInstance, simulation: Simulation): void {
  server.post<{ Body: ResponsesBody }>("/v1/responses", async (request, reply) => {
    if (request.body?.input === undefined) throw new VendorRefusal(badRequest("Missing required parameter: 'input'.", "input"));
    const asked = readResponses(request.body);
    const writing = planWriting(simulation, request, asked, "responses");
    if (asked.stream && !endsWithoutAnswer(writing)) return streamWriting(simulation, reply, writing, responsesStream(writing, request.body));
    if (!(await waitForAnswer(simulation, reply, writing.call, wholeLatencyMs(writing), writingUnits(writing)))) return reply;
    return reply.send(describeResponse(writing, request.body, "ended"));
  });

  /** What became of an answer whose stream was lost. */
  server.get<{ Params: { id: string } }>("/v1/responses/:id", async (request, reply) => {
    authenticate(simulation, request);
    const call = simulation.calls.findLast(({ row }) => row.vendorId === request.params.id);
    if (!call || call.operation !== "responses") throw new VendorRefusal(responseNotFound(request.params.id));
    const { inputTokens = 0, outputTokens = 0 } = call.row.units;
    const isOver = call.row.outcome !== "in-flight";
    const status = isOver ? (call.row.outcome === "client-gone" ? "cancelled" : "completed") : "in_progress";
    return reply.send({ id: call.row.vendorId, object: "response", status, model: call.row.model, output: [], error: null, incomplete_details: null, usage: isOver ? usageOf(inputTokens, outputTokens) : null });
  });
}

type State = "in_progress" | "ended";

function describeResponse(writing: Writing, body: ResponsesBody, state: State): object {
  const isIncomplete = state === "ended" && writing.finish !== "stop";
  return {
    id: writing.id,
    object: "response",
    created_at: writing.createdAtSeconds,
    status: state === "in_progress" ? "in_progress" : isIncomplete ? "incomplete" : "completed",
    background: false,
    error: null,
    incomplete_details: isIncomplete ? { reason: writing.finish === "length" ? "max_output_tokens" : "content_filter" } : null,
    instructions: body.instructions ?? null,
    max_output_tokens: body.max_output_tokens ?? null,
    model: writing.model,
    output: state === "in_progress" || isSilent(writing) ? [] : [describeMessage(writing)],
    parallel_tool_calls: true,
    previous_response_id: null,
    reasoning: { effort: null, summary: null },
    service_tier: "default",
    store: true,
    temperature: 1,
    text: { format: { type: body.text?.format?.type ?? "text" } },
    tool_choice: "auto",
    tools: [],
    top_p: 1,
    truncation: "disabled",
    usage: state === "in_progress" ? null : usageOf(writing.inputTokens, writing.tokens.length),
    user: null,
    metadata: body.metadata ?? {},
  };
}

/** A filtered answer has no message at all. */
function isSilent(writing: Writing): boolean {
  return writing.finish === "content_filter" && writing.tokens.length === 0;
}

function describeMessage(writing: Writing): object {
  return { id: messageId(writing), type: "message", status: writing.finish === "stop" ? "completed" : "incomplete", role: "assistant", content: [describePart(writing, writing.tokens.join(""))] };
}

function describePart(writing: Writing, text: string): object {
  return writing.isRefusal ? { type: "refusal", refusal: text } : { type: "output_text", annotations: [], logprobs: [], text };
}

function messageId(writing: Writing): string {
  return writing.id.replace("resp_", "msg_");
}

function usageOf(inputTokens: number, outputTokens: number): object {
  return { input_tokens: inputTokens, input_tokens_details: { cached_tokens: 0 }, output_tokens: outputTokens, output_tokens_details: { reasoning_tokens: 0 }, total_tokens: inputTokens + outputTokens };
}

function responsesStream(writing: Writing, body: ResponsesBody): StreamFormat {
  let sequence = -1;
  const frame = (type: string, data: object) => `event: ${type}\ndata: ${JSON.stringify({ type, sequence_number: (sequence += 1), ...data })}\n\n`;
  const place = { item_id: messageId(writing), output_index: 0, content_index: 0 };
  const placeJson = JSON.stringify(place).slice(1, -1);
  const kind = writing.isRefusal ? "response.refusal" : "response.output_text";
  const logprobs = writing.isRefusal ? "" : ',"logprobs":[]';
  return {
    open: () => frame("response.created", { response: describeResponse(writing, body, "in_progress") }) + frame("response.in_progress", { response: describeResponse(writing, body, "in_progress") }),
    begin: () => {
      if (isSilent(writing)) return "";
      return frame("response.output_item.added", { output_index: 0, item: { id: messageId(writing), type: "message", status: "in_progress", role: "assistant", content: [] } }) + frame("response.content_part.added", { ...place, part: describePart(writing, "") });
    },
    token: (text) => `event: ${kind}.delta\ndata: {"type":"${kind}.delta","sequence_number":${(sequence += 1)},${placeJson},"delta":${JSON.stringify(text)}${logprobs}}\n\n`,
    close: () => {
      const text = writing.tokens.join("");
      const message = isSilent(writing) ? "" :
        frame(`${kind}.done`, writing.isRefusal ? { ...place, refusal: text } : { ...place, text, logprobs: [] }) +
        frame("response.content_part.done", { ...place, part: describePart(writing, text) }) +
        frame("response.output_item.done", { output_index: 0, item: describeMessage(writing) });
      return message + frame(writing.finish === "stop" ? "response.completed" : "response.incomplete", { response: describeResponse(writing, body, "ended") });
    },
    errorFrame: () => frame("error", { code: STREAM_ERROR.error.type, message: STREAM_ERROR.error.message, param: null }),
  };
}
