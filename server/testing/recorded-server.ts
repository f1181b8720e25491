import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type Recorded =
  | { status: number; headers?: Record<string, string>; body: string | Uint8Array }
  /** `end`: cleanly cut or whole; `reset`: the socket is torn off; `hang`: silence until the client goes. */
  | { frames: readonly string[]; after?: "end" | "reset" | "hang" };

export type RecordedServer = {
  url: string;
  requests: { method: string; path: string; headers: IncomingMessage["headers"]; body: string }[];
  /** What the next requests are answered, in order; the last answer stays. */
  answers: Recorded[];
  close(): Promise<void>;
};

/** A vendor on loopback that answers what it is told. */
export async function startRecordedServer(): Promise<RecordedServer> {
  const requests: RecordedServer["requests"] = [];
  const answers: Recorded[] = [];
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on("data", (piece: Buffer) => pieces.push(piece));
    request.on("end", () => {
      requests.push({ method: request.method ?? "", path: request.url ?? "", headers: request.headers, body: Buffer.concat(pieces).toString("utf8") });
      answer(response, (answers.length > 1 ? answers.shift() : answers[0]) ?? { status: 500, body: "no answer is set" });
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve); });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    answers,
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => { server.close(() => resolve()); });
    },
  };
}

function answer(response: ServerResponse, recorded: Recorded): void {
  if ("status" in recorded) {
    response.writeHead(recorded.status, { "content-type": "application/json", ...recorded.headers });
    response.end(recorded.body);
    return;
  }
  response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
  // Written in one go but flushed before a reset, so that the client sees all of it first.
  response.write(recorded.frames.join(""), () => {
    if (recorded.after === "reset") response.socket?.resetAndDestroy();
    else if (recorded.after !== "hang") response.end();
  });
}
