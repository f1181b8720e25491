import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, it, test } from "vitest";
import { endPapersPainter } from "../../../testing/end-papers-painter.ts";
import { itPaintsAsPromised } from "../../../testing/painter-conformance.ts";
import { askOptions, pageRequest } from "../../../testing/picture-requests.ts";
import { plainGate, type PlainGate } from "../../../testing/plain-gate.ts";
import { classifyGooglePicture } from "./classify-google-picture.ts";
import { createGooglePainter } from "./google-painter.ts";

const MODEL = "gemini-2.5-flash-image";
type Seen = { path: string; headers: IncomingMessage["headers"]; body: { generationConfig?: Record<string, unknown>; contents?: unknown } };
let seen: Seen[];
let gate: PlainGate;
let close: () => Promise<void>;
let baseUrl: string;
afterEach(() => close());

/** Answers as the vendor's interface does, always the same. */
async function start(status: number, body: unknown) {
  seen = [];
  gate = plainGate();
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const pieces: Buffer[] = [];
    request.on("data", (piece: Buffer) => pieces.push(piece)).on("end", () => {
      const text = Buffer.concat(pieces).toString();
      seen.push({ path: request.url!, headers: request.headers, body: (text === "" ? {} : JSON.parse(text)) as Seen["body"] });
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  close = () => new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1beta`;
  return createGooglePainter({ apiKey: "google-key", baseUrl, model: MODEL, gate, endPapers: endPapersPainter() });
}

const pictureAnswer = async () => {
  const png = await sharp({ create: { width: 1024, height: 1024, channels: 3, background: "#8fb7a0" } }).png().toBuffer();
  return { candidates: [{ content: { role: "model", parts: [{ inlineData: { mimeType: "image/png", data: png.toString("base64") } }] }, finishReason: "STOP", index: 0 }], usageMetadata: { promptTokenCount: 30, candidatesTokenCount: 1290, totalTokenCount: 1320 } };
};

describe("the promises of every painter", () => {
  let painter: Awaited<ReturnType<typeof start>>;
  beforeEach(async () => {
    painter = await start(200, await pictureAnswer());
  });
  itPaintsAsPromised(() => painter);
});

it("asks once for one square picture, with seed and our own id of the call", async () => {
  const painter = await start(200, await pictureAnswer());
  const { seed } = await painter.paint(pageRequest(), askOptions());
  expect(seen).toHaveLength(1);
  expect(seen[0]!.path).toContain(`/models/${MODEL}:generateContent`);
  expect(seen[0]!.headers["x-client-request-id"]).toBe("book-1/page-3/1/1");
  expect(seen[0]!.body.generationConfig).toMatchObject({ responseModalities: ["IMAGE"], imageConfig: { aspectRatio: "1:1" }, seed });
  expect(gate.used).toEqual([{ images: 1 }]);
});

describe("what brings no picture is asked for once, and says why", () => {
  test.each([
    ["held back", 200, { candidates: [{ content: {}, finishReason: "IMAGE_SAFETY", index: 0 }] }, { kind: "unsafe-output", isRetryable: false }],
    ["not painted", 200, { candidates: [{ content: { role: "model", parts: [{ text: "Here it is" }] }, finishReason: "STOP", index: 0 }] }, { kind: "unusable", isRetryable: true }],
    ["blocked at its words", 200, { candidates: [], promptFeedback: { blockReason: "PROHIBITED_CONTENT" } }, { kind: "refused", isRetryable: false, billed: "no" }],
    ["no picture behind the base64", 200, { candidates: [{ content: { role: "model", parts: [{ inlineData: { mimeType: "image/png", data: "PHN2Zz4=" } }] }, finishReason: "STOP", index: 0 }] }, { kind: "unusable", billed: "yes" }],
    ["too often", 429, { error: { code: 429, status: "RESOURCE_EXHAUSTED", message: "quota", details: [{ retryDelay: "3s" }] } }, { kind: "rate-limited", retryAfterMs: 3_000 }],
    ["overloaded", 503, { error: { code: 503, status: "UNAVAILABLE", message: "The model is overloaded." } }, { kind: "server", isRetryable: true }],
  ])("%s", async (_, status, body, expected) => {
    const painter = await start(status, body);
    const error: unknown = await painter.paint(pageRequest(), askOptions()).catch((reason: unknown) => reason);
    expect(classifyGooglePicture(error)).toMatchObject(expected);
    expect(seen).toHaveLength(1);
  });
});
