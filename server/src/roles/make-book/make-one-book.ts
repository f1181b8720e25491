import type { CreateBook } from "@ai-story-book/contracts";
import { isAppError } from "../../errors/index.ts";
import { createAccount } from "../../features/accounts/index.ts";
import type { Breaker } from "../../calls/index.ts";
import { createBook, type CreateBookContext } from "../../features/books/index.ts";
import type { Budget } from "../../features/costs/index.ts";
import type { Service } from "../open-service.ts";
import { startMaking, type Providers } from "../start-making.ts";
import { followJob } from "./follow-job.ts";
import type { MadeBook, RefusedBook } from "./print-outcome.ts";
import type { Progress } from "./show-progress.ts";
import { writeBookFolder } from "./write-book-folder.ts";

type OneBook = { service: Service; providers: Providers; budget: Budget; breaker: Pick<Breaker, "listOpen">; book: CreateBook; out: string; progress: Progress; begunAt: number };

/** One book through the same jobs and steps as in the service, then its files in a folder. */
export async function makeOneBook({ service, providers, budget, breaker, book, out, progress, begunAt }: OneBook): Promise<{ made: MadeBook } | { refused: RefusedBook }> {
  const seconds = (): number => (performance.now() - begunAt) / 1000;
  const worker = await startMaking(service, { providers, breaker, endsHeldJobs: true });
  try {
    const job = await enqueueBook(service, { moderator: providers.moderators.builtIn, canWrite: (language) => providers.storyWriter.canWrite(language), budget, breaker }, book);
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

async function enqueueBook(service: Service, parts: Pick<CreateBookContext, "moderator" | "canWrite" | "budget" | "breaker">, spec: CreateBook): Promise<{ jobId: string; bookId: string }> {
  const { opened: { database }, queue } = service;
  const { userKey } = await createAccount({ database }, "session");
  const { accepted } = await createBook({ database, queue, maxQueuedJobs: 1, maxPendingJobsPerUser: 1, mostPicturesAtOnce: service.config.imageMaxConcurrent, booksAtOnce: 1, controls: { areNewBooksOn: () => true }, ...parts }, { userKey, spec });
  return { jobId: accepted.job_id, bookId: accepted.book_id };
}
