import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import cookie from "@fastify/cookie";
import helmet from "@fastify/helmet";
import fastifyStatic from "@fastify/static";
import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import fastify, { type FastifyInstance } from "fastify";
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from "fastify-type-provider-zod";
import { AppError } from "../errors/index.ts";
import { hashUser, type Logger } from "../telemetry/index.ts";
import type { FindAccount } from "./authenticate.ts";
import type { Register } from "./endpoint-handler.ts";
import { createErrorHandler, sendProblem } from "./problem.ts";
import { refuseBrokenText } from "./refuse-broken-text.ts";
import { createRegister } from "./register-endpoint.ts";
import type { Limits } from "./limit-costly.ts";

const MOST_BODY_BYTES = 64 * 1024;

export type HttpAppOptions = {
  version: string;
  logger: Logger;
  limits: Limits;
  findAccount: FindAccount;
  /** Folder of the built web app; without it only the API is served. */
  webFolder: string | null;
  metrics: { text(): Promise<string>; contentType: string };
  routes: readonly ((register: Register) => void)[];
};

/** The whole HTTP side: endpoints of the contract, their documentation, measures and the web app. */
export async function buildHttpApp(options: HttpAppOptions): Promise<FastifyInstance> {
  const app = fastify({ logger: false, bodyLimit: MOST_BODY_BYTES, genReqId: () => randomUUID(), forceCloseConnections: true, routerOptions: { maxParamLength: 200 } });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(createErrorHandler(options.logger));
  app.addHook("onSend", async (request, reply) => void reply.header("x-request-id", request.id));
  app.addHook("preValidation", async (request) => {
    refuseBrokenText(request.body);
    refuseBrokenText(request.query);
  });
  app.addHook("onResponse", async (request, reply) => {
    const user = request.userKey === undefined ? {} : { user_hash: hashUser(request.userKey) };
    options.logger.debug({ event: "http.answered", ...user, request_id: request.id, method: request.method, route: request.routeOptions.url, status: reply.statusCode, duration_ms: Math.round(reply.elapsedTime) }, "answered");
  });
  await app.register(cookie);
  await app.register(helmet, {
    contentSecurityPolicy: { directives: { defaultSrc: ["'self'"], imgSrc: ["'self'", "data:", "blob:"], styleSrc: ["'self'", "'unsafe-inline'"], scriptSrc: ["'self'"], connectSrc: ["'self'"], frameAncestors: ["'none'"], upgradeInsecureRequests: null } },
    strictTransportSecurity: false,
  });
  await app.register(swagger, {
    openapi: { openapi: "3.1.0", info: { title: "AI Story Book", version: options.version }, components: { securitySchemes: { apiKey: { type: "http", scheme: "bearer" } } } },
    transform: jsonSchemaTransform,
  });
  await app.register(swaggerUi, { routePrefix: "/docs", staticCSP: true });
  await app.register(async (scope) => {
    const register = createRegister(scope, options);
    for (const addRoutes of options.routes) addRoutes(register);
  });
  app.get("/metrics", { schema: { hide: true } }, async (_, reply) => reply.type(options.metrics.contentType).send(await options.metrics.text()));
  await serveWeb(app, options.webFolder);
  return app;
}

/** Addresses of the web app are its own affair: what is no file and no API gets its page. */
async function serveWeb(app: FastifyInstance, webFolder: string | null): Promise<void> {
  const hasWeb = webFolder !== null && existsSync(join(webFolder, "index.html"));
  if (hasWeb) await app.register(fastifyStatic, { root: webFolder, wildcard: false, index: "index.html", maxAge: "1h" });
  app.setNotFoundHandler((request, reply) => {
    const isPage = request.method === "GET" && !/^\/(v1|docs|health|metrics)(\/|$|\?)/.test(request.url) && !/\.\w+$/.test(request.url.split("?")[0]!);
    if (hasWeb && isPage) return reply.sendFile("index.html", { maxAge: 0 });
    sendProblem(request, reply, new AppError("NOT_FOUND"));
  });
}
