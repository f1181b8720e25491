import type { CreateBook } from "@ai-story-book/contracts";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { costsFor, readSums } from "../../../testing/costs.ts";
import { fakeBreaker } from "../../../testing/call-fakes.ts";
import { openTestDatabase, TEST_ENGINES } from "../../../testing/database.ts";
import { insertBook, openTestQueue } from "../../../testing/jobs.ts";
import { fakeModerator } from "../../../testing/story-fakes.ts";
import type { OpenedDatabase } from "../../database/index.ts";
import type { OpenedQueue } from "../../jobs/index.ts";
import { MAKE_BOOK } from "../making/index.ts";
import { createBook, type CreateBookContext } from "./create-book.ts";

let opened: OpenedDatabase;
let queue: OpenedQueue;
const DRAGON: CreateBook = { topic: "a shy dragon", language: "en", target_age: "5-7", style: "watercolor", page_count: 4 };

describe.each(TEST_ENGINES)("on %s", (engine) => {
  beforeEach(async () => {
    opened = await openTestDatabase(engine);
    queue = await openTestQueue(opened, [MAKE_BOOK]);
    await opened.database.insertInto("users").values({ user_key: "user_mina" }).execute();
  });
  afterEach(async () => {
    await queue.close();
    await opened.close();
  });

  const contextFor = (change: Partial<CreateBookContext["budget"]> = {}): CreateBookContext => ({
    database: opened.database, queue, moderator: fakeModerator(), canWrite: () => true, breaker: fakeBreaker(), controls: { areNewBooksOn: () => true }, maxQueuedJobs: 1000, maxPendingJobsPerUser: 1000, mostPicturesAtOnce: 3, booksAtOnce: 4, budget: { ...costsFor(opened.database).budget, ...change },
  });
  const create = (context: CreateBookContext, idempotencyKey?: string) =>
    createBook(context, { userKey: "user_mina", spec: DRAGON, ...(idempotencyKey === undefined ? {} : { idempotencyKey }) });
  const spend = (usd: string) => sql`INSERT INTO cost_days (day, spent_usd) VALUES ((now() AT TIME ZONE 'UTC')::date, ${usd}::numeric)`.execute(opened.database);
  const count = async (table: "books" | "jobs" | "cost_reservations" | "idempotency_keys") => (await opened.database.selectFrom(table).select(({ fn }) => fn.countAll<string>().as("rows")).executeTakeFirstOrThrow()).rows;
  const countAll = async () => ({ books: await count("books"), jobs: await count("jobs"), reservations: await count("cost_reservations"), keys: await count("idempotency_keys") });

  describe("how long it will take", () => {
    const finish = async (seconds: number, { pageCount = 4, isAi = true, attempt = 1, kind = "making.make-book" } = {}) => {
      const { bookId } = await insertBook(opened.database);
      await opened.database.updateTable("books").set({ page_count: pageCount, story_is_ai: false }).where("id", "=", bookId).execute();
      await opened.database.insertInto("pictures").values({ book_id: bookId, slot: "cover", is_ai: isAi, vendor_ticket: null, file_key: "books/cover.jpg", width_px: null, height_px: null, painted_style: null, made_by: null, seed: null, attempt: null, prompt_hash: null }).execute();
      await sql`INSERT INTO jobs (id, user_key, kind, book_id, status, attempt, started_at, finished_at)
        SELECT gen_random_uuid(), user_key, ${kind}, id, 'completed', ${attempt}::integer, now() - make_interval(secs => ${seconds}::integer), now() FROM books WHERE id = ${bookId}::uuid`.execute(opened.database);
    };
    const estimate = async () => (await create(contextFor())).accepted.estimated_seconds;

    test("is guessed from who makes it where no book of this kind was made", async () => {
      for (const seconds of [100, 110, 120]) await finish(seconds, { pageCount: 24 });
      for (const seconds of [100, 110, 120]) await finish(seconds, { isAi: false });
      for (const seconds of [100, 110, 120]) await finish(seconds, { attempt: 2 });
      for (const seconds of [100, 110, 120]) await finish(seconds, { kind: "making.bind-book" });
      for (const seconds of [100, 110]) await finish(seconds);
      expect(await estimate()).toBe(15);
    });

    test("is the median of the last books of this kind, and as much again for those that wait", async () => {
      for (const seconds of [100, 20, 40]) await finish(seconds);
      expect([await estimate(), await estimate()]).toEqual([40, 80]);
    });
  });

  test("twenty books of $0.50 at once, with $499.80 of $500 spent, are all refused and leave nothing", async () => {
    await spend("499.80");
    const answers = await Promise.allSettled(Array.from({ length: 20 }, (_, index) => create(contextFor(), `key-${index}`)));
    for (const answer of answers) expect(answer).toMatchObject({ status: "rejected", reason: { code: "SYS_OVERLOADED", details: { reason: "budget" } } });
    expect(await countAll()).toEqual({ books: "0", jobs: "0", reservations: "0", keys: "0" });
    expect(await readSums(opened.database)).toEqual({ spent: 499.8, reserved: 0 });
    expect(await queue.fetch(MAKE_BOOK.kind, 1)).toEqual([]);
  });

  test("of twenty at once as many begin as the day has room for, and what an ended one gives back is room again", async () => {
    await spend("498.20");
    const answers = await Promise.allSettled(Array.from({ length: 20 }, () => create(contextFor())));
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
    expect(await readSums(opened.database)).toEqual({ spent: 498.2, reserved: 1.5 });
    await sql`UPDATE jobs SET status = 'failed', error_code = 'MANUAL_RECOVERY' WHERE id = (SELECT id FROM jobs LIMIT 1)`.execute(opened.database);
    await create(contextFor());
    await expect(create(contextFor())).rejects.toMatchObject({ code: "SYS_OVERLOADED", details: { reason: "budget" } });
  });

  test("a book that only costs what is built in is made on a day that has no room", async () => {
    await spend("500");
    await create(contextFor({ accounts: { story: null, picture: null, speech: null, moderation: null } }));
    expect(await countAll()).toMatchObject({ books: "1", reservations: "0" });
  });
});
