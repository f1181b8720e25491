import type { Book, JobAccepted, Problem } from "@ai-story-book/contracts";
import { unzipSync, strFromU8 } from "fflate";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openTestApp, type TestApp } from "../../../testing/app.ts";
import { TEST_ENGINES } from "../../../testing/database.ts";
import { inTransaction } from "../../database/index.ts";
import { eraseUser, forgetErasedUsers } from "./accounts.store.ts";

let testApp: TestApp;
let headers: { authorization: string };
const ask = async (method: "GET" | "POST" | "PATCH" | "DELETE", url: string, payload?: object, as: Record<string, string> = headers) =>
  testApp.app.inject({ method, url, headers: as, ...(payload === undefined ? {} : { payload }) });
const makeBook = async (as = headers) => {
  const accepted = (await ask("POST", "/v1/books", { topic: "a shy dragon", page_count: 4 }, as)).json<JobAccepted>();
  await testApp.makeBooks();
  return accepted;
};
const userKeyOf = async (as = headers) => (await ask("GET", "/v1/me", undefined, as)).json<{ user_key: string }>().user_key;

/** Every row of every table of ours as text. */
const dumpDatabase = async (): Promise<string> => {
  const { rows } = await sql<{ name: string }>`SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`.execute(testApp.opened.database);
  const dumps = await Promise.all(rows.map(async ({ name }) => (await sql`SELECT to_jsonb(one)::text AS row FROM ${sql.table(name)} one`.execute(testApp.opened.database)).rows));
  return JSON.stringify(dumps);
};
const listKeys = async (bookId: string): Promise<string[]> => {
  const { rows } = await sql<{ key: string }>`SELECT file_key AS key FROM pictures WHERE book_id = ${bookId} UNION SELECT file_key FROM book_files WHERE book_id = ${bookId}`.execute(testApp.opened.database);
  return rows.map(({ key }) => key);
};
const payCall = (userKey: string, bookId: string) => sql`
  INSERT INTO provider_calls (id, day, user_key, book_id, attempt, try, step, part, provider, model, operation, status, reserved_usd, cost_usd, price)
  VALUES (gen_random_uuid(), (now() AT TIME ZONE 'UTC')::date, ${userKey}, ${bookId}::uuid, 1, 1, 'write_story', 'story', 'openai', 'm', 'story', 'succeeded', 0.5, 0.25, '{}')`.execute(testApp.opened.database);

