import { endpoints, type JobAccepted, type Problem } from "@ai-story-book/contracts";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openTestApp, OPERATOR, type TestApp } from "../../../testing/app.ts";
import { openTestDatabase, TEST_ENGINES } from "../../../testing/database.ts";
import { followControls } from "./index.ts";

describe.each(TEST_ENGINES)("what operators set, on %s", (engine) => {
  test("is heard of in every process without a restart, also when it is set by hand, and is not forgotten while the database is away", async () => {
    const opened = await openTestDatabase(engine);
    const failures: unknown[] = [];
    const follow = () => followControls({ opened, defaults: { rateLimitRequests: 10 }, events: { failedToLook: (error) => void failures.push(error) } });
    const [one, other] = [await follow(), await follow()];
    expect([one.rateLimitRequests(), one.areNewBooksOn(), one.isUserBlocked("user_a"), one.isAddressBlocked("203.0.113.9")]).toEqual([10, true, false, false]);
    await sql`INSERT INTO settings (name, value, changed_by) VALUES ('rate_limit_requests', '1', 'hand'), ('new_books', 'false', 'hand')`.execute(opened.database);
    await sql`INSERT INTO blocks (kind, subject, created_by) VALUES ('user', 'user_a', 'hand'), ('address', '203.0.113.0/24', 'hand'), ('address', '2001:db8::/32', 'hand'), ('address', 'nonsense', 'hand')`.execute(opened.database);
    for (const controls of [one, other]) {
      await expect.poll(() => [controls.rateLimitRequests(), controls.areNewBooksOn(), controls.isUserBlocked("user_a")]).toEqual([1, false, true]);
      expect(["203.0.113.9", "::ffff:203.0.113.9", "2001:db8:7::1", "203.0.114.1", "::1"].map((address) => controls.isAddressBlocked(address))).toEqual([true, true, true, false, false]);
    }
    await sql`ALTER TABLE settings RENAME TO elsewhere`.execute(opened.database);
    await expect.poll(() => failures.length).toBeGreaterThan(0);
    expect([one.rateLimitRequests(), one.areNewBooksOn()]).toEqual([1, false]);
    await one.close();
    await other.close();
    await opened.close();
  });
});

