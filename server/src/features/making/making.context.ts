import type { Database } from "../../database/index.ts";
import type { FileStore } from "../../files/index.ts";
import type { JobLease } from "../../jobs/index.ts";
import type { Bindery, Moderator, Painter, ReadingMeasurer, StoryWriter } from "../../providers/ports.ts";

/** What the logs and metrics hear of a book being made; never a word of the book. */
type MakingEvents = {
  stepEnded(step: { jobId: string; step: string; outcome: "done" | "stopped"; durationSeconds: number }): void;
  picturePainted(picture: { jobId: string; slot: string; durationSeconds: number }): void;
  textRefused(refusal: { jobId: string; stage: "input" | "output"; categories: readonly string[] }): void;
};

/** What makes books, built once in a role. */
export type MakingContext = {
  database: Database;
  files: FileStore;
  storyWriter: StoryWriter;
  painter: Painter;
  moderator: Moderator;
  bindery: Bindery;
  reading: ReadingMeasurer;
  mostPicturesAtOnce: number;
  events: MakingEvents;
};

/** One book in the hands of one attempt. */
export type Making = MakingContext & { bookId: string; userKey: string; lease: JobLease };
