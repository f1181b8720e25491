import { z } from "zod";
import { JobSchema } from "./endpoints/jobs.ts";
import { BookIdSchema } from "./endpoints/shared.ts";
import { ERROR_CODE_NAMES } from "./error-codes.ts";

/** Server-sent events of a job, by name. The cover is page 0. */
export const JOB_EVENTS = {
  job: JobSchema,
  "page-text": z.object({ page_number: z.int(), text: z.string() }),
  "page-picture": z.object({ page_number: z.int(), picture_url: z.string() }),
  completed: z.object({ book_id: BookIdSchema }),
  failed: z.object({ code: z.enum(ERROR_CODE_NAMES), action: z.string() }),
} as const;
export type JobEventName = keyof typeof JOB_EVENTS;
export type JobEventData<Name extends JobEventName> = z.infer<(typeof JOB_EVENTS)[Name]>;
