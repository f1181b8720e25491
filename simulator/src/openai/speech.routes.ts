import type { FastifyInstance } from "fastify";
import { CONTENT_TYPES, makeSpeech, type SpeechFormat } from "../audio/make-speech.ts";
import { beginCall } from "../call/begin-call.ts";
import type { Simulation } from "../call/simulation.ts";
import { badRequest, openAiFaultAnswer, rateLimited } from "../faults/openai-answers.ts";
import { VendorRefusal } from "../http/vendor-answer.ts";
import { waitForAnswer } from "./answer-whole.ts";
import { authenticate, checkModel } from "./authenticate.ts";

type Body = { model?: string; input?: string; voice?: string; response_format?: string };
const MOST_CHARACTERS = 4096;

export function speechRoutes(server: FastifyInstance, simulation: Simulation): void {
  server.post<{ Body: Body }>("/v1/audio/speech", async (request, reply) => {
    const account = authenticate(simulation, request);
    const { model = "", input = "", voice = "", response_format: format = "mp3" } = request.body ?? {};
    checkModel(simulation, model);
    if (input === "" || input.length > MOST_CHARACTERS) throw new VendorRefusal(badRequest(`Invalid 'input': string of 1 to ${MOST_CHARACTERS} characters expected.`, "input"));
    if (!Object.hasOwn(CONTENT_TYPES, format)) throw new VendorRefusal(badRequest(`Invalid value: '${format}'. This server makes 'mp3', 'wav' and 'pcm'.`, "response_format"));
    const call = beginCall(simulation, {
      request, provider: "openai", account, operation: "speech", model, lane: "openai/speech", content: `${voice}\n${input}`, idPrefix: "speech-",
      faultAnswer: (name, { settings }) => openAiFaultAnswer(name, settings, model),
      limitAnswer: (retryAfterSeconds, limit) => rateLimited(model, retryAfterSeconds, limit),
    });
    if (!(await waitForAnswer(simulation, reply, call, call.draw.speechMs, { characters: [...input].length }))) return reply;
    return reply.header("content-type", CONTENT_TYPES[format as SpeechFormat]).send(makeSpeech(format as SpeechFormat, input));
  });
}
