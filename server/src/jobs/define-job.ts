import type { z } from "zod";

/**
 * A kind of job: its name `feature.verb-noun`, what its row's spec holds, and how often it may go wrong.
 * Carries no code, so that who enqueues does not load who works.
 */
export type JobDefinition<Payload = unknown> = {
  kind: string;
  payload: z.ZodType<Payload>;
  /** Times the process may die over it without anything new being stored, then JOB_STUCK. */
  mostCrashes: number;
  /** Unexpected errors it survives without anything new being stored, then INTERNAL. */
  mostFailures: number;
  /** Wait before the first retry after an unexpected error; doubles each time. */
  retryAfterSeconds: number;
};

export const defineJob = <Payload>(definition: JobDefinition<Payload>): JobDefinition<Payload> => definition;
