import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { ERROR_CODE_NAMES } from "../error-codes.ts";
import { BookIdSchema, JobIdSchema, TimestampSchema } from "./shared.ts";

export const JOB_STATUSES = ["queued", "running", "completed", "failed", "canceled"] as const;
export type JobStatus = (typeof JOB_STATUSES)[number];

export const JOB_STEPS = [
  "queued", "moderate_input", "write_story", "design_characters", "draw_pages", "check_output", "narrate", "bind_book", "done",
] as const;
export type JobStep = (typeof JOB_STEPS)[number];

export const JobSchema = z.object({
  job_id: JobIdSchema,
  book_id: BookIdSchema,
  kind: z.string(),
  status: z.enum(JOB_STATUSES),
  current_step: z.enum(JOB_STEPS),
  progress: z.int().min(0).max(100),
  attempt: z.int(),
  error: z.object({ code: z.enum(ERROR_CODE_NAMES), action: z.string(), suggestions: z.array(z.string()).optional() }).optional(),
  created_at: TimestampSchema,
  updated_at: TimestampSchema,
  finished_at: TimestampSchema.optional(),
  estimated_seconds: z.int().optional(),
});
export type Job = z.infer<typeof JobSchema>;

const JobParams = z.strictObject({ job_id: JobIdSchema });

export const getJob = defineEndpoint({
  method: "GET", path: "/v1/jobs/:job_id", tag: "jobs", access: "user",
  summary: "How far a job is", params: JobParams, responses: { 200: JobSchema },
});
export const streamJobEvents = defineEndpoint({
  method: "GET", path: "/v1/jobs/:job_id/events", tag: "jobs", access: "user", takesItsTime: true,
  summary: "Server-sent events of a job; Last-Event-ID resumes without loss",
  params: JobParams, responses: { 200: z.any() },
});
export const cancelJob = defineEndpoint({
  method: "POST", path: "/v1/jobs/:job_id/cancel", tag: "jobs", access: "user",
  summary: "Stop a job; what was made so far stays with the book", params: JobParams, responses: { 200: JobSchema },
});
