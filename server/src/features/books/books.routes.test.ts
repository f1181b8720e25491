import type { Book, JobAccepted, Problem } from "@ai-story-book/contracts";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openTestApp, type TestApp } from "../../../testing/app.ts";

let testApp: TestApp;
let mina: { authorization: string };
const DRAGON = { topic: "a shy dragon who learns to share", page_count: 4 };

const open = async (env?: Record<string, string>): Promise<void> => {
  testApp = await openTestApp(env);
  mina = await testApp.signUp();
};
beforeEach(() => open());
afterEach(() => testApp.close());

const post = (payload: unknown, headers: Record<string, string> = {}) =>
  testApp.app.inject({ method: "POST", url: "/v1/books", headers: { ...mina, "content-type": "application/json", ...headers }, payload: typeof payload === "string" || Buffer.isBuffer(payload) ? payload : JSON.stringify(payload) });
const get = (url: string, headers: Record<string, string> = mina) => testApp.app.inject({ method: "GET", url, headers });
const countBooks = async () => (await testApp.opened.database.selectFrom("books").select("id").execute()).length;

describe("POST /v1/books", () => {
  test("answers 202 with the links to follow", async () => {
    const answer = await post(DRAGON);
    const accepted = answer.json<JobAccepted>();
    expect(answer.statusCode).toBe(202);
    expect(accepted).toMatchObject({ status: "queued", links: { book: `/v1/books/${accepted.book_id}`, job: `/v1/jobs/${accepted.job_id}`, events: `/v1/jobs/${accepted.job_id}/events` } });
    expect(accepted.estimated_seconds).toBeGreaterThan(0);
  });

  test.each([
    ["an empty topic", { topic: "" }, "topic"],
    ["a topic of spaces", { topic: "   " }, "topic"],
    ["201 characters", { topic: "x".repeat(201) }, "topic"],
    ["an unknown field", { ...DRAGON, is_admin: true }, "is_admin"],
    ["a wrong style", { ...DRAGON, style: "photo" }, "style"],
    ["25 pages", { ...DRAGON, page_count: 25 }, "page_count"],
    ["21 words to avoid", { ...DRAGON, avoid: Array.from({ length: 21 }, () => "x") }, "avoid"],
    ["a NUL", { topic: "x\0y" }, "topic"],
    ["a lone surrogate", '{"topic":"x\\ud800y"}', "topic"],
    ["a language that is not written here", { ...DRAGON, language: "ja" }, "language"],
    ["a series that is not there", { ...DRAGON, series_id: "00000000-0000-4000-8000-000000000000" }, "series_id"],
    ["a character that is not there", { ...DRAGON, character_ids: ["00000000-0000-4000-8000-000000000000"] }, "character_ids"],
  ])("refuses %s with VALIDATION and names the field", async (_, payload, field) => {
    const answer = await post(payload);
    const problem = answer.json<Problem>();
    expect(answer.headers["content-type"]).toContain("application/problem+json");
    expect(problem).toMatchObject({ status: 422, code: "VALIDATION" });
    expect(problem.errors?.map((error) => error.field)).toContain(field);
    expect(await countBooks()).toBe(0);
  });

  test.each([
    [{ topic: "" }, "topic: must not be empty"],
    [{}, "topic: is needed"],
    [{ topic: 7 }, "topic: must be a text"],
    [{ ...DRAGON, page_count: 25 }, "page_count: must be at most 24"],
    [{ ...DRAGON, hero: { name: "x".repeat(41) } }, "hero.name: must have at most 40 characters"],
    [{ ...DRAGON, hero: { name: "Mina", age: 4 } }, "hero.age: is not known here"],
    [{ ...DRAGON, target_age: "3" }, "target_age: must be one of 3-5, 5-7, 7-9"],
  ])("says of %j in plain words: %s", async (payload, detail) => {
    expect((await post(payload)).json<Problem>().detail).toBe(detail);
  });

  test.each<[string, string | Buffer, number, string]>([
    ["broken JSON", '{"topic', 422, "VALIDATION"],
    ["a body of 1 MB", `{"topic":"${"x".repeat(1_000_000)}"}`, 413, "PAYLOAD_TOO_LARGE"],
    ["bytes that are not UTF-8", Buffer.from([...Buffer.from('{"topic":"a bear '), 0xff, 0xfe, ...Buffer.from('"}')]), 422, "VALIDATION"],
  ])("refuses %s", async (_, payload, status, code) => {
    expect((await post(payload)).json<Problem>()).toMatchObject({ status, code });
    expect(await countBooks()).toBe(0);
  });

  test.each(["a bear who kills people", "k i l l everyone", "ｋｉｌｌ people", "사람을 죽이는 곰", "사 람 을 죽 이 는 곰"])("refuses %j with SAFETY_INPUT and suggestions; nothing is made and nothing of it is logged", async (topic) => {
    const problem = (await post({ topic })).json<Problem>();
    expect(problem).toMatchObject({ status: 422, code: "SAFETY_INPUT" });
    expect(problem.suggestions).toHaveLength(3);
    expect(await countBooks()).toBe(0);
    expect(testApp.logs.join()).not.toContain(topic);
  });

  test("tells what to do in the reader's language", async () => {
    expect((await post({ topic: "" }, { "accept-language": "ko-KR,ko;q=0.9" })).json<Problem>().action).toMatch(/[가-힣]/);
  });

  test("needs a key", async () => {
    expect((await post(DRAGON, { authorization: "Bearer sb_wrong" })).json<Problem>()).toMatchObject({ status: 401, code: "UNAUTHORIZED" });
  });
});

