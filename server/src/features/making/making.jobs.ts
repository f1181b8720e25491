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
