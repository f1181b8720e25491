import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyRequest } from "fastify";
import { AppError } from "../errors/index.ts";
import type { Limits } from "./limit-costly.ts";

export type OperatorOptions = { adminToken: string | undefined; limits: Pick<Limits, "refusedToken">; onRefusedToken: (request: FastifyRequest) => void };

/**
 * The name of the operator who asks, as they say it in `X-Operator`; the token is shared. Fails with UNAUTHORIZED without a token,
 * with FORBIDDEN for a wrong one, with SYS_RATE_LIMIT for an address that guesses on, and with NOT_FOUND where no token is set.
 */
export async function admitOperator(request: FastifyRequest, { adminToken, limits, onRefusedToken }: OperatorOptions): Promise<string> {
  if (adminToken === undefined) throw new AppError("NOT_FOUND");
  if (request.headers.authorization === undefined) throw new AppError("UNAUTHORIZED");
  if (!holdsToken(request, adminToken)) {
    onRefusedToken(request);
    await limits.refusedToken(request);
    throw new AppError("FORBIDDEN");
  }
  const name = request.headers["x-operator"];
  return typeof name === "string" && /^[\w.@ -]{1,60}$/.test(name) ? name : "operator";
}

/** Compares hashes, so that the time it takes tells nothing. */
export function holdsToken(request: FastifyRequest, token: string | undefined): boolean {
  const header = request.headers.authorization;
  if (token === undefined || header === undefined) return false;
  return timingSafeEqual(hash(header), hash(`Bearer ${token}`));
}

const hash = (text: string): Buffer => createHash("sha256").update(text).digest();
