import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { startS3Server, type S3Server } from "../../testing/s3/start-s3-server.ts";
import { S3_CLOCKS } from "./ask-s3.ts";
import type { FileStore } from "./file-store.ts";
import { openS3FileStore, type S3Access } from "./s3-file-store.ts";

const CLOCKS = { ...S3_CLOCKS, pauseMs: 1 };
const PDF = { contentType: "application/pdf", contentDisposition: `attachment; filename="book.pdf"; filename*=UTF-8''${encodeURIComponent("Mina's 책.pdf")}` };
const KEY = "books/a/0123-book.pdf";
const bytes = Buffer.from("%PDF ".repeat(2000));

let server: S3Server;
let files: FileStore;
const open = (changes: Partial<S3Access> = {}): FileStore => openS3FileStore({ ...server.access, ...changes }, CLOCKS);
const asked = (method: string): number => server.requests.filter((request) => request.method === method).length;

beforeAll(async () => {
  server = await startS3Server();
  files = open();
});
beforeEach(() => {
  server.mend();
  server.objects.clear();
  server.requests.length = 0;
});
afterAll(() => server.close());

describe("a fault of S3", () => {
  test.each(["slow-down", "internal-error"] as const)("%s: asked again, and the file is stored", async (kind) => {
    server.fail("PUT", kind, 2);
    expect(await files.put(KEY, bytes, "application/pdf")).toEqual({ sizeBytes: bytes.byteLength });
    expect(asked("PUT")).toBe(3);
    expect(server.objects.get(KEY)?.bytes.equals(bytes)).toBe(true);
  });

  test("that stays: three tries, then STORAGE_FAILED that carries no key and no word of the vendor", async () => {
    server.fail("PUT", "slow-down", 9);
    const error = await files.put(KEY, bytes, "application/pdf").then(() => new Error("it was stored"), (thrown: Error) => thrown);
    expect(error).toMatchObject({ code: "STORAGE_FAILED", details: { internal: "S3 put: SlowDown 503" } });
    expect(JSON.stringify(error) + String(error.cause) + error.stack).not.toMatch(/AKIA|secret|vendor/);
    expect(asked("PUT")).toBe(3);
    expect(server.objects.size).toBe(0);
  });

  test.each(["cut", "damaged"] as const)("a body that arrives %s is fetched again, and is an error when it stays so", async (kind) => {
    await files.put(KEY, bytes, "application/pdf");
    server.fail("GET", kind, 1);
    expect(Buffer.from((await files.get(KEY))!).equals(bytes)).toBe(true);
    expect(asked("GET")).toBe(2);
    server.fail("GET", kind, 3);
    await expect(files.get(KEY)).rejects.toMatchObject({ code: "STORAGE_FAILED" });
  });

  test.each([["stat", "HEAD"], ["delete", "DELETE"], ["get", "GET"]] as const)("silence ends %s by the clock", async (verb, method) => {
    const impatient = openS3FileStore(server.access, { ...CLOCKS, smallTryMs: 250, fileTryMs: 250 });
    server.fail(method, "silent", 9);
    await expect(impatient[verb](KEY)).rejects.toMatchObject({ code: "STORAGE_FAILED" });
    expect(asked(method)).toBe(3);
  });

  test("the time of all tries together has an end", async () => {
    const impatient = openS3FileStore(server.access, { ...CLOCKS, smallTotalMs: 300 });
    server.fail("HEAD", "silent", 9);
    await expect(impatient.stat(KEY)).rejects.toMatchObject({ code: "STORAGE_FAILED" });
    expect(asked("HEAD")).toBe(1);
  });

  test("an address where nobody answers is asked three times, then STORAGE_FAILED", async () => {
    await expect(open({ endpoint: "http://127.0.0.1:9" }).get(KEY)).rejects.toMatchObject({ code: "STORAGE_FAILED", details: { internal: "S3 get: ECONNREFUSED" } });
  });

  test("closing gives up what is under way", async () => {
    const closed = open();
    server.fail("HEAD", "silent", 1);
    const waiting = closed.stat(KEY);
    await expect.poll(() => asked("HEAD")).toBe(1);
    closed.close();
    await expect(waiting).rejects.toMatchObject({ code: "STORAGE_FAILED" });
  });

  test("a refusal is not asked again, and a missing bucket is not a missing file", async () => {
    await expect(open({ secretKey: "another" }).get(KEY)).rejects.toMatchObject({ details: { internal: "S3 get: SignatureDoesNotMatch 403" } });
    expect(asked("GET")).toBe(1);
    await expect(open({ bucket: "elsewhere" }).get(KEY)).rejects.toMatchObject({ details: { internal: "S3 get: NoSuchBucket 404" } });
  });
});