describe.each(TEST_ENGINES)("on %s", (engine) => {
  beforeEach(async () => {
    testApp = await openTestApp({ RATE_LIMIT_REQUESTS: "100" }, engine);
    headers = await testApp.signUp();
  });
  afterEach(() => testApp.close());

  test("an erased account leaves no row and no file; what it paid stays under nobody's name, and others lose nothing", async () => {
    const other = await testApp.signUp();
    const kept = await makeBook(other);
    const book = await makeBook();
    const userKey = await userKeyOf();
    await payCall(userKey, book.book_id);
    await ask("PATCH", `${book.links.book}/pages/1`, { text: "Our own words." });
    await ask("POST", `${book.links.book}/share`);
    await ask("POST", "/v1/me/recovery-key");
    await ask("POST", "/v1/series", { title: "Mina", book_id: book.book_id });
    await ask("POST", "/v1/characters", { name: "Toby", look: { species: "dragon", age: "child", outfit: [] } });
    const waiting = (await ask("POST", "/v1/books", { topic: "a lost kite", page_count: 4 })).json<JobAccepted>();
    const keys = await listKeys(book.book_id);
    expect(keys.length).toBeGreaterThan(6);

    const answer = await ask("DELETE", "/v1/me");
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ deleted_books: 2, pending_folders: 2 });
    await testApp.sweepFiles();
    await testApp.makeBooks();
    const dump = await dumpDatabase();
    for (const gone of [userKey, waiting.job_id, "a lost kite", "Our own words.", "Toby"]) expect(dump).not.toContain(gone);
    for (const key of keys) expect(await testApp.files.stat(key)).toBeNull();
    const { rows } = await sql`SELECT user_key, cost_usd FROM provider_calls WHERE cost_usd > 0`.execute(testApp.opened.database);
    expect(rows).toEqual([{ user_key: "user_deleted", cost_usd: "0.250000000" }]);
    expect((await ask("GET", "/v1/me")).statusCode).toBe(401);
    expect((await ask("GET", kept.links.book, undefined, other)).json<Book>().status).toBe("completed");
    expect((await testApp.app.inject({ method: "GET", url: `${kept.links.book}/files/book.pdf`, headers: other })).statusCode).toBe(200);
  });

  test("a process that dies half-way has erased nothing or everything: rows and the memory of files are one commit", async () => {
    const book = await makeBook();
    const userKey = await userKeyOf();
    await expect(inTransaction(testApp.opened.database, async (transaction) => {
      await eraseUser(transaction, userKey);
      throw new Error("the process is gone");
    })).rejects.toThrow("the process is gone");
    expect((await ask("GET", book.links.book)).json<Book>().status).toBe("completed");
    await inTransaction(testApp.opened.database, (transaction) => eraseUser(transaction, userKey));
    const keys = (await testApp.opened.database.selectFrom("file_deletions").select("folder").execute()).map(({ folder }) => folder);
    expect(keys).toEqual([`books/${book.book_id}`]);
  });

  test("a call that is booked while its account is erased loses the name, too", async () => {
    const book = await makeBook();
    const userKey = await userKeyOf();
    await ask("DELETE", "/v1/me");
    await payCall(userKey, book.book_id);
    await forgetErasedUsers(testApp.opened.database);
    expect(await dumpDatabase()).not.toContain(userKey);
  });

  test("an export is a zip with every row and every file, versions included, without secrets", async () => {
    const book = await makeBook();
    await ask("PATCH", `${book.links.book}/pages/1`, { text: "Our own words." });
    await ask("POST", `${book.links.book}/pages/2/regenerate`, { what: "picture" });
    await testApp.makeBooks();
    await ask("POST", "/v1/characters", { name: "Toby", look: { species: "dragon", age: "child", outfit: [] } });
    await sql`UPDATE pictures SET draft = '{}'`.execute(testApp.opened.database);
    await sql`UPDATE books SET story_draft = '{}'`.execute(testApp.opened.database);
    const answer = await ask("GET", "/v1/me/export");
    expect(answer.headers).toMatchObject({ "content-type": "application/zip", "cache-control": "no-store" });
    const zip = unzipSync(answer.rawPayload);
    const names = Object.keys(zip);
    for (const key of await listKeys(book.book_id)) expect(names).toContain(key);
    expect(names.filter((name) => name.includes("/page-2-"))).toHaveLength(2);
    const rows = JSON.parse(strFromU8(zip[`books/${book.book_id}/book.json`]!)) as { book: { topic: string }; versions: { text: string }[] };
    expect(rows.book.topic).toBe("a shy dragon");
    expect(rows.versions.map(({ text }) => text)).toContain("Our own words.");
    expect(JSON.stringify(rows)).not.toMatch(/"(story_)?draft"/);
    const account = strFromU8(zip["account.json"]!);
    expect(JSON.parse(account)).toMatchObject({ characters: [{ name: "Toby" }] });
    expect(account).not.toMatch(/secret|hash/);
    expect(names).not.toContain("missing.json");
  });

  test("a file that is gone is named in the export, which goes on", async () => {
    const book = await makeBook();
    const [key] = await listKeys(book.book_id);
    await testApp.files.delete(key!);
    const zip = unzipSync((await ask("GET", "/v1/me/export")).rawPayload);
    expect(JSON.parse(strFromU8(zip["missing.json"]!))).toEqual({ files: [key] });
  });

  test("a recovery key opens the shelf on another device, however it is typed, until the next one is made", async () => {
    const book = await makeBook();
    const { recovery_key } = (await ask("POST", "/v1/me/recovery-key")).json<{ recovery_key: string }>();
    expect(recovery_key).toMatch(/^SHELF(-[0-9A-HJKMNP-TV-Z]{4}){8}$/);
    expect(await dumpDatabase()).not.toContain(recovery_key.slice(6, 20));
    const typed = recovery_key.toLowerCase().replaceAll("-", " ").replaceAll("0", "o");
    const opened = await ask("POST", "/v1/session/recover", { recovery_key: typed }, {});
    expect(opened.json()).toEqual({ user_key: await userKeyOf() });
    const cookie = String(opened.headers["set-cookie"]);
    expect(cookie).toMatch(/HttpOnly.*SameSite=Lax/i);
    expect((await ask("GET", book.links.book, undefined, { cookie: cookie.split(";")[0]! })).statusCode).toBe(200);
    await ask("POST", "/v1/me/recovery-key");
    expect((await ask("POST", "/v1/session/recover", { recovery_key }, {})).json<Problem>()).toMatchObject({ code: "VALIDATION", status: 422 });
    expect((await ask("GET", "/v1/me", undefined, { authorization: `Bearer ${recovery_key}` })).statusCode).toBe(401);
    expect((await ask("GET", "/v1/me")).json()).toMatchObject({ has_recovery_key: true });
  });

  test("an address that guesses recovery keys has to wait, and another site cannot open a shelf here", async () => {
    const guess = () => ask("POST", "/v1/session/recover", { recovery_key: "SHELF-0000" }, {});
    const codes = [];
    for (let count = 0; count < 11; count += 1) codes.push((await guess()).statusCode);
    expect(codes).toEqual([...Array.from({ length: 10 }, () => 422), 429]);
    expect((await ask("POST", "/v1/session/recover", { recovery_key: "SHELF-0000" }, { "sec-fetch-site": "cross-site" })).json<Problem>().code).toBe("FORBIDDEN");
  });
});
