import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { beginCall } from "../call/begin-call.ts";
import type { Simulation } from "../call/simulation.ts";
import { badRequest, openAiFaultAnswer, rateLimited } from "../faults/openai-answers.ts";
import { VendorRefusal } from "../http/vendor-answer.ts";
import type { PictureFormat } from "../pictures/add-comment.ts";
import type { PictureStock } from "../pictures/picture-stock.ts";
import { countTokens } from "../story/split-tokens.ts";
import { waitForAnswer } from "./answer-whole.ts";
import { authenticate, checkModel } from "./authenticate.ts";

type Body = { model?: string; prompt?: string; n?: number | string; size?: string; quality?: string; output_format?: string; background?: string };

const FORMATS: readonly PictureFormat[] = ["png", "jpeg", "webp"];
const MOST_PICTURES = 10;
/** What the vendor's own table says for a square picture of medium quality. */
const PICTURE_TOKENS = 1056;

export function imageRoutes(server: FastifyInstance, simulation: Simulation, pictures: PictureStock): void {
  server.post<{ Body: Body }>("/v1/images/generations", (request, reply) => makeImages(simulation, pictures, request, reply, request.body ?? {}));
  /** Reference pictures are taken and not looked at. */
  server.post("/v1/images/edits", async (request, reply) => makeImages(simulation, pictures, request, reply, await readForm(request)));
}

async function makeImages(simulation: Simulation, pictures: PictureStock, request: FastifyRequest, reply: FastifyReply, body: Body): Promise<FastifyReply> {
  const account = authenticate(simulation, request);
  const { model = "gpt-image-1", prompt = "", quality = "auto", size = "auto" } = body;
  if (prompt === "") throw new VendorRefusal(badRequest("Missing required parameter: 'prompt'.", "prompt"));
  checkModel(simulation, model);
  const count = Number(body.n ?? 1);
  if (!(count >= 1 && count <= MOST_PICTURES)) throw new VendorRefusal(badRequest(`Invalid 'n': expected a value between 1 and ${MOST_PICTURES}.`, "n"));
  const format = (body.output_format ?? "png") as PictureFormat;
  if (!FORMATS.includes(format)) throw new VendorRefusal(badRequest(`Invalid value: '${format}'. Supported values are: 'png', 'webp', and 'jpeg'.`, "output_format"));
  const [widthPx, heightPx] = readSize(size);
  const call = beginCall(simulation, {
    request, provider: "openai", account, operation: "image", model, lane: "openai/pictures", content: prompt, idPrefix: "img-",
    faultAnswer: (name, { settings }) => openAiFaultAnswer(name, settings, model),
    limitAnswer: (retryAfterSeconds, limit) => rateLimited(model, retryAfterSeconds, limit),
  });
  const isUnsafe = call.fault?.name === "unsafe-picture";
  if (isUnsafe) simulation.hasUnsafePictures = true;
  const made = await Promise.all(Array.from({ length: count }, (_, index) => pictures.make({ content: `${prompt} ${call.row.identity} ${index}`, widthPx, heightPx, format, isUnsafe })));
  if (!(await waitForAnswer(simulation, reply, call, call.draw.pictureMs, { pictures: count }))) return reply;
  const inputTokens = countTokens(prompt);
  const outputTokens = count * PICTURE_TOKENS;
  return reply.header("x-request-id", `req_${call.row.vendorId}`).send({
    created: Math.floor(simulation.clock.date().getTime() / 1000),
    background: body.background ?? "opaque",
    data: made.map((bytes) => ({ b64_json: bytes.toString("base64") })),
    output_format: format,
    quality: quality === "auto" ? "medium" : quality,
    size: `${widthPx}x${heightPx}`,
    usage: { input_tokens: inputTokens, input_tokens_details: { image_tokens: 0, text_tokens: inputTokens }, output_tokens: outputTokens, total_tokens: inputTokens + outputTokens },
  });
}

function readSize(size: string): [widthPx: number, heightPx: number] {
  if (size === "auto") return [1024, 1024];
  const match = /^(\d{2,4})x(\d{2,4})$/.exec(size);
  if (!match || Number(match[1]) > 2048 || Number(match[2]) > 2048) throw new VendorRefusal(badRequest(`Invalid value: '${size}'. Supported values are: '1024x1024', '1024x1536', '1536x1024', and 'auto'.`, "size"));
  return [Number(match[1]), Number(match[2])];
}

async function readForm(request: FastifyRequest): Promise<Body> {
  if (!Buffer.isBuffer(request.body)) return (request.body ?? {}) as Body;
  const form = await new Response(new Uint8Array(request.body), { headers: { "content-type": request.headers["content-type"]! } }).formData();
  return Object.fromEntries([...form.entries()].filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}
