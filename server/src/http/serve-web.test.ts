import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveWeb } from "./serve-web.ts";

let folder: string;
let app: FastifyInstance;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "serve-web-"));
  await mkdir(join(folder, "assets"));
  await writeFile(join(folder, "index.html"), "<title>the page</title>");
  await writeFile(join(folder, "mark.svg"), "<svg/>");
  await writeFile(join(folder, "assets", "main-a1b2.js"), "1");
  app = fastify();
  await serveWeb(app, folder);
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

const get = async (url: string) => app.inject({ method: "GET", url });

test.each(["/", "/shelf", "/books/4f6c/making"])("the page at %s is asked about each time", async (url) => {
  const answer = await get(url);
  expect(answer.statusCode).toBe(200);
  expect(answer.body).toContain("the page");
  expect(answer.headers["content-type"]).toContain("text/html");
  expect(answer.headers["cache-control"]).toBe("no-cache");
});

test("asking for a page's head alone finds the page, too", async () => {
  const answer = await app.inject({ method: "HEAD", url: "/shelf" });
  expect(answer.statusCode).toBe(200);
  expect(answer.headers["cache-control"]).toBe("no-cache");
});

test("a file with a hash in its name is kept for ever", async () => {
  expect((await get("/assets/main-a1b2.js")).headers["cache-control"]).toBe("public, max-age=31536000, immutable");
});

test("a file without a hash is asked about each time", async () => {
  expect((await get("/mark.svg")).headers["cache-control"]).toBe("no-cache");
});

test.each(["/assets/gone-c3d4.js", "/v1/nothing", "/health/nothing"])("%s is not there, and no page is sent in its place", async (url) => {
  const answer = await get(url);
  expect(answer.statusCode).toBe(404);
  expect(answer.body).not.toContain("the page");
});
