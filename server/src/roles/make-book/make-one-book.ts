import { randomInt, randomUUID } from "node:crypto";
import type { CreateBook } from "@ai-story-book/contracts";
import { inTransaction } from "../../database/index.ts";
import { isAppError } from "../../errors/index.ts";
import { MAKE_BOOK } from "../../features/making/index.ts";
import type { Service } from "../open-service.ts";
import { startMaking, type Providers } from "../start-making.ts";
import { followJob } from "./follow-job.ts";
import type { MadeBook, RefusedBook } from "./print-outcome.ts";
import type { Progress } from "./show-progress.ts";
import { writeBookFolder } from "./write-book-folder.ts";

type OneBook = { service: Service; providers: Providers; book: CreateBook; out: string; progress: Progress; begunAt: number };

/** One book through the same jobs and steps as in the service, then its files in a folder. */
export async function makeOneBook({ service, providers, book, out, progress, begunAt }: OneBook): Promise<{ made: MadeBook } | { refused: RefusedBook }> {
  const seconds = (): number => (performance.now() - begunAt) / 1000;
  const worker = await startMaking(service, providers);
  try {
    const job = await enqueueBook(service, book);
    const outcome = await followJob(service.opened, { ...job, pageCount: book.page_count }, progress);
    if (outcome.status === "failed") return { refused: { code: outcome.code, suggestions: outcome.suggestions, topic: book.topic, seconds: seconds() } };
    const { database } = service.opened;
    const { folder, files } = await writeBookFolder({ database, files: service.files, bookId: job.bookId, topic: book.topic }, out);
    const row = await database.selectFrom("books").selectAll().where("id", "=", job.bookId).executeTakeFirstOrThrow();
    return {
      made: {
        title: row.title, topic: row.topic, seed: row.seed, language: row.language, age: row.target_age, style: row.style, pages: row.page_count,
        folder, files, seconds: seconds(), notes: row.warnings,
      },
    };
  } catch (error) {
    if (isAppError(error)) return { refused: { code: error.code, suggestions: error.details.suggestions ?? [], topic: book.topic, seconds: seconds() } };
    throw error;
  } finally {
    progress.end();
    await worker.stop({ graceMs: 0 });
  }
}

async function enqueueBook({ opened, queue }: Service, book: CreateBook): Promise<{ jobId: string; bookId: string }> {
  const { database } = opened;
  const ids = { jobId: randomUUID(), bookId: randomUUID() };
  const userKey = `user_${randomUUID().replaceAll("-", "").slice(0, 26)}`;
  const seed = book.seed ?? randomInt(2_147_483_647);
  await inTransaction(database, async (transaction) => {
    await transaction.insertInto("users").values({ user_key: userKey }).execute();
    await transaction.insertInto("books").values({
      id: ids.bookId, user_key: userKey, topic: book.topic, language: book.language, target_age: book.target_age, style: book.style,
      page_count: book.page_count, seed, spec: JSON.stringify({ ...book, seed }), story_made_by: null, story_is_ai: null,
    }).execute();
    await queue.enqueue(transaction, MAKE_BOOK, { ...ids, userKey, payload: {} });
  });
  return ids;
}
