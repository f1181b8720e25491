import { execFile } from "node:child_process";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";

/** What a service says, one answer a route; each test spoils one. */
const good = (): Record<string, [status: number, body: string]> => ({
  "GET /health": [200, '{"status":"healthy","version":"0.2.0"}'],
  "GET /health/ready": [200, '{"status":"ready"}'],
  "POST /v1/users": [201, '{"user_key":"user_a","api_key":"secret-key"}'],
  "POST /v1/books": [202, '{"job_id":"j","book_id":"b"}'],
  "GET /v1/jobs/j": [200, '{"status":"completed","current_step":"done"}'],
  "GET /v1/books/b": [200, JSON.stringify({ pages: [1, 2, 3, 4].map((page_number) => ({ page_number, text: "Once.", picture_url: `/p/${page_number}` })) })],
  "GET /p/1": [200, "jpeg"],
  "GET /v1/books/b/files/book.pdf": [200, "%PDF-1.7\n…\n%%EOF\n"],
  "DELETE /v1/books/b": [204, ""],
  "DELETE /v1/me": [204, ""],
});

let server: Server;
let origin: string;
let answers = good();
let asked: { route: string; authorization: string | undefined; body: string }[] = [];

beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    const route = `${request.method} ${request.url}`;
    asked.push({ route, authorization: request.headers.authorization, body });
    const [status, text] = answers[route] ?? [404, "{}"];
    response.writeHead(status).end(text);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());
beforeEach(() => {
  answers = good();
  asked = [];
});

const smoke = (words: string[], env: Record<string, string> = {}): Promise<{ code: number; output: string }> =>
  new Promise((resolve) => {
    execFile(fileURLToPath(new URL("smoke.sh", import.meta.url)), words, { env: { PATH: process.env["PATH"], SMOKE_TIMEOUT_SECONDS: "1", ...env } }, (error, stdout, stderr) => resolve({ code: error === null ? 0 : Number(error.code), output: stdout + stderr }));
  });

test("a dry run tells every request and makes none", async () => {
  const { code, output } = await smoke(["--dry-run", origin]);
  expect(code).toBe(0);
  for (const route of ["/health", "/v1/users", "/v1/books", "/v1/jobs/", "book.pdf"]) expect(output).toContain(route);
  expect(asked).toEqual([]);
});

test("orders a book of four pages with the key it was given at the start", async () => {
  await smoke([origin]);
  const order = asked.find(({ route }) => route === "POST /v1/books")!;
  expect(JSON.parse(order.body)).toMatchObject({ page_count: 4 });
  expect(order.authorization).toBe("Bearer secret-key");
});

test("uses a given account and makes none", async () => {
  await smoke([origin], { SMOKE_API_KEY: "given" });
  expect(asked.map(({ route }) => route)).not.toContain("POST /v1/users");
  expect(asked.map(({ route }) => route)).not.toContain("DELETE /v1/me");
  expect(asked.find(({ route }) => route === "POST /v1/books")!.authorization).toBe("Bearer given");
});

test.each<[string, string, [number, string], RegExp]>([
  ["is not healthy", "GET /health", [200, '{"status":"ill","version":"0"}'], /not healthy/],
  ["is not ready", "GET /health/ready", [503, '{"reason":"database"}'], /\/health\/ready answered 503 .*database/],
  ["takes no order", "POST /v1/books", [503, '{"code":"SYS_OVERLOADED"}'], /answered 503 .*SYS_OVERLOADED/],
  ["fails the book", "GET /v1/jobs/j", [200, '{"status":"failed","current_step":"draw_pages","error":{"code":"IMAGE_FAILED"}}'], /failed: IMAGE_FAILED at draw_pages/],
  ["never ends the book", "GET /v1/jobs/j", [200, '{"status":"running","current_step":"write_story"}'], /not done after 1 s: running at write_story/],
  ["leaves a page without its picture", "GET /v1/books/b", [200, '{"pages":[{"text":"a","picture_url":null}]}'], /four pages/],
  ["has no picture behind its address", "GET /p/1", [404, ""], /picture of page 1/],
  ["cuts the PDF off", "GET /v1/books/b/files/book.pdf", [200, "%PDF-1.7\n…"], /cut off/],
  ["answers something else than a PDF", "GET /v1/books/b/files/book.pdf", [200, "<html>"], /PDF is none/],
  ["answers nonsense", "POST /v1/users", [201, "<html>"], /lacks .api_key/],
])("a service that %s fails the test and is told why", async (_, route, answer, told) => {
  answers[route] = answer;
  const { code, output } = await smoke([origin]);
  expect({ code, output }).toEqual({ code: 1, output: expect.stringMatching(told) });
  expect(output).not.toContain("secret-key");
});

test("a wrong call ends with 2", async () => {
  for (const words of [["--fast"], ["ftp://somewhere"], [origin, origin]]) expect((await smoke(words)).code).toBe(2);
});
