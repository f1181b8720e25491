import type { FastifyRequest } from "fastify";
import type { Simulation } from "../call/simulation.ts";
import { invalidKey, missingKey, modelNotFound } from "../faults/openai-answers.ts";
import { VendorRefusal } from "../http/vendor-answer.ts";

/** The account of a key; every key that begins like the printed one is an account of its own. */
export function authenticate(simulation: Simulation, request: FastifyRequest): string {
  const key = /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? "")?.[1];
  if (key === undefined) throw new VendorRefusal(missingKey());
  if (!key.startsWith(simulation.keys.openai)) throw new VendorRefusal(invalidKey(hide(key)));
  return key;
}

export function checkModel(simulation: Simulation, model: string): void {
  if (!simulation.models.openai.has(model)) throw new VendorRefusal(modelNotFound(model));
}

function hide(key: string): string {
  return key.length < 12 ? "*".repeat(key.length) : `${key.slice(0, 4)}${"*".repeat(key.length - 8)}${key.slice(-4)}`;
}
