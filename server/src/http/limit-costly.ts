import type { FastifyReply, FastifyRequest } from "fastify";
import { AppError } from "../errors/index.ts";
import type { Windows } from "../limits/index.ts";
import { networkOf } from "./network-of.ts";

/** An address may be shared by a family or a class, and new keys must buy nothing. */
const USERS_AN_ADDRESS = 5;
const ACCOUNTS_AN_ADDRESS = 60;
/** A book is ten to thirty requests; a class reads it from one address. */
const SHARED_READS_AN_ADDRESS = 600;
const RECOVERIES_AN_ADDRESS = 10;
const REFUSED_TOKENS_AN_ADDRESS = 10;
const MINUTE_MS = 60_000;

export type Limits = {
  /** Fails with SYS_RATE_LIMIT and says how long to wait. */
  costly(request: FastifyRequest, reply: FastifyReply, userKey: string): Promise<void>;
  newAccount(request: FastifyRequest): Promise<void>;
  /** Reading by a link, whatever it opens. */
  sharedRead(request: FastifyRequest): Promise<void>;
  /** Trying a recovery key, right or wrong. */
  recovery(request: FastifyRequest): Promise<void>;
  /** Counts a refused admin token; fails with SYS_RATE_LIMIT when an address guesses on. */
  refusedToken(request: FastifyRequest): Promise<void>;
};

type LimitsOptions = {
  windows: Windows;
  /** Asked anew for each request: an operator may change it. */
  requests: () => number;
  windowSeconds: number;
  onLimited: (scope: "user" | "ip") => void;
};

/** What one user and one address may ask for. The user's window is `rate_limit:<user_key>`, which operators look up. */
export function createLimits({ windows, requests, windowSeconds, onLimited }: LimitsOptions): Limits {
  const perAddress = async (name: string, limit: number, request: FastifyRequest): Promise<void> => {
    const [decision] = await windows.take([{ key: `${name}:${networkOf(request.ip)}`, limit, windowMs: MINUTE_MS }]);
    if (!decision!.isAllowed) refuse("ip", decision!.resetSeconds);
  };
  const refuse = (scope: "user" | "ip", retryAfterSeconds: number): never => {
    onLimited(scope);
    throw new AppError("SYS_RATE_LIMIT", { retryAfterSeconds });
  };
  return {
    async costly(request, reply, userKey) {
      const limit = requests();
      const windowMs = windowSeconds * 1000;
      const [user, address] = await windows.take([
        { key: `rate_limit:${userKey}`, limit, windowMs },
        { key: `address_limit:${networkOf(request.ip)}`, limit: limit * USERS_AN_ADDRESS, windowMs },
      ]);
      void reply.header("ratelimit-policy", `"user";q=${limit};w=${windowSeconds}`);
      void reply.header("ratelimit", `"user";r=${user!.remaining};t=${user!.resetSeconds}`);
      if (!user!.isAllowed) refuse("user", user!.resetSeconds);
      if (!address!.isAllowed) refuse("ip", address!.resetSeconds);
    },
    newAccount: (request) => perAddress("account_limit", ACCOUNTS_AN_ADDRESS, request),
    sharedRead: (request) => perAddress("share_limit", SHARED_READS_AN_ADDRESS, request),
    recovery: (request) => perAddress("recovery_limit", RECOVERIES_AN_ADDRESS, request),
    refusedToken: (request) => perAddress("token_limit", REFUSED_TOKENS_AN_ADDRESS, request),
  };
}
