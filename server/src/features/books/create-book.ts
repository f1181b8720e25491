import { createHash, randomInt, randomUUID } from "node:crypto";
import type { CreateBook, JobAccepted, Language } from "@ai-story-book/contracts";
import { accountKey, requestOrigin, type Breaker, type FailureKind } from "../../calls/index.ts";
import { inTransaction, type Database, type DatabaseTransaction } from "../../database/index.ts";
import { AppError } from "../../errors/index.ts";
import type { JobQueue } from "../../jobs/index.ts";
import type { Moderator } from "../../providers/ports.ts";
import type { Controls } from "../controls/index.ts";
import { reserveBook, type Budget } from "../costs/index.ts";
import { MAKE_BOOK } from "../making/index.ts";
import { estimateSeconds, guessSeconds, type BookKind } from "./books.rules.ts";
import { countFinishedAMinute, countOpenJobs, countOwnCharacters, findIdempotent, findUsualSeconds, insertBook, lockCreation, storeIdempotent } from "./books.store.ts";

export type CreateBookContext = {
  database: Database;
  queue: JobQueue;
  moderator: Moderator;
  /** Whether the story writer of this service writes the language. */
  canWrite: (language: Language) => boolean;
  maxQueuedJobs: number;
  maxPendingJobsPerUser: number;
  budget: Budget;
  breaker: Pick<Breaker, "listOpen">;
  controls: Pick<Controls, "areNewBooksOn">;
  /** How many pictures of a book and how many books are made at once, to tell how long it will take. */
  mostPicturesAtOnce: number;
  booksAtOnce: number;
};
export type CreateBookInput = { userKey: string; spec: CreateBook; idempotencyKey?: string };
export type CreatedBook = { accepted: JobAccepted; isReplay: boolean };

/**
 * Judges what is asked for, then writes book and job, enqueues it and reserves its money in one transaction, together with the memory of the
 * idempotency key: only what was accepted is remembered. Fails with SAFETY_INPUT, IDEMPOTENCY_MISMATCH, SYS_RATE_LIMIT,
 * SYS_OVERLOADED or VALIDATION, and then nothing is written.
 */
export async function createBook(context: CreateBookContext, input: CreateBookInput): Promise<CreatedBook> {
  const { userKey, spec } = input;
  refuseUnknown(context, spec);
  await refuseUnsafe(context.moderator, userKey, spec);
  await refuseWithoutVendors(context);
  const ownSeconds = await tellSeconds(context, spec);
  const requestHash = createHash("sha256").update(JSON.stringify(sortKeys(spec))).digest("hex");
  return inTransaction(context.database, async (transaction) => {
    await lockCreation(transaction);
    const replay = await findReplay(transaction, input, requestHash);
    if (replay !== null) return { accepted: replay, isReplay: true };
    if (!context.controls.areNewBooksOn()) throw new AppError("SYS_OVERLOADED", { reason: "switch", retryAfterSeconds: SWITCH_WAIT_SECONDS });
    const { queued } = await refuseTooMany(transaction, context, userKey);
    await refuseForeignCharacters(transaction, userKey, spec.character_ids ?? []);
    const ids = { bookId: randomUUID(), jobId: randomUUID() };
    await insertBook(transaction, { bookId: ids.bookId, userKey, spec, seed: spec.seed ?? randomInt(2_147_483_647) });
    await context.queue.enqueue(transaction, MAKE_BOOK, { ...ids, userKey, payload: {} });
    await reserveBook(context.budget, transaction, { ...ids, userKey, pageCount: spec.page_count, isNarrated: spec.narration ?? false });
    const accepted = describeAccepted(ids, estimateSeconds({ ownSeconds, queuedBefore: queued, booksAtOnce: context.booksAtOnce }));
    if (input.idempotencyKey !== undefined) await storeIdempotent(transaction, { userKey, key: input.idempotencyKey, requestHash, response: accepted });
    return { accepted, isReplay: false };
  });
}

/** As long as the last books of this kind took. */
async function tellSeconds({ database, budget: { accounts }, mostPicturesAtOnce }: CreateBookContext, spec: CreateBook): Promise<number> {
  const kind: BookKind = { pageCount: spec.page_count, isModelStory: accounts.story !== null, isModelPictures: accounts.picture !== null, isNarrated: spec.narration ?? false };
  return (await findUsualSeconds(database, kind)) ?? guessSeconds(kind, mostPicturesAtOnce);
}

