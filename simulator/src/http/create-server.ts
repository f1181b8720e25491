import fastify, { type FastifyInstance } from "fastify";
import { VendorRefusal, type VendorAnswer } from "./vendor-answer.ts";

const MOST_BODY_BYTES = 64 * 1024 * 1024;

type Problem = { statusCode?: number; message: string };

/** A server that takes JSON and multipart bodies and answers refusals in the vendor's shape. */
export function createServer(unreadable: (message: string, path: string) => VendorAnswer): FastifyInstance {
  const server = fastify({ bodyLimit: MOST_BODY_BYTES, forceCloseConnections: true, keepAliveTimeout: 60_000, requestTimeout: 0, routerOptions: { maxParamLength: 500 } });
  // A cancel carries no body, whatever its content-type says.
  server.addContentTypeParser("application/json", { parseAs: "string" }, (_request, body, done) => {
    try {
      done(null, body === "" ? undefined : JSON.parse(String(body)));
    } catch (error) {
      done(Object.assign(error as Error, { statusCode: 400 }));
    }
  });
  server.addContentTypeParser(/^multipart\/form-data/, { parseAs: "buffer" }, (_request, body, done) => done(null, body));
  server.setErrorHandler((error: Problem, request, reply) => {
    const answer = error instanceof VendorRefusal ? error.answer : unreadable(error.message, request.url);
    const status = error instanceof VendorRefusal || (error.statusCode ?? 500) < 500 ? answer.status : 500;
    if (status === 500 && !(error instanceof VendorRefusal)) console.error(error);
    void reply.code(status).headers(answer.headers ?? {}).send(answer.body);
  });
  server.setNotFoundHandler((request, reply) => {
    const answer = unreadable(`Invalid URL (${request.method} ${request.url})`, request.url);
    void reply.code(404).send(answer.body);
  });
  return server;
}
