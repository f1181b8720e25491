import type { Endpoint } from "@ai-story-book/contracts";
import type { FastifyInstance } from "fastify";
import { AppError } from "../errors/index.ts";
import { authenticate, type FindAccount } from "./authenticate.ts";
import type { EndpointHandler, Register } from "./endpoint-handler.ts";
import type { Limits } from "./limit-costly.ts";

type RegisterOptions = { findAccount: FindAccount; limits: Limits };

/** Turns an endpoint of the contract into a route: who may call it, how often, and what shape everything has. */
export function createRegister(app: FastifyInstance, { findAccount, limits }: RegisterOptions): Register {
  return <E extends Endpoint>(endpoint: E, handler: EndpointHandler<E>): void => {
    const status = Number(Object.keys(endpoint.responses)[0]);
    app.route({
      method: endpoint.method,
      url: endpoint.path,
      schema: {
        summary: endpoint.summary,
        tags: [endpoint.tag],
        ...(endpoint.access === "user" ? { security: [{ apiKey: [] }] } : {}),
        ...(endpoint.params === undefined ? {} : { params: endpoint.params }),
        ...(endpoint.query === undefined ? {} : { querystring: endpoint.query }),
        ...(endpoint.body === undefined ? {} : { body: endpoint.body }),
        response: endpoint.responses,
      },
      // Who asks is settled before the body is read.
      onRequest: async (request) => {
        if (endpoint.access === "public") return;
        const userKey = await authenticate(request, findAccount);
        if (userKey === null) throw new AppError("UNAUTHORIZED");
        request.userKey = userKey;
      },
      handler: async (request, reply) => {
        const userKey = request.userKey ?? null;
        if (endpoint.isCostly === true && userKey !== null) limits.costly(request, reply, userKey);
        if (endpoint.access === "user") void reply.header("cache-control", "no-store");
        void reply.code(status);
        // The schemas above have parsed these; TypeScript cannot see it through Fastify's generics.
        const input = { params: request.params, query: request.query, body: request.body, userKey, request, reply } as Parameters<typeof handler>[0];
        const answer = await handler(input);
        if (reply.sent) return reply;
        return reply.send(status === 204 ? undefined : answer);
      },
    });
  };
}

declare module "fastify" {
  interface FastifyRequest {
    userKey?: string;
  }
}
