import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply } from "fastify";
import type { Simulation } from "../call/simulation.ts";
import { hashWords } from "../draws/seeded-random.ts";
import { htmlPage } from "../faults/openai-answers.ts";
import type { FaultName } from "../faults/fault-table.ts";
import type { PictureStock } from "../pictures/picture-stock.ts";
import { isExpired } from "./describe-prediction.ts";
import { statusOf, type Prediction, type PredictionStore } from "./prediction.ts";

const PRIVATE_ADDRESS = "http://169.254.169.254/latest/meta-data/iam/security-credentials/";
const HUGE_BYTES = 60_000_000;
const CHUNK_BYTES = 64 * 1024;
const SLOW_BYTE_MS = 1000;
const PNG_START = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");

/** The finished pictures; a link opens without a token, like the vendor's, and dies an hour after the prediction. */
export function fileRoutes(server: FastifyInstance, simulation: Simulation, store: PredictionStore, pictures: PictureStock): void {
  server.get<{ Params: { link: string; file: string } }>("/files/:link/:file", async (request, reply) => {
    const [secret, id = ""] = request.params.link.split("-");
    const prediction = store.find(id);
    const index = Number(/^out-(\d)\.(?:webp|jpg|png)$/.exec(request.params.file)?.[1] ?? NaN);
    if (!prediction || secret !== hashWords(24, id) || !(index < prediction.picture.count)) return reply.code(404).type("text/plain").send("not found");
    if (statusOf(prediction, simulation.clock.nowMs()) !== "succeeded" || isExpired(simulation, prediction)) return reply.code(404).type("text/plain").send("not found");
    prediction.downloadCount += 1;
    const bytes = await pictures.make({ content: `${prediction.input.prompt} ${String(prediction.input["seed"] ?? prediction.id)} ${index}`, ...prediction.picture, isUnsafe: prediction.call.fault?.name === "unsafe-picture" });
    const spoiled = prediction.call.fault && spoilDownload(simulation, prediction, prediction.call.fault.name, reply, bytes);
    return spoiled ?? reply.type(contentType(prediction)).header("cache-control", "public, max-age=3600").send(bytes);
  });
}

function contentType({ picture }: Prediction): string {
  return `image/${picture.format}`;
}

function spoilDownload(simulation: Simulation, prediction: Prediction, fault: FaultName, reply: FastifyReply, bytes: Buffer): FastifyReply | undefined {
  const isFirst = prediction.downloadCount === 1;
  const type = contentType(prediction);
  switch (fault) {
    case "output-expired": return reply.code(404).type("text/plain").send("not found");
    case "output-gone": return reply.code(410).type("text/plain").send("gone");
    case "download-not-found": return isFirst ? reply.code(404).type("text/plain").send("not found") : undefined;
    case "download-forbidden": return reply.code(403).type("text/plain").send("forbidden");
    case "download-truncated": return isFirst ? truncate(reply, type, bytes) : undefined;
    case "download-html": return reply.type("text/html").send(htmlPage().body);
    case "download-empty": return reply.type(type).send(Buffer.alloc(0));
    case "download-garbage": return reply.type("image/png").send(Buffer.concat([PNG_START, Buffer.from(bytes).reverse()]));
    case "download-huge": return reply.type(type).send(Readable.from(repeat(bytes)));
    case "download-slow": return reply.type(type).header("content-length", bytes.length).send(Readable.from(drip(simulation, reply, bytes)));
    case "download-redirect-private": return reply.redirect(PRIVATE_ADDRESS, 302);
    default: return undefined;
  }
}

function truncate(reply: FastifyReply, type: string, bytes: Buffer): FastifyReply {
  reply.hijack();
  reply.raw.writeHead(200, { "content-type": type, "content-length": bytes.length });
  reply.raw.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => reply.raw.socket?.destroySoon());
  return reply;
}

/** A picture that never ends well: its own bytes, then zeros up to 60 MB, without a length told in advance. */
function* repeat(bytes: Buffer): Generator<Buffer> {
  yield bytes;
  const chunk = Buffer.alloc(CHUNK_BYTES);
  for (let sent = bytes.length; sent < HUGE_BYTES; sent += CHUNK_BYTES) yield chunk;
}

async function* drip(simulation: Simulation, reply: FastifyReply, bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length && !reply.raw.destroyed; at += 1) {
    yield bytes.subarray(at, at + 1);
    await simulation.clock.waitUntil(simulation.clock.nowMs() + SLOW_BYTE_MS);
  }
}
