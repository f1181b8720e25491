import type { CreateBook } from "@ai-story-book/contracts";
import { isAppError } from "../../errors/index.ts";
import { createAccount } from "../../features/accounts/index.ts";
import { createBook } from "../../features/books/index.ts";
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
    const job = await enqueueBook(service, providers, book);
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

async function enqueueBook({ opened, queue }: Service, { moderator, storyWriter }: Providers, spec: CreateBook): Promise<{ jobId: string; bookId: string }> {
  const { database } = opened;
  const { userKey } = await createAccount({ database }, "session");
  const { accepted } = await createBook({ database, queue, moderator, canWrite: (language) => storyWriter.canWrite(language), maxQueuedJobs: 1, maxPendingJobsPerUser: 1 }, { userKey, spec });
  return { jobId: accepted.job_id, bookId: accepted.book_id };
}
