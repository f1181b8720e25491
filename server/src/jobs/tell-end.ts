import { ERROR_CODES } from "@ai-story-book/contracts";
import type { JobEvents } from "./job-events.ts";
import type { EndedRow } from "./jobs.store.ts";

/**
 * Tells of a job that somebody else has ended: its reader, an operator, an UPDATE. Who takes its entry out of the queue tells, and
 * an entry can be taken out once.
 */
export function tellEnd(events: Pick<JobEvents, "finished">, row: EndedRow): void {
  const { id: jobId, kind, attempt, status: outcome, error_code: code } = row;
  const durationSeconds = ((row.finished_at ?? new Date()).getTime() - row.created_at.getTime()) / 1000;
  // An operator's UPDATE may have written any word.
  const known = code === null ? {} : { code: code in ERROR_CODES ? code : ("MANUAL_RECOVERY" as const) };
  events.finished({ jobId, kind, attempt, outcome, durationSeconds, ...(outcome === "failed" ? known : {}) });
}