describe("Idempotency-Key", () => {
  test("the same key and body give the same job, marked as replayed", async () => {
    const first = await post(DRAGON, { "idempotency-key": "k-1" });
    const second = await post({ page_count: 4, topic: DRAGON.topic }, { "idempotency-key": "k-1" });
    expect(second.json()).toEqual(first.json());
    expect(second.headers["idempotent-replayed"]).toBe("true");
    expect(await countBooks()).toBe(1);
  });

  test("ten at once make one book", async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => post(DRAGON, { "idempotency-key": "k-1" })));
    expect(new Set(answers.map((answer) => answer.json<JobAccepted>().job_id)).size).toBe(1);
    expect(await countBooks()).toBe(1);
  });

  test("another body is IDEMPOTENCY_MISMATCH", async () => {
    await post(DRAGON, { "idempotency-key": "k-1" });
    expect((await post({ ...DRAGON, page_count: 5 }, { "idempotency-key": "k-1" })).json<Problem>()).toMatchObject({ status: 422, code: "IDEMPOTENCY_MISMATCH" });
  });

  test("another user's same key is another job", async () => {
    const first = await post(DRAGON, { "idempotency-key": "k-1" });
    const second = await post(DRAGON, { "idempotency-key": "k-1", ...(await testApp.signUp()) });
    expect(second.json<JobAccepted>().job_id).not.toBe(first.json<JobAccepted>().job_id);
  });

  test.each(["", "x".repeat(256), "with space", "é"])("the key %j is refused with 400", async (key) => {
    expect((await post(DRAGON, { "idempotency-key": key })).statusCode).toBe(400);
  });

  test("what was refused is not remembered", async () => {
    await post({ topic: "a bear who kills people" }, { "idempotency-key": "k-1" });
    expect((await post(DRAGON, { "idempotency-key": "k-1" })).statusCode).toBe(202);
  });
});

describe("limits", () => {
  test("the eleventh costly request of a minute is SYS_RATE_LIMIT with the wait; reading is free", async () => {
    for (let count = 0; count < 10; count += 1) await post(DRAGON);
    const refused = await post(DRAGON);
    expect(refused.json<Problem>()).toMatchObject({ status: 429, code: "SYS_RATE_LIMIT" });
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(50);
    expect((await get("/v1/books")).statusCode).toBe(200);
  });

  test("a full queue is SYS_OVERLOADED with its reason", async () => {
    await testApp.close();
    await open({ MAX_QUEUED_JOBS: "2" });
    await post(DRAGON);
    await post(DRAGON);
    expect((await post(DRAGON)).json<Problem>()).toMatchObject({ status: 503, code: "SYS_OVERLOADED", reason: "queue" });
  });

  test("too many unfinished books of one user are SYS_RATE_LIMIT", async () => {
    await testApp.close();
    await open({ MAX_PENDING_JOBS_PER_USER: "1" });
    await post(DRAGON);
    expect((await post(DRAGON)).json<Problem>()).toMatchObject({ status: 429, code: "SYS_RATE_LIMIT" });
  });
});