describe("what stands in the bucket", () => {
  test("is private: nothing is asked to be public, and without a signature nothing is given", async () => {
    await files.put(KEY, bytes, "application/pdf");
    expect(server.requests.some(({ headers }) => "x-amz-acl" in headers)).toBe(false);
    for (const path of [`/${server.access.bucket}/${KEY}`, `/${server.access.bucket}?list-type=2`]) expect((await fetch(server.access.endpoint + path)).status).toBe(403);
  });

  test("a folder goes with all of its many files, and its neighbour stays", async () => {
    for (let number = 10; number < 35; number += 1) await files.put(`books/a/page-${number}.jpg`, bytes, "image/jpeg");
    await files.put("books/ab/page-1.jpg", bytes, "image/jpeg");
    await files.deleteFolder("books/a");
    expect([...server.objects.keys()]).toEqual(["books/ab/page-1.jpg"]);
  });
});

describe("a link", () => {
  beforeEach(async () => void (await files.put(KEY, bytes, "binary/octet-stream")));
  const link = async (from = files): Promise<string> => (await from.link(KEY, PDF))!;

  test("gives the file to whoever has it, named and typed", async () => {
    const answer = await fetch(await link());
    expect(Object.fromEntries(answer.headers)).toMatchObject({ "content-type": "application/pdf", "content-disposition": PDF.contentDisposition });
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
  });

  test("ends after five minutes", async () => {
    const url = await link();
    server.passSeconds(299);
    expect((await fetch(url)).status).toBe(200);
    server.passSeconds(3);
    expect((await fetch(url)).status).toBe(403);
    server.passSeconds(-302);
  });

  test("serves for no other method, no other file and nothing that is altered", async () => {
    const url = await link();
    for (const method of ["PUT", "DELETE", "POST"]) expect((await fetch(url, { method })).status).toBe(403);
    await files.put("books/a/other.pdf", bytes, "application/pdf");
    expect((await fetch(url.replace("0123-book", "other"))).status).toBe(403);
    expect((await fetch(url.replace("X-Amz-Expires=300", "X-Amz-Expires=30000"))).status).toBe(403);
    expect((await fetch(url.replace("application%2Fpdf", "text%2Fhtml"))).status).toBe(403);
    expect(server.objects.has(KEY)).toBe(true);
  });

  test("leads to where readers reach the bucket", async () => {
    expect(await link(open({ publicEndpoint: "https://files.example.com" }))).toMatch(new RegExp(`^https://files\\.example\\.com/${server.access.bucket}/books/a/`));
  });

  test.each([["https://s3.eu-central-1.amazonaws.com", "https://storybook-files.s3.eu-central-1.amazonaws.com/books/a/"], ["http://minio:9000", "http://minio:9000/storybook-files/books/a/"]])("at %s it begins with %s", async (endpoint, beginning) => {
    expect((await link(open({ endpoint }))).slice(0, beginning.length)).toBe(beginning);
  });
});

describe("what is wrong with the settings is told in one line", () => {
  test("nothing, when the bucket answers", async () => {
    expect(await files.findProblem()).toBeNull();
  });

  test.each([
    [{ bucket: "elsewhere" }, /^S3_BUCKET: there is no bucket "elsewhere" at http:\/\/127/],
    [{ accessKey: "AKIAOTHER" }, /^S3_ACCESS_KEY: .* does not know this key\.$/],
    [{ secretKey: "another" }, /^S3_SECRET_KEY: .* refuses what is signed with it\.$/],
    [{ endpoint: "http://127.0.0.1:9" }, /^S3_ENDPOINT: S3 cannot be reached at http:\/\/127\.0\.0\.1:9\.$/],
  ])("%j", async (changes, line) => {
    const problem = await open(changes).findProblem();
    expect(problem).toMatch(line);
    expect(problem).not.toMatch(/AKIA|another/);
  });

  test("a clock that is wrong", async () => {
    server.passSeconds(3600);
    expect(await files.findProblem()).toMatch(/^The clock of this machine is wrong/);
    server.passSeconds(-3600);
  });

  test.each([["slow-down", /answers with errors \(503\)\.$/], ["not-s3", /does not answer as S3 does/]] as const)("a server that is %s", async (kind, line) => {
    server.fail("HEAD", kind, 1);
    server.fail("GET", kind, 1);
    expect(await files.findProblem()).toMatch(line);
  });
});
