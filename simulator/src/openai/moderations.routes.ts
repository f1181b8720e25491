import type { FastifyInstance } from "fastify";
import { beginCall } from "../call/begin-call.ts";
import type { Simulation } from "../call/simulation.ts";
import { drawUniform } from "../draws/seeded-random.ts";
import { badRequest, openAiFaultAnswer, rateLimited } from "../faults/openai-answers.ts";
import { VendorRefusal } from "../http/vendor-answer.ts";
import { isUnsafePicture } from "../pictures/judge-picture.ts";
import { waitForAnswer } from "./answer-whole.ts";
import { authenticate, checkModel } from "./authenticate.ts";
import { CATEGORIES, judgeText } from "./judge-text.ts";

type Part = { type: "text"; text: string } | { type: "image_url"; image_url: { url: string } };
type Body = { model?: string; input: string | readonly (string | Part)[] };
type Judged = { categories: readonly string[]; kind: "text" | "image" };

export function moderationRoutes(server: FastifyInstance, simulation: Simulation): void {
  server.post<{ Body: Body }>("/v1/moderations", async (request, reply) => {
    const account = authenticate(simulation, request);
    const { model = "omni-moderation-latest", input } = request.body ?? {};
    if (input === undefined) throw new VendorRefusal(badRequest("Missing required parameter: 'input'.", "input"));
    checkModel(simulation, model);
    const parts = (typeof input === "string" ? [input] : input).map((part): Part => (typeof part === "string" ? { type: "text", text: part } : part));
    const content = parts.map((part) => (part.type === "text" ? part.text : part.image_url.url.slice(-2000))).join("\n");
    const call = beginCall(simulation, {
      request, provider: "openai", account, operation: "moderation", model, lane: "openai/moderation", content, idPrefix: "modr-",
      faultAnswer: (name, { settings }) => openAiFaultAnswer(name, settings, model),
      limitAnswer: (retryAfterSeconds, limit) => rateLimited(model, retryAfterSeconds, limit),
    });
    if (!(await waitForAnswer(simulation, reply, call, call.draw.moderationMs, {}))) return reply;
    const judged = await Promise.all(parts.map((part) => judge(simulation, part)));
    if (call.fault?.name === "unsafe-verdict") judged[0] = { kind: judged[0]?.kind ?? "text", categories: ["violence"] };
    // A list of plain texts is judged one by one; a message of parts as one thing.
    const isOneThing = typeof input !== "string" && input.some((part) => typeof part !== "string");
    const results = isOneThing ? [describe(judged, call.row.identity)] : judged.map((each, index) => describe([each], `${call.row.identity} ${index}`));
    return reply.send({ id: call.row.vendorId, model, results });
  });
}

async function judge(simulation: Simulation, part: Part): Promise<Judged> {
  if (part.type === "text") return { kind: "text", categories: judgeText(part.text) };
  const data = /^data:image\/[a-z+]+;base64,(.+)$/s.exec(part.image_url.url)?.[1];
  const isUnsafe = simulation.hasUnsafePictures && (data === undefined ? part.image_url.url.includes("unsafe") : await isUnsafePicture(Buffer.from(data, "base64")));
  return { kind: "image", categories: isUnsafe ? ["violence", "violence/graphic"] : [] };
}

function describe(judged: readonly Judged[], seed: string): object {
  const flagged = new Set(judged.flatMap(({ categories }) => categories));
  const kinds = [...new Set(judged.map(({ kind }) => kind))];
  const each = <Value>(value: (category: string) => Value) => Object.fromEntries(CATEGORIES.map((category) => [category, value(category)]));
  return {
    flagged: flagged.size > 0,
    categories: each((category) => flagged.has(category)),
    category_scores: each((category) => (flagged.has(category) ? 0.9 : 0.00001) + drawUniform(seed, category) * 0.05),
    category_applied_input_types: each((category) => (judgesPictures(category) ? kinds : kinds.filter((kind) => kind === "text"))),
  };
}

/** The vendor looks at pictures for these categories only. */
function judgesPictures(category: string): boolean {
  return category.startsWith("self-harm") || category === "sexual" || category.startsWith("violence");
}
