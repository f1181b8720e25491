import type { JobAccepted, Problem } from "@ai-story-book/contracts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openTestApp, type TestApp } from "../../testing/app.ts";

let testApp: TestApp;
beforeEach(async () => {
  testApp = await openTestApp();
});
afterEach(() => testApp.close());

const LOOK = { species: "dragon", age: "child", outfit: [] };

/** What each route takes, so that it is refused for whose the thing is and for nothing else. */
const BODIES: Record<string, object> = {
  "patch /v1/books/{book_id}": { title: "Mine now" },
  "patch /v1/books/{book_id}/pages/{page_number}": { text: "Mine now." },
  "post /v1/books/{book_id}/pages/{page_number}/regenerate": { what: "both" },
  "post /v1/books/{book_id}/retell": { target_age: "3-5" },
  "patch /v1/series/{series_id}": { title: "Mine now" },
  "post /v1/series/{series_id}/books": { topic: "Mine now" },
  "patch /v1/characters/{character_id}": { name: "Mine now" },
};

test("everything of one user is 404 to another, on every route of the OpenAPI page", async () => {
  const { app } = testApp;
  const mina = await testApp.signUp();
  const other = await testApp.signUp();
  const { book_id, job_id } = (await app.inject({ method: "POST", url: "/v1/books", headers: mina, payload: { topic: "a shy dragon", page_count: 4 } })).json<JobAccepted>();
  await testApp.makeBooks();
  const { character_id } = (await app.inject({ method: "POST", url: "/v1/characters", headers: mina, payload: { name: "Toby", look: LOOK } })).json<{ character_id: string }>();
  const { series_id } = (await app.inject({ method: "POST", url: "/v1/series", headers: mina, payload: { title: "Mina", book_id } })).json<{ series_id: string }>();
  const [key] = (await app.inject({ method: "GET", url: "/v1/me", headers: mina })).json<{ api_keys: { key_id: string }[] }>().api_keys;
  const values: Record<string, string> = { book_id, job_id, character_id, key_id: key!.key_id, page_number: "1", version: "1", series_id, file_name: "book.pdf" };
  const { paths } = (await app.inject({ method: "GET", url: "/docs/json" })).json<{ paths: Record<string, Record<string, unknown>> }>();
  const things = Object.entries(paths).filter(([path]) => path.includes("{") && !path.startsWith("/v1/admin/"));
  expect(things.map(([path]) => path)).toContain("/v1/books/{book_id}/files/{file_name}");
  for (const [path, methods] of things) {
    for (const method of Object.keys(methods)) {
      const url = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name]!);
      const body = BODIES[`${method} ${path}`];
      const answer = await app.inject({ method: method.toUpperCase() as "GET", url, headers: other, ...(body === undefined ? {} : { payload: body }) });
      expect(`${method} ${path} ${answer.statusCode}`).toBe(`${method} ${path} 404`);
    }
  }
  expect((await app.inject({ method: "GET", url: `/v1/books/${book_id}`, headers: mina })).json()).toMatchObject({ title: "Mina and the Meadow", status: "completed" });
});

test("a browser session is an account, kept in a cookie that scripts cannot read", async () => {
  const first = await testApp.app.inject({ method: "POST", url: "/v1/session" });
  const cookie = String(first.headers["set-cookie"]);
  expect(cookie).toMatch(/HttpOnly/i);
  expect(cookie).toMatch(/SameSite=Lax/i);
  const headers = { cookie: cookie.split(";")[0]! };
  const second = await testApp.app.inject({ method: "POST", url: "/v1/session", headers });
  expect(second.json()).toEqual(first.json());
  expect((await testApp.app.inject({ method: "GET", url: "/v1/me", headers })).statusCode).toBe(200);
  const foreign = await testApp.app.inject({ method: "POST", url: "/v1/books", headers: { ...headers, "sec-fetch-site": "cross-site" }, payload: { topic: "a dragon" } });
  expect(foreign.json<Problem>().code).toBe("FORBIDDEN");
});

