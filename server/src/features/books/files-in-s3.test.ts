import type { Book, JobAccepted, Problem } from "@ai-story-book/contracts";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openTestApp, type TestApp } from "../../../testing/app.ts";
import { startS3Server, type S3Server } from "../../../testing/s3/start-s3-server.ts";

let s3: S3Server;
let testApp: TestApp;
let mina: { authorization: string };
let bookId: string;
const ask = (url: string, method: "GET" | "DELETE" = "GET") => testApp.app.inject({ method, url, headers: mina });
const readBook = async (): Promise<Book> => (await ask(`/v1/books/${bookId}`)).json<Book>();

beforeEach(async () => {
  s3 = await startS3Server();
  testApp = await openTestApp(s3.environment);
  mina = await testApp.signUp();
  const answer = await testApp.app.inject({ method: "POST", url: "/v1/books", headers: mina, payload: { topic: "a shy dragon who learns to share", page_count: 4 } });
  bookId = answer.json<JobAccepted>().book_id;
});
afterEach(async () => {
  await testApp.close();
  await s3.close();
});

describe("a finished book", () => {
  beforeEach(() => testApp.makeBooks());

  test.each([["book.pdf", "application/pdf", "%PDF"], ["book.epub", "application/epub+zip", "EPUB"]])("gives %s by a link to it alone, of which no cache and no referrer hears", async (name, type, beginning) => {
    const answer = await ask(`/v1/books/${bookId}/files/${name}`);
    expect(answer.statusCode).toBe(302);
    expect(answer.headers).toMatchObject({ "cache-control": "no-store", "referrer-policy": "no-referrer" });
    const file = await fetch(answer.headers.location!);
    expect(Object.fromEntries(file.headers)).toMatchObject({ "content-type": type, "content-disposition": expect.stringMatching(`^attachment; filename="${name}"; filename\\*=UTF-8''Mina`) as string });
    expect((await file.text()).slice(0, beginning.length)).toBe(beginning);
    expect(testApp.logs.join("")).not.toContain("X-Amz-");
  });

  test("shows its pictures through the API, so that no other address is needed", async () => {
    const answer = await ask((await readBook()).cover_url!);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({ "content-type": "image/jpeg", "cache-control": expect.stringContaining("immutable") as string });
  });

  test("is 404 for others, before S3 is asked", async () => {
    s3.requests.length = 0;
    const answer = await testApp.app.inject({ method: "GET", url: `/v1/books/${bookId}/files/book.pdf`, headers: await testApp.signUp() });
    expect(answer.statusCode).toBe(404);
    expect(s3.requests).toEqual([]);
  });

  test.each(["slow-down", "internal-error"] as const)("while S3 answers %s its files and pictures are 503 STORAGE_FAILED and the book is readable", async (kind) => {
    const book = await readBook();
    for (const method of ["HEAD", "GET"]) s3.fail(method, kind, 99);
    for (const url of [`/v1/books/${bookId}/files/book.pdf`, book.cover_url!]) {
      const answer = await ask(url);
      expect(answer.json<Problem>()).toMatchObject({ status: 503, code: "STORAGE_FAILED" });
      expect(answer.body).not.toMatch(/AKIA|vendor|127\.0\.0\.1/);
    }
    expect((await ask(`/v1/books/${bookId}`)).statusCode).toBe(200);
    expect(testApp.logs.join("")).not.toMatch(/AKIA|of the vendor/);
  });

  test("that lost a file in the bucket says so itself and leads nobody to nothing", async () => {
    s3.objects.clear();
    expect((await ask(`/v1/books/${bookId}/files/book.pdf`)).json<Problem>()).toMatchObject({ status: 503, code: "STORAGE_FAILED" });
  });

  test("takes its files with it, at once or as soon as S3 is back", async () => {
    s3.fail("GET", "slow-down", 99);
    expect((await ask(`/v1/books/${bookId}`, "DELETE")).statusCode).toBe(204);
    await testApp.sweepFiles();
    expect(s3.objects.size).toBeGreaterThan(0);
    s3.mend();
    await testApp.opened.database.updateTable("file_deletions").set({ due_at: new Date(0) }).execute();
    await testApp.sweepFiles();
    expect(s3.objects.size).toBe(0);
  });
});

test("while S3 takes no files a book goes back to the queue with nothing marked done, and goes on when S3 is back", async () => {
  s3.fail("PUT", "slow-down", 999);
  await testApp.makeBooks();
  expect(await readBook()).toMatchObject({ status: "making", files: [], cover_url: null, pages: expect.not.arrayContaining([expect.objectContaining({ picture_url: expect.any(String) as string })]) as unknown[] });
  expect(await testApp.opened.database.selectFrom("jobs").select(["status", "failure_count"]).executeTakeFirst()).toEqual({ status: "queued", failure_count: 1 });
  expect(s3.objects.size).toBe(0);
  s3.mend();
  await expect.poll(async () => {
    await testApp.makeBooks();
    return (await readBook()).status;
  }).toBe("completed");
  expect(testApp.logs.join("")).not.toMatch(/AKIA|of the vendor/);
});

test("health tells of the storage, and readiness does not hang on it", async () => {
  const services = async () => (await ask("/health/detailed")).json<{ services: { storage: string } }>().services;
  for (const method of ["HEAD", "GET"]) s3.fail(method, "internal-error", 99);
  expect(await services()).toMatchObject({ storage: "unhealthy", database: "healthy" });
  expect((await ask("/health/ready")).statusCode).toBe(200);
});
