import type { FastifyRequest } from "fastify";
import type { Simulation } from "../call/simulation.ts";
import { unauthenticated } from "../faults/replicate-answers.ts";
import { VendorRefusal } from "../http/vendor-answer.ts";

/** The account of a token; every token that begins like the printed one is an account of its own. */
export function authenticate(simulation: Simulation, request: FastifyRequest): string {
  const token = /^(?:Bearer|Token)\s+(\S+)$/i.exec(request.headers.authorization ?? "")?.[1];
  if (token === undefined || !token.startsWith(simulation.keys.replicate)) throw new VendorRefusal(unauthenticated());
  return token;
}
