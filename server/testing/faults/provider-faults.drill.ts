import type { Book } from "@ai-story-book/contracts";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openPaidService, type PaidService } from "./paid-service.ts";

let paid: PaidService;
const getBook = async (bookId: string): Promise<Book> => (await paid.client.get(`/v1/books/${bookId}`)).json() as Promise<Book>;
const pictureBooks = async (count: number) => Promise.all(Array.from({ length: count }, () => paid.client.createBook()));

describe("a vendor without money", () => {
  afterEach(() => paid.close());

  test.each([["chat/insufficient-quota", "chat", {}], ["prediction/insufficient-credit", "prediction", {}], ["image/insufficient-quota", "image", { IMAGE_PROVIDER: "openai" }]] as const)(
    "%s: one call, the book is held, new ones are refused, and it goes on by itself when it is mended", { timeout: 90_000 }, async (fault, operation, env) => {
      paid = await openPaidService({ env: { PROVIDER_PROBE_SECONDS: "5", IMAGE_MAX_CONCURRENT: "1", ...env } });
      paid.setFaults(fault);
      const book = await paid.client.createBook();
      await paid.untilHeld(book);
      expect(paid.callsOf(operation)).toHaveLength(1);
      await expect(paid.client.createBook()).rejects.toThrow(/503 .*SYS_OVERLOADED/);
      expect(JSON.stringify([await paid.client.getJob(book.job_id), await getBook(book.book_id)])).not.toMatch(/quota|credit|billing/i);
      paid.setFaults("");
      expect((await paid.client.untilEnded(book.job_id)).status).toBe("completed");
      expect(paid.service.child.exitCode).toBeNull();
    });
});

describe("what a single fault may cost", () => {
  beforeAll(async () => {
    paid = await openPaidService();
  });
  beforeEach(() => {
    paid.setFaults("");
    paid.simulator.reset();
  });
  afterAll(() => paid.close());

  test.each([
    ["chat/rate-limited@retryAfterSeconds=2*1", "chat", 2], ["chat/stream-cut*1", "chat", 2], ["chat/stream-reset*1", "chat", 2], ["chat/invalid-json*1", "chat", 1], ["chat/length-cut*1", "chat", 2],
    ["chat/wrong-page-count*1", "chat", 2], ["prediction/aborted*1", "prediction", 6], ["prediction/interrupted*1", "prediction", 6], ["prediction/empty-output*1", "prediction", 6], ["prediction/nsfw*1", "prediction", 6],
    ["prediction/unknown-status*1", "prediction", 5], ["prediction/output-expired*1", "prediction", 6], ["prediction/download-truncated*1", "prediction", 5], ["prediction/output-private-link*1", "prediction", 6],
    ["prediction/create-answer-lost*1", "prediction", 5],
  ] as const)("%s: %s is called %i times and the book is whole", { timeout: 90_000 }, async (fault, operation, calls) => {
    paid.setFaults(fault);
    const book = await paid.client.createBook();
    expect((await paid.client.untilEnded(book.job_id)).status).toBe("completed");
    const { pages } = await getBook(book.book_id);
    expect(pages).toHaveLength(4);
    expect(pages.every((page) => page.picture_url !== null && page.text.length > 20)).toBe(true);
    expect(paid.callsOf(operation)).toHaveLength(calls);
  });

  test("a refusal ends SAFETY_INPUT after one call, and no picture is paid", { timeout: 60_000 }, async () => {
    paid.setFaults("chat/refusal");
    const book = await paid.client.createBook();
    expect((await paid.client.untilEnded(book.job_id)).error?.code).toBe("SAFETY_INPUT");
    expect([paid.callsOf("chat").length, paid.callsOf("prediction").length]).toEqual([1, 0]);
  });

  test("a server that stays broken is called three times, then LLM_TIMEOUT", { timeout: 60_000 }, async () => {
    paid.setFaults("chat/server-error");
    const book = await paid.client.createBook();
    expect((await paid.client.untilEnded(book.job_id)).error?.code).toBe("LLM_TIMEOUT");
    expect(paid.callsOf("chat")).toHaveLength(3);
  });

  test("a book says who made it, what it cost, and nobody's words are in the log", { timeout: 60_000 }, async () => {
    const accepted = await paid.client.createBook({ hero: { name: "Quillabelle" } });
    await paid.client.untilEnded(accepted.job_id);
    const book = await getBook(accepted.book_id);
    expect(book.provenance).toMatchObject({ text: { is_ai: true, made_by: "gpt-4.1-mini by OpenAI" }, pictures: { is_ai: true, made_by: "black-forest-labs/flux-schnell" } });
    expect(book.cost_usd).toBeCloseTo(paid.simulator.totalUsd(), 4);
    expect(paid.service.output()).not.toMatch(/dragon|Quillabelle|sim-openai-key|sim-replicate-token/i);
  });
});

describe("many books", () => {
  afterEach(() => paid.close());

  test("with one call in ten going wrong, every book is whole, and ledger and bill agree to the cent", { timeout: 180_000 }, async () => {
    paid = await openPaidService({ env: { WORKER_CONCURRENCY: "8" } });
    paid.setFaults("recoverable:0.1");
    const books = await pictureBooks(8);
    const jobs = await Promise.all(books.map(({ job_id }) => paid.client.untilEnded(job_id)));
    expect(jobs.map((job) => job.error?.code ?? job.status)).toEqual(Array.from({ length: 8 }, () => "completed"));
    for (const { book_id } of books) expect((await getBook(book_id)).pages.every((page) => page.picture_url !== null)).toBe(true);
    const money = await paid.layBill();
    expect(money).toMatchObject({ ledgerReconciled: money.bill, notOurs: 0, notOnBill: 0 });
  });

  test("the account's limit holds: the vendor never sees one more picture at once", { timeout: 120_000 }, async () => {
    paid = await openPaidService({ limits: { "replicate/pictures": { inFlight: 5 } }, env: { IMAGE_ACCOUNT_CONCURRENT: "5" } });
    const books = await pictureBooks(4);
    const jobs = await Promise.all(books.map(({ job_id }) => paid.client.untilEnded(job_id)));
    expect(jobs.every((job) => job.status === "completed")).toBe(true);
    expect(paid.simulator.overruns()).toEqual([]);
  });
});
