import type { Endpoint } from "@ai-story-book/contracts";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { AppError } from "../errors/index.ts";
import { admitOperator, type OperatorOptions } from "./admit-operator.ts";
import { answerInTime } from "./answer-in-time.ts";
import { authenticate, type FindAccount } from "./authenticate.ts";
import type { EndpointHandler, Register } from "./endpoint-handler.ts";
import type { Limits } from "./limit-costly.ts";

export type RegisterOptions = OperatorOptions & {
  findAccount: FindAccount;
  limits: Limits;
  /** Whom operators have shut out of everything that writes. */
  isBlocked: (who: { userKey: string | null; address: string }) => boolean;
  /** Milliseconds after which a request that waits for the database is told so; null where the database is in this process. */
  answerWithinMs: number | null;
};

/** Turns an endpoint of the contract into a route: who may call it, how often, and what shape everything has. */
export function createRegister(app: FastifyInstance, options: RegisterOptions): Register {
  return <E extends Endpoint>(endpoint: E, handler: EndpointHandler<E>): void => {
    const status = Number(Object.keys(endpoint.responses)[0]);
    const withinMs = endpoint.takesItsTime === true ? null : options.answerWithinMs;
    app.route({
      method: endpoint.method,
      url: endpoint.path,
      ...(endpoint.mostBodyBytes === undefined ? {} : { bodyLimit: endpoint.mostBodyBytes }),
      schema: {
        summary: endpoint.summary,
        tags: [endpoint.tag],
        ...(endpoint.access === "public" ? {} : { security: [{ [endpoint.access === "admin" ? "adminToken" : "apiKey"]: [] }] }),
        ...(endpoint.params === undefined ? {} : { params: endpoint.params }),
        ...(endpoint.query === undefined ? {} : { querystring: endpoint.query }),
        ...(endpoint.body === undefined ? {} : { body: endpoint.body }),
        response: endpoint.responses,
      },
      // Who asks is settled before the body is read.
      onRequest: (request) => answerInTime(admit(request, endpoint, options), options.answerWithinMs),
      handler: async (request, reply) => {
        const userKey = request.userKey ?? null;
        if (endpoint.isCostly === true && userKey !== null) await options.limits.costly(request, reply, userKey);
        if (endpoint.access !== "public") void reply.header("cache-control", "no-store");
        void reply.code(status);
        // The schemas above have parsed these; TypeScript cannot see it through Fastify's generics.
        const input = { params: request.params, query: request.query, body: request.body, userKey, operator: request.operator ?? null, request, reply } as Parameters<typeof handler>[0];
        const answer = await answerInTime(handler(input), withinMs);
        if (reply.sent) return reply;
        return reply.send(status === 204 ? undefined : answer);
      },
    });
  };
}

/** Finds out who asks. Fails with UNAUTHORIZED, FORBIDDEN or USER_BLOCKED. */
async function admit(request: FastifyRequest, { access, method }: Endpoint, options: RegisterOptions): Promise<void> {
  if (access === "admin") {
    request.operator = await admitOperator(request, options);
    return;
  }
  const userKey = access === "user" ? await authenticate(request, options.findAccount) : null;
  if (access === "user" && userKey === null) throw new AppError("UNAUTHORIZED");
  if (method !== "GET" && options.isBlocked({ userKey, address: request.ip })) throw new AppError("USER_BLOCKED");
  if (userKey !== null) request.userKey = userKey;
}

declare module "fastify" {
  interface FastifyRequest {
    userKey?: string;
    operator?: string;
  }
}