describe("the admin API", () => {
  let testApp: TestApp;
  let mina: { authorization: string };
  beforeEach(async () => {
    testApp = await openTestApp();
    mina = await testApp.signUp();
  });
  afterEach(() => testApp.close());

  const admin = (method: "GET" | "POST", url: string, payload?: object, headers: Record<string, string> = { ...OPERATOR, "x-operator": "ada@desk" }) =>
    testApp.app.inject({ method, url: `/v1/admin${url}`, headers, ...(payload === undefined ? {} : { payload }) });
  const create = (headers: Record<string, string> = mina) => testApp.app.inject({ method: "POST", url: "/v1/books", headers, payload: { topic: "a shy dragon", page_count: 4 } });
  const userKey = async () => (await testApp.app.inject({ method: "GET", url: "/v1/me", headers: mina })).json<{ user_key: string }>().user_key;
  const jobOf = (answer: { json<T>(): T }) => answer.json<JobAccepted>().job_id;

  test("lets nobody in without its token, whatever the route, and counts who guesses", async () => {
    for (const endpoint of Object.values(endpoints.admin)) {
      if (!("path" in endpoint)) continue;
      const url = endpoint.path.replace(":job_id", "00000000-0000-4000-8000-000000000000");
      expect((await testApp.app.inject({ method: endpoint.method, url })).statusCode).toBe(401);
    }
    const guesses = [];
    for (let index = 0; index < 12; index += 1) guesses.push((await admin("GET", "/settings", undefined, mina)).statusCode);
    expect(guesses).toEqual([...Array.from({ length: 10 }, () => 403), 429, 429]);
    expect((await testApp.app.inject({ method: "GET", url: "/metrics" })).body).toContain("storybook_admin_auth_failures_total 12");
  });

  test("changes the limit of costly requests and back, and the audit log knows who and why", async () => {
    expect((await admin("POST", "/rate-limit", { requests: 1, reason: "cost spike" })).json()).toMatchObject({ rate_limit_requests: { value: 1, is_default: false, changed_by: "ada@desk", reason: "cost spike" } });
    await expect.poll(async () => (await testApp.app.inject({ method: "GET", url: "/health/detailed" })).json<{ config: { rate_limit_requests: number } }>().config.rate_limit_requests, { timeout: 10_000 }).toBe(1);
    expect([(await create()).statusCode, (await create()).statusCode]).toEqual([202, 429]);
    expect((await admin("POST", "/rate-limit", { requests: null })).json()).toMatchObject({ rate_limit_requests: { value: 10, is_default: true } });
    expect((await admin("GET", "/audit")).json()).toMatchObject({ acts: [{ actor: "ada@desk", action: "rate-limit.set", detail: { requests: null } }, { action: "rate-limit.set", detail: { requests: 1, reason: "cost spike" } }], next_cursor: null });
  });

  test("the emergency switch refuses new books and nothing else", async () => {
    const before = await create();
    await admin("POST", "/new-books", { is_on: false, reason: "drill" });
    await expect.poll(async () => (await create()).json<Problem>()).toMatchObject({ status: 503, code: "SYS_OVERLOADED", reason: "switch" });
    expect((await testApp.app.inject({ method: "GET", url: `/v1/jobs/${jobOf(before)}`, headers: mina })).statusCode).toBe(200);
    await testApp.makeBooks();
    expect((await testApp.app.inject({ method: "GET", url: `/v1/jobs/${jobOf(before)}`, headers: mina })).json()).toMatchObject({ status: "completed" });
    await admin("POST", "/new-books", { is_on: true });
    await expect.poll(async () => (await create()).statusCode).toBe(202);
  });

  test("a blocked user reads and writes nothing more; what waited is canceled; unblocked, all is as before", async () => {
    const waiting = jobOf(await create());
    const subject = await userKey();
    expect((await admin("POST", "/blocks", { kind: "user", subject, reason: "abuse" })).json()).toEqual({ subject, canceled_jobs: 1 });
    await expect.poll(async () => (await create()).json<Problem>().code).toBe("USER_BLOCKED");
    expect((await testApp.app.inject({ method: "GET", url: `/v1/jobs/${waiting}`, headers: mina })).json()).toMatchObject({ status: "canceled" });
    expect((await create(await testApp.signUp())).statusCode).toBe(202);
    expect((await admin("GET", "/blocks")).json()).toMatchObject({ blocks: [{ kind: "user", subject, reason: "abuse", created_by: "ada@desk" }] });
    expect((await admin("POST", "/blocks/remove", { kind: "user", subject })).statusCode).toBe(204);
    expect((await admin("POST", "/blocks/remove", { kind: "user", subject })).statusCode).toBe(404);
    await expect.poll(async () => (await create()).statusCode).toBe(202);
  });

  test("a blocked range shuts out new accounts as well, and a whole continent is a mistake", async () => {
    expect((await admin("POST", "/blocks", { kind: "address", subject: "0.0.0.0/0" })).json<Problem>()).toMatchObject({ code: "VALIDATION", errors: [{ field: "subject" }] });
    expect((await admin("POST", "/blocks", { kind: "address", subject: "2001:DB8::7" })).json()).toMatchObject({ subject: "2001:db8:0:0::/64" });
    await admin("POST", "/blocks", { kind: "address", subject: "127.0.0.0/8" });
    await expect.poll(async () => (await testApp.app.inject({ method: "POST", url: "/v1/users" })).json<Problem>().code).toBe("USER_BLOCKED");
    expect((await testApp.app.inject({ method: "GET", url: "/v1/books", headers: mina })).statusCode).toBe(200);
  });

  test("an address behind a proxy is believed only where the proxy is trusted", async () => {
    const forwarded = { "x-forwarded-for": "198.51.100.7" };
    const isShutOut = async (app: TestApp) => {
      await app.app.inject({ method: "POST", url: "/v1/admin/blocks", headers: OPERATOR, payload: { kind: "address", subject: "198.51.100.0/24" } });
      return async () => (await app.app.inject({ method: "POST", url: "/v1/users", headers: forwarded })).statusCode;
    };
    const untrusting = await isShutOut(testApp);
    const trustingApp = await openTestApp({ TRUSTED_PROXIES: "127.0.0.1, 10.0.0.0/8" });
    const trusting = await isShutOut(trustingApp);
    await expect.poll(trusting).toBe(403);
    expect(await untrusting()).toBe(201);
    await trustingApp.close();
  });

  test("a failed job is queued again with its budget, and completes; one that is complete is not", async () => {
    const jobId = jobOf(await create());
    await sql`UPDATE jobs SET status = 'failed', error_code = 'MANUAL_RECOVERY', crash_count = 2 WHERE id = ${jobId}`.execute(testApp.opened.database);
    expect((await admin("POST", `/jobs/${jobId}/retry`, { reason: "worker was ill" })).json()).toMatchObject({ status: "queued", error_code: null, crash_count: 0 });
    await testApp.makeBooks();
    expect((await admin("GET", `/jobs/${jobId}`)).json()).toMatchObject({ status: "completed", is_stuck: false, history: expect.arrayContaining([expect.objectContaining({ status: "failed" }), expect.objectContaining({ status: "completed" })]) });
    expect((await admin("POST", `/jobs/${jobId}/retry`)).json<Problem>().code).toBe("CONFLICT");
  });

  test("jobs of all users are listed and canceled, the stuck ones by themselves", async () => {
    const [first, second] = [jobOf(await create()), jobOf(await create(await testApp.signUp()))];
    expect((await admin("GET", "/jobs?status=queued")).json<{ jobs: { job_id: string }[] }>().jobs.map(({ job_id }) => job_id).sort()).toEqual([first, second].sort());
    await sql`UPDATE jobs SET status = 'running', updated_at = now() - interval '16 minutes' WHERE id = ${first}`.execute(testApp.opened.database);
    expect((await admin("GET", "/jobs?stuck=true")).json()).toMatchObject({ jobs: [{ job_id: first, is_stuck: true }] });
    expect((await admin("POST", `/jobs/${second}/cancel`, {})).json()).toMatchObject({ status: "canceled" });
    expect((await admin("GET", "/status")).json()).toMatchObject({ health: { jobs: { stuck: 1 } }, workers: [], block_count: 0 });
  });
});
