import fastify from "fastify";
import { afterEach, expect, test } from "vitest";
import { createLogger } from "../telemetry/index.ts";
import { createErrorHandler } from "./problem.ts";

const app = () => {
  const server = fastify();
  server.setErrorHandler(createErrorHandler(createLogger({ level: "silent", version: "0.0.0", role: "test" })));
  return server;
};
let server: ReturnType<typeof app>;
afterEach(() => server.close());

test.each<[string, unknown, number, Record<string, unknown>]>([
  ["no connection to the database is free in time", new Error("timeout exceeded when trying to connect"), 503, { code: "SYS_OVERLOADED", reason: "database", retry_after: 5 }],
  ["a connection is cut in the making", new Error("Connection terminated due to connection timeout"), 503, { code: "SYS_OVERLOADED", reason: "database" }],
  ["the database shuts down", Object.assign(new Error("terminating connection due to administrator command"), { code: "57P01" }), 503, { code: "SYS_OVERLOADED", reason: "database" }],
  ["nobody expected it", new Error("secret words of SQL"), 500, { code: "INTERNAL" }],
])("%s", async (_, error, status, problem) => {
  server = app();
  server.get("/", () => {
    throw error;
  });
  const answer = await server.inject({ method: "GET", url: "/" });
  expect(answer.statusCode).toBe(status);
  expect(answer.json()).toMatchObject(problem);
  expect(answer.body).not.toMatch(/timeout exceeded|terminat|secret/i);
});
