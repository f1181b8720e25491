import { z } from "zod";
import { ERROR_CODE_NAMES } from "./error-codes.ts";

/** `application/problem+json` (RFC 9457). `action` tells the user what to do, in the request's language. */
export const ProblemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.enum(ERROR_CODE_NAMES),
  action: z.string(),
  request_id: z.string(),
  retry_after: z.int().optional(),
  reason: z.enum(["queue", "budget", "switch", "database"]).optional(),
  suggestions: z.array(z.string()).optional(),
  errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof ProblemSchema>;
