import type { FastifyReply, FastifyRequest } from "fastify";
import { AppError } from "../errors/index.ts";
import { createSlidingWindow } from "./sliding-window.ts";

/** An address may be shared by a family or a class, and new keys must buy nothing. */
const USERS_AN_ADDRESS = 5;
const ACCOUNTS_AN_ADDRESS = 60;
const ACCOUNT_WINDOW_MS = 60_000;

export type Limits = {
  /** Fails with SYS_RATE_LIMIT and says how long to wait. */
  costly(request: FastifyRequest, reply: FastifyReply, userKey: string): void;
  newAccount(request: FastifyRequest): void;
};

/** The limits of one process, per user and per address. */
export function createLimits(options: { requests: number; windowSeconds: number }): Limits {
  const { requests, windowSeconds } = options;
  const perUser = createSlidingWindow(requests, windowSeconds * 1000);
  const perAddress = createSlidingWindow(requests * USERS_AN_ADDRESS, windowSeconds * 1000);
  const accounts = createSlidingWindow(ACCOUNTS_AN_ADDRESS, ACCOUNT_WINDOW_MS);
  return {
    costly(request, reply, userKey) {
      const decision = perUser(userKey);
      void reply.header("ratelimit-policy", `"user";q=${requests};w=${windowSeconds}`);
      void reply.header("ratelimit", `"user";r=${decision.remaining};t=${decision.resetSeconds}`);
      if (!decision.isAllowed) throw new AppError("SYS_RATE_LIMIT", { retryAfterSeconds: decision.resetSeconds });
      const shared = perAddress(request.ip);
      if (!shared.isAllowed) throw new AppError("SYS_RATE_LIMIT", { retryAfterSeconds: shared.resetSeconds });
    },
    newAccount(request) {
      const decision = accounts(request.ip);
      if (!decision.isAllowed) throw new AppError("SYS_RATE_LIMIT", { retryAfterSeconds: decision.resetSeconds });
    },
  };
}
