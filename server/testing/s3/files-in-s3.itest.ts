import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Book } from "@ai-story-book/contracts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openServiceClient } from "../service-client.ts";
import { startServiceProcess, until, type ServiceProcess } from "../service-process.ts";
import { startS3Server, type S3Server } from "./start-s3-server.ts";

let s3: S3Server;
let dataDir: string;
let service: ServiceProcess;
const start = async (env: Record<string, string> = {}) => (service = await startServiceProcess({ env: { ...s3.environment, DATA_DIR: dataDir, ...env } }));

beforeEach(async () => {
  s3 = await startS3Server();
  dataDir = await mkdtemp(join(tmpdir(), "files-in-s3-"));
});
afterEach(async () => {
  await service.kill();
  await s3.close();
  await rm(dataDir, { recursive: true, force: true });
});

test("a book is made, kept, downloaded and deleted in the bucket and nowhere else", { timeout: 180_000 }, async () => {
  await start();
  const client = await openServiceClient(() => service.origin);
  const { book_id, job_id } = await client.createBook({ seed: 7 });
  expect((await client.untilEnded(job_id)).status).toBe("completed");
  const book = (await (await client.get(`/v1/books/${book_id}`)).json()) as Book;

  for (const file of book.files) {
    // fetch follows the redirect and takes our key out, as browsers and curl do
    const answer = await client.get(file.url);
    expect([answer.status, answer.redirected, new URL(answer.url).origin]).toEqual([200, true, s3.access.endpoint]);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.byteLength).toBe(file.size_bytes);
    expect(bytes.subarray(0, 4).toString("latin1")).toBe(file.name === "book.pdf" ? "%PDF" : "PK\u0003\u0004");
  }
  expect((await client.get(book.cover_url!)).headers.get("content-type")).toBe("image/jpeg");
  expect([...s3.objects.keys()].every((key) => key.startsWith(`books/${book_id}/`))).toBe(true);
  expect(s3.objects.size).toBe(8);
  expect(await readdir(dataDir)).not.toContain("files");

  const deleted = await fetch(`${service.origin}/v1/books/${book_id}`, { method: "DELETE", headers: { authorization: `Bearer ${client.apiKey}` } });
  expect(deleted.status).toBe(204);
  await expect.poll(() => s3.objects.size).toBe(0);
  expect(service.output()).not.toMatch(new RegExp(`${s3.access.secretKey}|X-Amz-Signature`));
  expect(await service.stop()).toBe(0);
});

test("a bucket that is not there is told in one line at start, and the service is ready all the same", { timeout: 180_000 }, async () => {
  await start({ S3_BUCKET: "elsewhere" });
  await until(async () => service.output().includes("files.misconfigured") || null);
  expect(service.output().split("\n").filter((line) => line.includes("files.misconfigured"))).toEqual([expect.stringContaining('S3_BUCKET: there is no bucket \\"elsewhere\\" at http://127.0.0.1')]);
  const health = (await fetch(`${service.origin}/health/detailed`).then((answer) => answer.json())) as { status: string; services: { storage: string } };
  expect(health).toMatchObject({ status: "degraded", services: { storage: "unhealthy" } });
});
