import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { ERROR_CODE_NAMES } from "../error-codes.ts";
import { UserKeySchema } from "./accounts.ts";
import { DetailedHealthSchema } from "./health.ts";
import { JOB_STATUSES, JOB_STEPS } from "./jobs.ts";
import { BookIdSchema, JobIdSchema, NothingSchema, TimestampSchema } from "./shared.ts";

/** For operators: `Authorization: Bearer <ADMIN_TOKEN>`; `X-Operator` names who acts, for the audit log. */
const ReasonSchema = z.string().trim().min(1).max(200).optional();

const AdminJobSchema = z.object({
  job_id: JobIdSchema,
  book_id: BookIdSchema,
  user_key: z.string(),
  kind: z.string(),
  status: z.enum(JOB_STATUSES),
  current_step: z.enum(JOB_STEPS),
  progress: z.int(),
  attempt: z.int(),
  error_code: z.enum(ERROR_CODE_NAMES).nullable(),
  error_detail: z.string().nullable(),
  crash_count: z.int(),
  failure_count: z.int(),
  is_stuck: z.boolean(),
  is_late: z.boolean(),
  cost_usd: z.number(),
  created_at: TimestampSchema,
  updated_at: TimestampSchema,
  started_at: TimestampSchema.nullable(),
  finished_at: TimestampSchema.nullable(),
});
export type AdminJob = z.infer<typeof AdminJobSchema>;

const SettingSchema = <Value extends z.ZodType>(value: Value) =>
  z.object({ value, is_default: z.boolean(), changed_by: z.string().optional(), changed_at: TimestampSchema.optional(), reason: z.string().nullish() });
const SettingsSchema = z.object({ rate_limit_requests: SettingSchema(z.int()), new_books: SettingSchema(z.boolean()) });

const BlockSchema = z.object({ kind: z.enum(["user", "address"]), subject: z.string(), reason: z.string().nullable(), created_by: z.string(), created_at: TimestampSchema });
const SubjectSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("user"), subject: UserKeySchema, reason: ReasonSchema }),
  z.strictObject({ kind: z.literal("address"), subject: z.string().trim().min(2).max(60), reason: ReasonSchema }),
]);

const PageQuerySchema = z.strictObject({ cursor: z.string().regex(/^\d{1,18}$/).optional(), limit: z.coerce.number().int().min(1).max(200).default(50) });
const JobParams = z.strictObject({ job_id: JobIdSchema });

