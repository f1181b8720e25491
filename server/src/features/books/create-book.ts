import { createHash, randomInt, randomUUID } from "node:crypto";
import type { CreateBook, JobAccepted, Language } from "@ai-story-book/contracts";
import { requestOrigin } from "../../calls/index.ts";
import type { DatabaseTransaction, GivenCharacter, RetoldStory } from "../../database/index.ts";
import { AppError } from "../../errors/index.ts";
import type { Moderator } from "../../providers/ports.ts";
import { reserveBook } from "../costs/index.ts";
import { MAKE_BOOK } from "../making/index.ts";
import { acceptWork, type AcceptContext } from "./accept-work.ts";
import { estimateSeconds, guessSeconds, type BookKind } from "./books.rules.ts";
import { countOwnCharacters, findIdempotent, findUsualSeconds, insertBook, listOwnCharacters, lockNextVolume, storeIdempotent, type Heritage } from "./books.store.ts";
import { describeAccepted } from "./describe-accepted.ts";

export type CreateBookContext = AcceptContext & {
  moderator: Moderator;
  /** Whether the story writer of this service writes the language. */
  canWrite: (language: Language) => boolean;
  /** How many pictures of a book are made at once, to tell how long it will take. */
  mostPicturesAtOnce: number;
};
export type CreateBookInput = {
  userKey: string;
  spec: CreateBook;
  idempotencyKey?: string;
  /** The finished story that the book retells; with it comes its seed, and so its plot. */
  retelling?: { story: RetoldStory; seed: number; givenCast: readonly GivenCharacter[] };
};
export type CreatedBook = { accepted: JobAccepted; isReplay: boolean };

/**
 * Judges what is asked for, then writes book and job, enqueues it and reserves its money in one transaction, together with the memory of the
 * idempotency key: only what was accepted is remembered. Fails with SAFETY_INPUT, IDEMPOTENCY_MISMATCH, SYS_RATE_LIMIT,
 * SYS_OVERLOADED or VALIDATION, and then nothing is written.
 */
export async function createBook(context: CreateBookContext, input: CreateBookInput): Promise<CreatedBook> {
  const { userKey, spec, idempotencyKey, retelling } = input;
  refuseUnknown(context, spec);
  await refuseUnsafe(context.moderator, userKey, spec);
  const ownSeconds = await tellSeconds(context, spec);
  const requestHash = createHash("sha256").update(JSON.stringify(sortKeys(retelling === undefined ? spec : { ...spec, retold: retelling.story.bookId }))).digest("hex");
  return acceptWork(context, {
    userKey,
    findEarlier: (transaction) => findReplay(transaction, input, requestHash),
    async begin(transaction, { queued }) {
      await refuseForeignCharacters(transaction, userKey, spec.character_ids ?? []);
      const ids = { bookId: randomUUID(), jobId: randomUUID() };
      const heritage = retelling === undefined ? await findHeritage(transaction, input) : { retoldFrom: retelling.story, ...(retelling.givenCast.length === 0 ? {} : { givenCast: retelling.givenCast }) };
      await insertBook(transaction, { bookId: ids.bookId, userKey, spec: nameReturningHero(spec, heritage), heritage, seed: retelling?.seed ?? spec.seed ?? randomInt(2_147_483_647) });
      await context.queue.enqueue(transaction, MAKE_BOOK, { ...ids, userKey, payload: {} });
      await reserveBook(context.budget, transaction, { ...ids, userKey, pageCount: spec.page_count, isNarrated: spec.narration ?? false });
      const accepted = describeAccepted(ids, estimateSeconds({ ownSeconds, queuedBefore: queued, booksAtOnce: context.booksAtOnce }));
      if (idempotencyKey !== undefined) await storeIdempotent(transaction, { userKey, key: idempotencyKey, requestHash, response: accepted });
      return accepted;
    },
  });
}

/** As long as the last books of this kind took. */
async function tellSeconds({ database, budget: { accounts }, mostPicturesAtOnce }: CreateBookContext, spec: CreateBook): Promise<number> {
  const kind: BookKind = { pageCount: spec.page_count, isModelStory: accounts.story !== null, isModelPictures: accounts.picture !== null, isNarrated: spec.narration ?? false };
  return (await findUsualSeconds(database, kind)) ?? guessSeconds(kind, mostPicturesAtOnce);
}

/** What would end in a failed job is refused before there is one. */
function refuseUnknown({ canWrite }: CreateBookContext, spec: CreateBook): void {
  if (!canWrite(spec.language)) throw new AppError("VALIDATION", { errors: [{ field: "language", message: `stories are not written in ${spec.language} here` }] });
}

/** Whoever was the hero of the volumes before is it again, unless somebody else is asked for. */
function nameReturningHero(spec: CreateBook, { series, givenCast }: Heritage): CreateBook {
  const hero = givenCast?.find(({ role }) => role === "hero");
  return series === undefined || spec.hero !== undefined || hero === undefined ? spec : { ...spec, hero: { name: hero.name } };
}

/** A volume has the cast of those before it; characters that the user names come with it. */
async function findHeritage(transaction: DatabaseTransaction, { userKey, spec }: CreateBookInput): Promise<Heritage> {
  if (spec.series_id === undefined) return {};
  const next = await lockNextVolume(transaction, userKey, spec.series_id);
  if (next === null) throw new AppError("VALIDATION", { errors: [{ field: "series_id", message: "names a series that is not there" }] });
  const named = (await listOwnCharacters(transaction, userKey, spec.character_ids ?? [])).map(({ name, description, look }) => ({ name, role: "friend" as const, description: description ?? "", look }));
  const isNamed = (name: string): boolean => named.some((character) => character.name === name);
  const cast = [...next.cast.filter(({ name }) => !isNamed(name)), ...named];
  return { series: { seriesId: spec.series_id, volume: next.volume }, ...(cast.length === 0 ? {} : { givenCast: cast }) };
}

async function refuseUnsafe(moderator: Moderator, userKey: string, spec: CreateBook): Promise<void> {
  const texts = [spec.topic, spec.theme, spec.hero?.name, spec.hero?.description].filter((text): text is string => text !== undefined);
  const verdict = await moderator.checkTexts({ texts, language: spec.language, stage: "input" }, { signal: AbortSignal.timeout(10_000), origin: requestOrigin(userKey) });
  if (!verdict.isSafe) throw new AppError("SAFETY_INPUT", { suggestions: verdict.suggestions });
}

async function findReplay(transaction: DatabaseTransaction, { userKey, idempotencyKey }: CreateBookInput, requestHash: string): Promise<JobAccepted | null> {
  if (idempotencyKey === undefined) return null;
  const known = await findIdempotent(transaction, userKey, idempotencyKey);
  if (known === undefined) return null;
  if (known.request_hash !== requestHash) throw new AppError("IDEMPOTENCY_MISMATCH");
  return known.response as JobAccepted;
}

async function refuseForeignCharacters(transaction: DatabaseTransaction, userKey: string, ids: readonly string[]): Promise<void> {
  const distinct = [...new Set(ids)];
  if ((await countOwnCharacters(transaction, userKey, distinct)) < distinct.length) {
    throw new AppError("VALIDATION", { errors: [{ field: "character_ids", message: "names a character that is not there" }] });
  }
}

/** The same body with its fields in another order is the same request. */
const sortKeys = (value: unknown): unknown =>
  typeof value !== "object" || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sortKeys(inner)]));
