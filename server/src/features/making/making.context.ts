import type { Database } from "../../database/index.ts";
import type { FileStore } from "../../files/index.ts";
import type { JobLease } from "../../jobs/index.ts";
import type { Bindery, Moderator, Narrator, Painter, ReadingMeasurer, StoryWriter } from "../../providers/ports.ts";

/** What the logs and metrics hear of a book being made; never a word of the book. */
type MakingEvents = {
  stepEnded(step: { jobId: string; step: string; outcome: "done" | "stopped"; durationSeconds: number }): void;
  picturePainted(picture: { jobId: string; slot: string; durationSeconds: number }): void;
  textRefused(refusal: { jobId: string; stage: "input" | "output"; categories: readonly string[] }): void;
  pictureRefused(refusal: { jobId: string; slot: string; categories: readonly string[] }): void;
  pagesRewritten(rewrite: { jobId: string; pageCount: number; round: number }): void;
};

/** Who judges. The built-in layer is asked first and at once; a service, where there is one, after it. */
export type Moderators = { builtIn: Moderator; service: Moderator | null };

/** What makes books, built once in a role. */
export type MakingContext = {
  database: Database;
  files: FileStore;
  storyWriter: StoryWriter;
  painter: Painter;
  moderators: Moderators;
  bindery: Bindery;
  reading: ReadingMeasurer;
  /** Null where nobody reads aloud. */
  narrator: Narrator | null;
  mostPicturesAtOnce: number;
  /** Time of one attempt for calls to providers, in seconds. */
  attemptSeconds: number;
  events: MakingEvents;
};

/** One book in the hands of one attempt. */
export type Making = MakingContext & {
  bookId: string;
  userKey: string;
  lease: JobLease;
  /** Milliseconds since 1970. */
  deadlineAt: number;
};
