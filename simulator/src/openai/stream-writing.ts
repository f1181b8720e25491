import type { FastifyReply } from "fastify";
import { endCall } from "../call/begin-call.ts";
import type { Simulation } from "../call/simulation.ts";
import { resetConnection } from "../http/break-connection.ts";
import { writingUnits, type Writing } from "./plan-writing.ts";

/** How one of the two APIs writes a stream. */
export type StreamFormat = {
  /** Sent with the headers. */
  open: () => string;
  /** Sent with the first token. */
  begin: () => string;
  token: (text: string) => string;
  close: () => string;
  errorFrame: () => string;
};

/** Streams an answer token by token; the vendor stops writing, and billing, when the client goes away. */
export async function streamWriting(simulation: Simulation, reply: FastifyReply, writing: Writing, format: StreamFormat): Promise<void> {
  const { call } = writing;
  reply.hijack();
  reply.raw.writeHead(200, { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-cache", "x-request-id": `req_${writing.id}` });
  reply.raw.flushHeaders();
  const opening = format.open();
  if (opening !== "") reply.raw.write(opening);
  const count = writing.breaksAfter ?? writing.tokens.length;
  const billed = call.fault?.billed ?? true;
  let isBegun = false;
  await new Promise<void>((resolve) => {
    const take = simulation.pump.add({
      startedAtMs: call.arrivedAtMs,
      firstTokenMs: writing.firstTokenMs,
      tokensPerSecond: call.draw.tokensPerSecond,
      tokenCount: count,
      send: (from, to) => {
        reply.raw.write((isBegun ? "" : format.begin()) + writeTokens(writing.tokens, from, to, simulation.tokensPerEvent, format.token));
        isBegun = true;
      },
      finish: () => {
        if (writing.breaksAfter !== undefined) return breakStream(reply, call.fault!.name, format);
        endCall(simulation, call, { outcome: call.fault?.name ?? "ok", billed, units: writingUnits(writing) });
        reply.raw.end((isBegun ? "" : format.begin()) + format.close(), resolve);
      },
    });
    reply.raw.once("close", () => {
      const sent = Math.min(count, take());
      endCall(simulation, call, { outcome: writing.breaksAfter === undefined ? "client-gone" : call.fault!.name, billed, units: writingUnits(writing, sent) });
      resolve();
    });
  });
}

/** A stalled stream stays open until the client gives up. */
function breakStream(reply: FastifyReply, fault: string, format: StreamFormat): void {
  if (fault === "stream-cut") reply.raw.end();
  else if (fault === "stream-error-frame") reply.raw.end(format.errorFrame());
  else if (fault === "stream-reset") resetConnection(reply);
}

function writeTokens(tokens: readonly string[], from: number, to: number, perEvent: number, write: (text: string) => string): string {
  let events = "";
  for (let index = from; index < to; index += perEvent) events += write(tokens.slice(index, Math.min(index + perEvent, to)).join(""));
  return events;
}
