import type { FastifyRequest } from "fastify";
import { beginCall } from "../call/begin-call.ts";
import type { Call } from "../call/call.ts";
import type { Simulation } from "../call/simulation.ts";
import type { Units } from "../bill/prices.ts";
import { badRequest, openAiFaultAnswer, rateLimited } from "../faults/openai-answers.ts";
import { VendorRefusal } from "../http/vendor-answer.ts";
import { countTokens, splitTokens } from "../story/split-tokens.ts";
import { REFUSAL, writeAnswer } from "../story/write-answer.ts";
import { authenticate, checkModel } from "./authenticate.ts";
import type { WritingRequest } from "./read-messages.ts";

/** An answer before it is sent: all of its tokens, how it ends, and where it breaks. */
export type Writing = {
  call: Call;
  id: string;
  model: string;
  createdAtSeconds: number;
  tokens: readonly string[];
  finish: "stop" | "length" | "content_filter";
  isRefusal: boolean;
  inputTokens: number;
  firstTokenMs: number;
  /** After so many tokens the stream goes wrong in the way of its fault. */
  breaksAfter: number | undefined;
};

const STREAM_BREAKS = new Set(["stream-cut", "stream-reset", "stream-error-frame", "stream-stall"]);
const SLOW_FIRST_TOKEN_MS = 40_000;

/** Begins a call of a language model and decides all of its answer. */
export function planWriting(simulation: Simulation, request: FastifyRequest, asked: WritingRequest, operation: "chat" | "responses"): Writing {
  const account = authenticate(simulation, request);
  if (typeof asked.model !== "string" || asked.model === "") throw new VendorRefusal(badRequest("you must provide a model parameter", "model"));
  checkModel(simulation, asked.model);
  const content = asked.messages.map(({ role, text }) => `${role}: ${text}`).join("\n\n");
  const call = beginCall(simulation, {
    request, provider: "openai", account, operation, model: asked.model, lane: "openai/text", content, idPrefix: operation === "chat" ? "chatcmpl-" : "resp_",
    faultAnswer: (name, { settings }) => openAiFaultAnswer(name, settings, asked.model),
    limitAnswer: (retryAfterSeconds, limit) => rateLimited(asked.model, retryAfterSeconds, limit),
  });
  const fault = call.fault;
  const whole = splitTokens(fault?.name === "refusal" ? REFUSAL : writeAnswer({ seed: simulation.seed, identity: call.identity, messages: asked.messages, schema: asked.schema, fault: fault?.name }));
  call.tokens = whole;
  const cutAt = Math.min(whole.length, fault?.settings.afterTokens ?? Math.floor(whole.length / 2));
  const most = fault?.name === "content-filter" ? 0 : fault?.name === "length-cut" ? cutAt : asked.mostTokens;
  return {
    call, id: call.row.vendorId, model: asked.model, createdAtSeconds: Math.floor(simulation.clock.date().getTime() / 1000),
    tokens: whole.slice(0, most),
    finish: fault?.name === "content-filter" ? "content_filter" : whole.length > most ? "length" : "stop",
    isRefusal: fault?.name === "refusal",
    inputTokens: countTokens(content) + (asked.schema ? countTokens(JSON.stringify(asked.schema)) : 0),
    firstTokenMs: fault?.name === "slow-first-token" ? (fault.settings.delayMs ?? SLOW_FIRST_TOKEN_MS) : call.draw.firstTokenMs,
    breaksAfter: fault && STREAM_BREAKS.has(fault.name) ? cutAt : undefined,
  };
}

/** What is billed when so many tokens were written. */
export function writingUnits(writing: Writing, outputTokens = writing.tokens.length): Units {
  return { inputTokens: writing.inputTokens, outputTokens };
}