describe("a finished book", () => {
  let bookId: string;
  beforeEach(async () => {
    bookId = (await post({ ...DRAGON, topic: "<script>alert(1)</script> & ]]>" })).json<JobAccepted>().book_id;
    await testApp.makeBooks();
  });

  test("shows pages, pictures, files and what made them", async () => {
    const book = (await get(`/v1/books/${bookId}`)).json<Book>();
    expect(book).toMatchObject({ status: "completed", title: "Mina and the Meadow", topic: "<script>alert(1)</script> & ]]>", page_count: 4 });
    expect(book.pages.map((page) => page.picture_url !== null)).toEqual([true, true, true, true]);
    expect(book.files.map((file) => file.name).sort()).toEqual(["book.epub", "book.pdf"]);
    expect(book.provenance?.statement).toContain("without AI");
  });

  test("its files and pictures download", async () => {
    const book = (await get(`/v1/books/${bookId}`)).json<Book>();
    const pdf = await get(`/v1/books/${bookId}/files/book.pdf`);
    expect(pdf.headers).toMatchObject({ "content-type": "application/pdf", "content-disposition": "attachment; filename=\"book.pdf\"; filename*=UTF-8''Mina%20and%20the%20Meadow.pdf" });
    expect(pdf.rawPayload.subarray(0, 4).toString()).toBe("%PDF");
    const picture = await get(book.cover_url!);
    expect(picture.headers).toMatchObject({ "content-type": "image/jpeg", "cache-control": expect.stringContaining("immutable") as string });
    expect(picture.rawPayload.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
  });

  test("stands in the list, and a cursor leads to the next page", async () => {
    await post(DRAGON);
    const first = (await get("/v1/books?limit=1")).json<{ books: Book[]; next_cursor: string }>();
    const second = (await get(`/v1/books?limit=1&cursor=${first.next_cursor}`)).json<{ books: Book[]; next_cursor: string | null }>();
    expect(first.books[0]?.topic).toBe(DRAGON.topic);
    expect(second.books[0]?.book_id).toBe(bookId);
    expect(second.next_cursor).toBeNull();
  });

  test("is renamed, but not to what is not for children", async () => {
    const rename = (title: string) => testApp.app.inject({ method: "PATCH", url: `/v1/books/${bookId}`, headers: mina, payload: { title } });
    expect((await rename("Our Meadow")).json<Book>().title).toBe("Our Meadow");
    expect((await rename("kill everyone")).json<Problem>().code).toBe("SAFETY_INPUT");
  });

  test("is gone with its files when deleted", async () => {
    const [picture] = await testApp.opened.database.selectFrom("pictures").select("file_key").where("slot", "=", "cover").execute();
    expect((await testApp.app.inject({ method: "DELETE", url: `/v1/books/${bookId}`, headers: mina })).statusCode).toBe(204);
    expect((await get(`/v1/books/${bookId}`)).statusCode).toBe(404);
    await testApp.sweepFiles();
    expect(await testApp.files.get(picture!.file_key!)).toBeNull();
  });
});

test("of a book that is deleted while a picture waits for its judge, no file is left", async () => {
  const { book_id: bookId } = (await post(DRAGON)).json<JobAccepted>();
  const fileKey = `books/${bookId}/page-1-abc.jpg`;
  await testApp.files.put(fileKey, Buffer.from("jpeg"), "image/jpeg");
  await testApp.opened.database.insertInto("pictures").values({
    book_id: bookId, slot: "page-1", vendor_ticket: null, file_key: null, width_px: null, height_px: null, painted_style: null, made_by: null, is_ai: null, seed: null, attempt: null, prompt_hash: null,
    draft: JSON.stringify({ fileKey, redraw: 0 }),
  }).execute();
  expect((await testApp.app.inject({ method: "DELETE", url: `/v1/books/${bookId}`, headers: mina })).statusCode).toBe(204);
  expect(await testApp.files.get(fileKey)).toBeNull();
});

test.each(["/v1/books/not-an-id", "/v1/books/00000000-0000-4000-8000-000000000000/files/other.pdf", "/v1/jobs/not-an-id", "/v1/characters/not-an-id"])("%s leads nowhere: 404", async (url) => {
  expect((await get(url)).json<Problem>()).toMatchObject({ status: 404, code: "NOT_FOUND" });
});
