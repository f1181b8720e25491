import type { JobHandler } from "../../jobs/index.ts";
import { ensureBound } from "./ensure-bound.ts";
import { ensureCharacters } from "./ensure-characters.ts";
import { ensureInputSafe } from "./ensure-input-safe.ts";
import { ensureNarration } from "./ensure-narration.ts";
import { checkWholeStory, ensureOutputSafe } from "./ensure-output-safe.ts";
import { ensurePictures } from "./ensure-pictures.ts";
import { ensureStory } from "./ensure-story.ts";
import type { Making, MakingContext } from "./making.context.ts";
import { listPictures } from "./making.store.ts";
import { pageSlot } from "./picture-slots.ts";
import { startPictures, type PictureRun } from "./start-pictures.ts";

/**
 * Makes one book. Each step asks the rows what is there and makes only what is missing, so that running it again
 * after a crash, a retry or a stop is the same as running it the first time.
 */
export const makeBookHandler = (context: MakingContext): JobHandler<object> => async ({ bookId, userKey, lease }) => {
  const making: Making = { ...context, bookId, userKey, lease, deadlineAt: Date.now() + context.attemptSeconds * 1000 };
  const pictures = startPictures(making, await listPainted(making));
  let wholeStory: Promise<void> = Promise.resolve();
  try {
    const input = await step(making, "moderate_input", () => ensureInputSafe(making));
    // The topic is judged while the story begins; where that went wrong before, no second story is begun and paid for nothing.
    if (lease.attempt > 1) await input.service;
    await step(making, "write_story", () => ensureStory(making, input.service, (stored) => beginPicture(making, pictures, stored)));
    await step(making, "design_characters", () => ensureCharacters(making));
    wholeStory = checkWholeStory(making);
    // It is awaited below; a story that fails there is not painted to its end.
    wholeStory.catch(() => pictures.close());
  } catch (error) {
    // Pictures under way are stored before the job ends; their own errors say less than this one.
    pictures.close();
    await pictures.settle().catch(() => {});
    throw error;
  }
  await step(making, "draw_pages", () => ensurePictures(making, pictures));
  await step(making, "check_output", () => ensureOutputSafe(making, wholeStory));
  await step(making, "narrate", () => ensureNarration(making));
  await step(making, "bind_book", () => ensureBound(making));
};

async function step<Result>(making: Making, name: string, ensure: () => Promise<Result>): Promise<Result> {
  making.lease.checkpoint();
  const begun = performance.now();
  let outcome: "done" | "stopped" = "stopped";
  try {
    const result = await ensure();
    outcome = "done";
    return result;
  } finally {
    making.events.stepEnded({ jobId: making.lease.jobId, step: name, outcome, durationSeconds: (performance.now() - begun) / 1000 });
  }
}

const listPainted = async ({ database, bookId }: Making): Promise<Set<string>> =>
  new Set((await listPictures(database, bookId)).filter((row) => row.file_key !== null).map((row) => row.slot));

/** The layout of a page hangs on the two after it, and with it the part of its picture that stays calm for words. */
const PAGES_AHEAD = 2;

function beginPicture({ painter }: Making, pictures: PictureRun, stored: "opening" | { pageNumber: number }): void {
  const ahead = painter.isAi ? 0 : PAGES_AHEAD;
  if (stored === "opening") pictures.begin("cover");
  else if (stored.pageNumber > ahead) pictures.begin(pageSlot(stored.pageNumber - ahead));
}