test("keys are kept as hashes and stop opening when revoked", async () => {
  const mina = await testApp.signUp();
  const made = (await testApp.app.inject({ method: "POST", url: "/v1/me/api-keys", headers: mina })).json<{ key_id: string; api_key: string }>();
  const rows = await testApp.opened.database.selectFrom("api_keys").selectAll().execute();
  expect(JSON.stringify(rows)).not.toContain(made.api_key);
  const withNew = { authorization: `Bearer ${made.api_key}` };
  expect((await testApp.app.inject({ method: "GET", url: "/v1/me", headers: withNew })).statusCode).toBe(200);
  await testApp.app.inject({ method: "DELETE", url: `/v1/me/api-keys/${made.key_id}`, headers: mina });
  expect((await testApp.app.inject({ method: "GET", url: "/v1/me", headers: withNew })).statusCode).toBe(401);
});

test("a character is kept, changed, listed and deleted", async () => {
  const headers = await testApp.signUp();
  const made = (await testApp.app.inject({ method: "POST", url: "/v1/characters", headers, payload: { name: "Toby", look: LOOK } })).json<{ character_id: string }>();
  const url = `/v1/characters/${made.character_id}`;
  expect((await testApp.app.inject({ method: "PATCH", url, headers, payload: { description: "a small dragon" } })).json()).toMatchObject({ name: "Toby", description: "a small dragon" });
  expect((await testApp.app.inject({ method: "GET", url: "/v1/characters", headers })).json()).toMatchObject({ characters: [{ name: "Toby" }], next_cursor: null });
  expect((await testApp.app.inject({ method: "DELETE", url, headers })).statusCode).toBe(204);
  expect((await testApp.app.inject({ method: "GET", url, headers })).statusCode).toBe(404);
});

test("health has exactly the names of the playbook", async () => {
  expect((await testApp.app.inject({ method: "GET", url: "/health" })).json()).toEqual({ status: "healthy", version: "0.2.0" });
  const detailed = (await testApp.app.inject({ method: "GET", url: "/health/detailed" })).json<Record<string, object>>();
  expect(Object.keys(detailed["jobs"]!)).toEqual(["queued", "running", "stuck", "completed_last_hour", "failed_last_hour", "success_rate"]);
  expect(detailed).toMatchObject({ status: "healthy", jobs: { success_rate: 100 }, services: { redis: "disabled", llm_provider: "builtin", image_provider: "builtin", providers: "healthy" }, config: { rate_limit_requests: 10, rate_limit_window: 60, job_sla_seconds: 600, image_max_concurrent: 3 } });
});

test("an address that is none is a problem of the contract, too", async () => {
  expect((await testApp.app.inject({ method: "GET", url: "/v1/nothing" })).json<Problem>()).toMatchObject({ status: 404, code: "NOT_FOUND" });
});

test("measures are told in the form of Prometheus", async () => {
  const answer = await testApp.app.inject({ method: "GET", url: "/metrics" });
  expect(answer.body).toContain("storybook_jobs_finished_total");
});

test("pages may load from their own address only, run nothing that stands in them, and be in nobody's frame", async () => {
  const { headers } = await testApp.app.inject({ method: "GET", url: "/health" });
  const policy = String(headers["content-security-policy"]).split(/; ?/);
  expect(policy).toEqual(expect.arrayContaining(["default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "connect-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'"]));
  expect(policy.join(" ")).not.toMatch(/unsafe|https:|[*]/);
  expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "referrer-policy": "no-referrer" });
});

test("the API's documentation has a policy of its own, without scripts in the page", async () => {
  const { headers, statusCode } = await testApp.app.inject({ method: "GET", url: "/docs/" });
  expect(statusCode).toBe(200);
  expect(headers["content-security-policy"]).toMatch(/^default-src 'none'; script-src 'self';/);
});
