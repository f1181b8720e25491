import { randomUUID } from "node:crypto";
import type { CreateBook } from "@ai-story-book/contracts";
import { inTransaction, type OpenedDatabase } from "../src/database/index.ts";
import { makeBookHandler } from "../src/features/making/make-book.handler.ts";
import type { MakingContext } from "../src/features/making/making.context.ts";
import { MAKE_BOOK } from "../src/features/making/index.ts";
import { openMemoryFileStore, type FileStore } from "../src/files/index.ts";
import { workOn, type OpenedQueue, type Work } from "../src/jobs/index.ts";
import { makingWorks } from "../src/roles/start-making.ts";
import { insertBook } from "./jobs.ts";
import { fakeBindery, fakePainter, fakeReading, type FakePainter } from "./picture-fakes.ts";
import { fakeModerator, fakeStoryWriter, type FakeModerator, type FakeStoryWriter } from "./story-fakes.ts";

export type FakeMaking = MakingContext & { storyWriter: FakeStoryWriter; painter: FakePainter; moderators: { builtIn: FakeModerator; service: FakeModerator | null } };

/** All that makes books, with fakes in place of providers. */
export function fakeMaking(opened: OpenedDatabase, files: FileStore = openMemoryFileStore()): FakeMaking {
  return {
    database: opened.database, files, storyWriter: fakeStoryWriter(), painter: fakePainter(), moderators: { builtIn: fakeModerator(), service: null },
    bindery: fakeBindery(), reading: fakeReading(), narrator: null, mostPicturesAtOnce: 3, attemptSeconds: 600,
    events: { stepEnded() {}, picturePainted() {}, textRefused() {}, pictureRefused() {}, pagesRewritten() {} },
  };
}

export const allWorks = (making: MakingContext): Work[] => makingWorks(making);
export const bookWork = (making: MakingContext): Work => workOn(MAKE_BOOK, makeBookHandler(making));

/** A book of four pages in the queue; `spec` changes what was asked for. */
export async function enqueueBook(context: { opened: OpenedDatabase; queue: OpenedQueue }, spec: Partial<CreateBook> = {}): Promise<{ bookId: string; jobId: string; userKey: string }> {
  const { database } = context.opened;
  const { bookId, userKey } = await insertBook(database);
  const asked: CreateBook = { topic: "a shy dragon who learns to share", language: "en", target_age: "5-7", style: "watercolor", page_count: 4, seed: 7, ...spec };
  await database.updateTable("books").set({ topic: asked.topic, page_count: asked.page_count, spec: JSON.stringify(asked) }).where("id", "=", bookId).execute();
  const jobId = randomUUID();
  await inTransaction(database, (transaction) => context.queue.enqueue(transaction, MAKE_BOOK, { jobId, userKey, bookId, payload: {} }));
  return { bookId, jobId, userKey };
}