/** What would end in a failed job is refused before there is one. */
function refuseUnknown({ canWrite }: CreateBookContext, spec: CreateBook): void {
  const errors = [
    ...(canWrite(spec.language) ? [] : [{ field: "language", message: `stories are not written in ${spec.language} here` }]),
    ...(spec.series_id === undefined ? [] : [{ field: "series_id", message: "names a series that is not there" }]),
  ];
  if (errors.length > 0) throw new AppError("VALIDATION", { errors });
}

async function refuseUnsafe(moderator: Moderator, userKey: string, spec: CreateBook): Promise<void> {
  const texts = [spec.topic, spec.theme, spec.hero?.name, spec.hero?.description].filter((text): text is string => text !== undefined);
  const verdict = await moderator.checkTexts({ texts, language: spec.language, stage: "input" }, { signal: AbortSignal.timeout(10_000), origin: requestOrigin(userKey) });
  if (!verdict.isSafe) throw new AppError("SAFETY_INPUT", { suggestions: verdict.suggestions });
}

/** Nobody knows how long an emergency lasts. */
const SWITCH_WAIT_SECONDS = 120;
/** Waits that are worth being told: not so short that all come back at once, not so long that nobody does. */
const QUEUE_WAIT_SECONDS = { least: 5, most: 600, unknown: 60 };

/** Nothing changes by waiting until somebody pays or mends the key. */
const UNTIL_MENDED: ReadonlySet<FailureKind> = new Set(["billing", "credentials", "not-found"]);

/** A book that its vendors would not take is not accepted; when one of them may be asked again, the next book is the one that asks. */
async function refuseWithoutVendors({ breaker, budget: { accounts } }: CreateBookContext): Promise<void> {
  const asked = new Set(Object.values(accounts).flatMap((account) => (account === null ? [] : [accountKey(account)])));
  const waits = (await breaker.listOpen()).filter(({ accountKey: key, reason }) => asked.has(key) && UNTIL_MENDED.has(reason)).map(({ retryAtMs }) => retryAtMs - Date.now());
  const longest = Math.max(0, ...waits);
  if (longest > 0) throw new AppError("SYS_OVERLOADED", { reason: "queue", retryAfterSeconds: Math.ceil(longest / 1000) });
}

async function findReplay(transaction: DatabaseTransaction, { userKey, idempotencyKey }: CreateBookInput, requestHash: string): Promise<JobAccepted | null> {
  if (idempotencyKey === undefined) return null;
  const known = await findIdempotent(transaction, userKey, idempotencyKey);
  if (known === undefined) return null;
  if (known.request_hash !== requestHash) throw new AppError("IDEMPOTENCY_MISMATCH");
  return known.response as JobAccepted;
}

async function refuseTooMany(transaction: DatabaseTransaction, context: CreateBookContext, userKey: string): Promise<{ queued: number }> {
  const { queued, ofUser } = await countOpenJobs(transaction, userKey);
  if (ofUser >= context.maxPendingJobsPerUser) throw new AppError("SYS_RATE_LIMIT", { retryAfterSeconds: 30 });
  if (queued >= context.maxQueuedJobs) throw new AppError("SYS_OVERLOADED", { reason: "queue", retryAfterSeconds: await estimateDrainSeconds(transaction, queued - context.maxQueuedJobs + 1) });
  return { queued };
}

/** Until as many jobs have left the queue as the last ten minutes saw leave it. */
async function estimateDrainSeconds(transaction: DatabaseTransaction, jobs: number): Promise<number> {
  const doneAMinute = await countFinishedAMinute(transaction);
  const seconds = doneAMinute === 0 ? QUEUE_WAIT_SECONDS.unknown : Math.ceil((jobs / doneAMinute) * 60);
  return Math.min(QUEUE_WAIT_SECONDS.most, Math.max(QUEUE_WAIT_SECONDS.least, seconds));
}

async function refuseForeignCharacters(transaction: DatabaseTransaction, userKey: string, ids: readonly string[]): Promise<void> {
  const distinct = [...new Set(ids)];
  if ((await countOwnCharacters(transaction, userKey, distinct)) < distinct.length) {
    throw new AppError("VALIDATION", { errors: [{ field: "character_ids", message: "names a character that is not there" }] });
  }
}

function describeAccepted({ bookId, jobId }: { bookId: string; jobId: string }, estimatedSeconds: number): JobAccepted {
  const job = `/v1/jobs/${jobId}`;
  return { job_id: jobId, book_id: bookId, status: "queued", estimated_seconds: estimatedSeconds, links: { book: `/v1/books/${bookId}`, job, events: `${job}/events` } };
}

/** The same body with its fields in another order is the same request. */
const sortKeys = (value: unknown): unknown =>
  typeof value !== "object" || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sortKeys(inner)]));