export const getStatus = defineEndpoint({
  method: "GET", path: "/v1/admin/status", tag: "admin", access: "admin",
  summary: "All that an operator looks at first: health, workers, settings, blocks",
  responses: {
    200: z.object({
      health: DetailedHealthSchema,
      oldest_queued_seconds: z.number().nullable(),
      late_jobs: z.int(),
      workers: z.array(z.object({ worker_id: z.uuid(), host: z.string(), version: z.string(), running_jobs: z.int(), started_at: TimestampSchema, seen_at: TimestampSchema })),
      providers: z.array(z.object({ account: z.string(), reason: z.string(), retry_at: TimestampSchema })),
      settings: SettingsSchema,
      block_count: z.int(),
    }),
  },
});
export const listJobs = defineEndpoint({
  method: "GET", path: "/v1/admin/jobs", tag: "admin", access: "admin",
  summary: "Jobs of all users, newest first",
  query: z.strictObject({ status: z.enum(JOB_STATUSES).optional(), user_key: UserKeySchema.optional(), error_code: z.enum(ERROR_CODE_NAMES).optional(), stuck: z.enum(["true"]).optional(), limit: z.coerce.number().int().min(1).max(200).default(50) }),
  responses: { 200: z.object({ jobs: z.array(AdminJobSchema) }) },
});
export const showJob = defineEndpoint({
  method: "GET", path: "/v1/admin/jobs/:job_id", tag: "admin", access: "admin",
  summary: "One job with its steps and what it cost", params: JobParams,
  responses: { 200: AdminJobSchema.extend({ history: z.array(z.object({ at: TimestampSchema, status: z.string(), current_step: z.string(), progress: z.int(), attempt: z.int() })), calls: z.array(z.object({ provider: z.string(), operation: z.string(), status: z.string(), calls: z.int(), cost_usd: z.number() })) }) },
});
export const retryJob = defineEndpoint({
  method: "POST", path: "/v1/admin/jobs/:job_id/retry", tag: "admin", access: "admin",
  summary: "Queue a failed or canceled job again, with a new budget of crashes; what is made already is kept", params: JobParams,
  body: z.strictObject({ reason: ReasonSchema }).nullish(), responses: { 200: AdminJobSchema },
});
export const cancelAnyJob = defineEndpoint({
  method: "POST", path: "/v1/admin/jobs/:job_id/cancel", tag: "admin", access: "admin",
  summary: "Stop a job of any user", params: JobParams,
  body: z.strictObject({ reason: ReasonSchema }).nullish(), responses: { 200: AdminJobSchema },
});
export const getSettings = defineEndpoint({
  method: "GET", path: "/v1/admin/settings", tag: "admin", access: "admin",
  summary: "What operators have set, and what the environment says", responses: { 200: SettingsSchema },
});
export const setRateLimit = defineEndpoint({
  method: "POST", path: "/v1/admin/rate-limit", tag: "admin", access: "admin",
  summary: "Costly requests one user may send in a window, on all processes within two seconds; null goes back to the environment",
  body: z.strictObject({ requests: z.int().min(1).max(1_000_000).nullable(), reason: ReasonSchema }), responses: { 200: SettingsSchema },
});
export const switchNewBooks = defineEndpoint({
  method: "POST", path: "/v1/admin/new-books", tag: "admin", access: "admin",
  summary: "The emergency switch for new work; reads and running jobs go on",
  body: z.strictObject({ is_on: z.boolean(), reason: ReasonSchema }), responses: { 200: SettingsSchema },
});
export const listBlocks = defineEndpoint({
  method: "GET", path: "/v1/admin/blocks", tag: "admin", access: "admin",
  summary: "Who is shut out", responses: { 200: z.object({ blocks: z.array(BlockSchema) }) },
});
export const block = defineEndpoint({
  method: "POST", path: "/v1/admin/blocks", tag: "admin", access: "admin",
  summary: "Shut a user, an address or a range out of everything that writes; a user's waiting jobs are canceled",
  body: SubjectSchema, responses: { 200: z.object({ subject: z.string(), canceled_jobs: z.int() }) },
});
export const unblock = defineEndpoint({
  method: "POST", path: "/v1/admin/blocks/remove", tag: "admin", access: "admin",
  summary: "Let a user, an address or a range in again", body: SubjectSchema, responses: { 204: NothingSchema },
});
export const getCosts = defineEndpoint({
  method: "GET", path: "/v1/admin/costs", tag: "admin", access: "admin",
  summary: "What was spent, by day, user or book, dearest first; days are those of UTC",
  query: z.strictObject({ by: z.enum(["day", "user", "book"]).default("day"), days: z.coerce.number().int().min(1).max(366).default(1), limit: z.coerce.number().int().min(1).max(200).default(50) }),
  responses: { 200: z.object({ rows: z.array(z.object({ key: z.string(), calls: z.int(), unknown_calls: z.int(), cost_usd: z.number() })), total_usd: z.number() }) },
});
/** A line of a vendor's bill under the vendor's own id of the work, under the `x-client-request-id` that was sent with it, or both. */
const BillLineSchema = z.strictObject({ vendor_ticket: z.string().min(1).max(200).optional(), request_id: z.string().min(1).max(200).optional(), usd: z.number().min(0).max(1_000_000) })
  .refine((line) => line.vendor_ticket !== undefined || line.request_id !== undefined, "needs vendor_ticket or request_id");
export const reconcileCosts = defineEndpoint({
  method: "POST", path: "/v1/admin/costs/reconcile", tag: "admin", access: "admin", takesItsTime: true,
  summary: "Lay a vendor's bill beside the ledger: the bill is right, and the same bill again changes nothing",
  mostBodyBytes: 1024 * 1024,
  body: z.strictObject({
    lines: z.array(BillLineSchema).max(5000),
    /** When the bill has everything of this vendor and this time: calls it does not name then cost nothing. */
    complete_for: z.strictObject({ provider: z.string().min(1).max(40), from: TimestampSchema, until: TimestampSchema }).optional(),
    reason: ReasonSchema,
  }),
  responses: { 200: z.object({ corrected: z.int(), corrected_by_usd: z.number(), agreed: z.int(), still_open: z.int(), not_ours: z.array(BillLineSchema), not_on_bill: z.array(z.string()) }) },
});
export const listAudit = defineEndpoint({
  method: "GET", path: "/v1/admin/audit", tag: "admin", access: "admin",
  summary: "Who did what, newest first", query: PageQuerySchema,
  responses: { 200: z.object({ acts: z.array(z.object({ id: z.string(), at: TimestampSchema, actor: z.string(), action: z.string(), subject: z.string().nullable(), detail: z.record(z.string(), z.unknown()) })), next_cursor: z.string().nullable() }) },
});
