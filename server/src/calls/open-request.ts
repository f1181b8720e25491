import { request as requestHttp, type IncomingMessage } from "node:http";
import { request as requestHttps } from "node:https";

export type OpenRequest = { method: "GET" | "POST"; url: string; headers: Readonly<Record<string, string>>; body?: string; signal: AbortSignal };

/**
 * Sends a request and gives its answer as soon as it begins. No redirect is followed: keys go to the address that was set,
 * and nowhere it may send us on to. By node:http and not by fetch: a book is some eighty requests and a stream of hundreds
 * of pieces, and the web streams below fetch cost more than what is in them.
 */
export function openRequest({ method, url, headers, body, signal }: OpenRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const send: typeof requestHttp = url.startsWith("https:") ? requestHttps : requestHttp;
    const request = send(url, { method, signal, headers: { "accept-encoding": "identity", ...headers } }, resolve);
    request.on("error", (error) => reject(signal.aborted ? signal.reason : error));
    request.end(body);
  });
}

/** The whole answer as text; null when it is longer, and then it is read no further. */
export function readText(answer: IncomingMessage, { mostBytes, signal }: { mostBytes: number; signal: AbortSignal }): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    let size = 0;
    answer.on("data", (piece: Buffer) => {
      size += piece.length;
      pieces.push(piece);
      if (size <= mostBytes) return;
      resolve(null);
      answer.destroy();
    });
    answer.once("end", () => resolve(Buffer.concat(pieces, size).toString("utf8")));
    answer.once("error", (error) => reject(signal.aborted ? signal.reason : cut(error)));
    answer.once("close", () => reject(cut()));
  });
}

/** The answer piece by piece, as it comes; whoever stops reading ends it. */
export async function* readPieces(answer: IncomingMessage, { signal }: { signal: AbortSignal }): AsyncGenerator<string> {
  answer.setEncoding("utf8");
  try {
    for await (const piece of answer as AsyncIterable<string>) yield piece;
  } catch (error) {
    signal.throwIfAborted();
    throw cut(error);
  }
}

export const headersOf = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : (value ?? "")]));

/** As fetch says it, which is what failures are told by. */
const cut = (cause?: unknown): Error => new TypeError("terminated", cause === undefined ? undefined : { cause });
