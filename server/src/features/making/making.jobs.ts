import { z } from "zod";
import { defineJob } from "../../jobs/define-job.ts";

/** Makes a whole book, or what is still missing of it. All it needs stands in the book's rows. */
export const MAKE_BOOK = defineJob({
  kind: "making.make-book",
  payload: z.object({}),
  // Three recoveries; a book that gets on in between begins anew.
  mostCrashes: 4,
  mostFailures: 3,
  retryAfterSeconds: 2,
});

const REDO_WHATS = ["text", "picture", "both"] as const;
export type RedoWhat = (typeof REDO_WHATS)[number];

/** Makes one page of a finished book anew, then binds the book again. `variant` counts the times this page was asked for anew. */
export const REDO_PAGE = defineJob({
  kind: "making.redo-page",
  payload: z.object({ page_number: z.int().min(1).max(24), what: z.enum(REDO_WHATS), note: z.string().max(200).optional(), variant: z.int().min(1) }),
  mostCrashes: 4,
  mostFailures: 3,
  retryAfterSeconds: 2,
});

/** Reads changed pages aloud where the book has a narration, and binds its files again. */
export const BIND_BOOK = defineJob({ kind: "making.bind-book", payload: z.object({}), mostCrashes: 4, mostFailures: 3, retryAfterSeconds: 2 });

export const JOB_DEFINITIONS = [MAKE_BOOK, REDO_PAGE, BIND_BOOK];
