import type { FastifyReply } from "fastify";
import { endCall, type Call } from "../call/begin-call.ts";
import type { Simulation } from "../call/simulation.ts";
import type { Units } from "../bill/prices.ts";
import { STREAM_ERROR } from "../faults/openai-answers.ts";
import { hang, isClientGone, resetConnection } from "../http/break-connection.ts";

/** An answer in one piece at its time; true when the handler has something to send, false when a fault has ended the call. */
export async function waitForAnswer(simulation: Simulation, reply: FastifyReply, call: Call, latencyMs: number, units: Units): Promise<boolean> {
  const { fault } = call;
  const end = (outcome: string, billed: boolean) => endCall(simulation, call, { outcome, billed, units: billed ? units : {} });
  if (fault?.name === "connection-reset") {
    end(fault.name, fault.billed);
    resetConnection(reply);
    return false;
  }
  if (fault?.name === "hang" || fault?.name === "stream-stall") {
    await hang(reply);
    end(fault.name, fault.billed);
    return false;
  }
  await simulation.clock.waitUntil(call.arrivedAtMs + latencyMs);
  if (isClientGone(reply)) {
    end("client-gone", true);
    return false;
  }
  if (fault?.name === "answer-lost" || fault?.name === "stream-cut" || fault?.name === "stream-reset") {
    end(fault.name, fault.billed);
    resetConnection(reply);
    return false;
  }
  end(fault?.name ?? "ok", fault?.billed ?? true);
  if (fault?.name !== "stream-error-frame") return true;
  void reply.code(500).send(STREAM_ERROR);
  return false;
}
