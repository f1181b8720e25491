import { randomUUID } from "node:crypto";
import cookie from "@fastify/cookie";
import helmet from "@fastify/helmet";
import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import fastify, { type FastifyInstance } from "fastify";
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from "fastify-type-provider-zod";
import { hashUser, type Logger } from "../telemetry/index.ts";
import type { Register } from "./endpoint-handler.ts";
import { measureRequests, type RequestMeasures } from "./measure-requests.ts";
import { createErrorHandler } from "./problem.ts";
import { readJsonStrictly } from "./read-json-strictly.ts";
import { refuseBrokenText } from "./refuse-broken-text.ts";
import { createRegister, type RegisterOptions } from "./register-endpoint.ts";
import { DOCS_POLICY, SECURITY_HEADERS } from "./security-headers.ts";
import { serveWeb } from "./serve-web.ts";

const MOST_BODY_BYTES = 64 * 1024;

export type HttpAppOptions = RegisterOptions & {
  version: string;
  logger: Logger;
  /** Hops whose `X-Forwarded-For` is believed; none takes the peer's own address. */
  trustedProxies: readonly string[];
  /** Folder of the built web app; without it only the API is served. */
  webFolder: string | null;
  metrics: { text(): Promise<string>; contentType: string; requests: RequestMeasures };
  routes: readonly ((register: Register) => void)[];
};

/** The whole HTTP side: endpoints of the contract, their documentation, measures and the web app. */
export async function buildHttpApp(options: HttpAppOptions): Promise<FastifyInstance> {
  const app = fastify({ logger: false, bodyLimit: MOST_BODY_BYTES, genReqId: () => randomUUID(), forceCloseConnections: true, trustProxy: options.trustedProxies.length === 0 ? false : [...options.trustedProxies], routerOptions: { maxParamLength: 200 } });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(createErrorHandler(options.logger));
  readJsonStrictly(app);
  app.addHook("onSend", async (request, reply) => void reply.header("x-request-id", request.id));
  app.addHook("preValidation", async (request) => {
    refuseBrokenText(request.body);
    refuseBrokenText(request.query);
  });
  app.addHook("onResponse", async (request, reply) => {
    const user = request.userKey === undefined ? {} : { user_hash: hashUser(request.userKey) };
    options.logger.debug({ event: "http.answered", ...user, request_id: request.id, method: request.method, route: request.routeOptions.url, status: reply.statusCode, duration_ms: Math.round(reply.elapsedTime) }, "answered");
  });
  measureRequests(app, options.metrics.requests);
  await app.register(cookie);
  await app.register(helmet, SECURITY_HEADERS);
  await app.register(swagger, {
    openapi: { openapi: "3.1.0", info: { title: "AI Story Book", version: options.version }, components: { securitySchemes: { apiKey: { type: "http", scheme: "bearer" }, adminToken: { type: "http", scheme: "bearer" } } } },
    transform: jsonSchemaTransform,
  });
  await app.register(swaggerUi, { routePrefix: "/docs", staticCSP: DOCS_POLICY });
  await app.register(async (scope) => {
    const register = createRegister(scope, options);
    for (const addRoutes of options.routes) addRoutes(register);
  });
  app.get("/metrics", { schema: { hide: true } }, async (_, reply) => reply.type(options.metrics.contentType).send(await options.metrics.text()));
  await serveWeb(app, options.webFolder);
  return app;
}
