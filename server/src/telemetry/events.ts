import { ERROR_CODES } from "@ai-story-book/contracts";
import type { JobEvents } from "../jobs/index.ts";
import type { Logger } from "./logger.ts";
import type { Metrics } from "./metrics.ts";

type Telemetry = { logger: Logger; metrics: Metrics };

/** What happens to jobs, as one log line and one measure each. */
export const createJobEvents = ({ logger, metrics }: Telemetry): JobEvents => ({
  created({ jobId, kind }) {
    metrics.jobsCreated.inc({ kind });
    logger.info({ event: "job.created", job_id: jobId, kind }, "job created");
  },
  taken({ jobId, kind, attempt, waitedSeconds }) {
    metrics.jobQueueWait.observe({ kind }, waitedSeconds);
    logger.info({ event: "job.claimed", job_id: jobId, kind, attempt, waited_seconds: waitedSeconds }, "job claimed");
  },
  recovered({ jobId, kind, attempt, crashCount }) {
    metrics.jobsRecovered.inc({ kind, reason: "process-died" });
    logger.warn({ event: "job.recovered", job_id: jobId, kind, attempt, crash_count: crashCount }, "job taken up after its process died");
  },
  finished({ jobId, kind, attempt, outcome, code, detail, durationSeconds, error }) {
    const fault = code === undefined ? "none" : ERROR_CODES[code].fault;
    metrics.jobsFinished.inc({ kind, outcome, error_code: code ?? "", fault });
    metrics.jobDuration.observe({ kind, outcome }, durationSeconds);
    if (code === "JOB_STUCK") metrics.jobsDeadLettered.inc({ kind, reason: "process-died" });
    const line = { event: "job.finished", job_id: jobId, kind, attempt, outcome, error_code: code, error_detail: detail, fault, duration_seconds: durationSeconds };
    if (fault === "none" || fault === "user") logger.info(line, "job finished");
    else logger.error({ ...line, err: error }, "job failed");
  },
  willRetry({ jobId, kind, attempt, afterSeconds, error }) {
    logger.warn({ event: "job.retried", job_id: jobId, kind, attempt, after_seconds: afterSeconds, err: error }, "job will be tried again");
  },
  leaseLost({ jobId, kind, attempt }) {
    metrics.jobsLeaseLost.inc({ kind, reason: "ended-or-taken" });
    logger.warn({ event: "lease.lost", job_id: jobId, kind, attempt }, "attempt lost its job and stopped");
  },
  handedBack({ jobId, kind, attempt }) {
    metrics.jobsHandedBack.inc({ kind });
    logger.info({ event: "job.handed-back", job_id: jobId, kind, attempt }, "job handed back");
  },
  held({ jobId, kind, attempt, afterSeconds, reason }) {
    logger.warn({ event: "job.held", job_id: jobId, kind, attempt, after_seconds: afterSeconds, reason }, "job waits until its provider takes orders again");
  },
  late({ jobId, kind, status }) {
    metrics.jobsLate.inc({ kind, reason: status });
    logger.warn({ event: "job.late", job_id: jobId, kind, status }, "job is not done in the promised time and goes on");
  },
  repaired({ what, count }) {
    logger.warn({ event: "queue.repaired", what, count }, "rows and queue agree again");
  },
  engineError(error) {
    logger.error({ event: "queue.error", err: error }, "the job engine met an error and goes on");
  },
});

/** What happens inside a book being made; never a word of it. */
export const createMakingEvents = ({ logger, metrics }: Telemetry) => ({
  stepEnded({ jobId, step, outcome, durationSeconds }: { jobId: string; step: string; outcome: "done" | "stopped"; durationSeconds: number }): void {
    metrics.stepDuration.observe({ step, outcome }, durationSeconds);
    logger.debug({ event: "step.ended", job_id: jobId, step, outcome, duration_seconds: durationSeconds }, "step ended");
  },
  picturePainted({ jobId, slot, durationSeconds }: { jobId: string; slot: string; durationSeconds: number }): void {
    logger.debug({ event: "picture.painted", job_id: jobId, slot, duration_seconds: durationSeconds }, "picture painted");
  },
  pictureRefused({ jobId, slot, categories }: { jobId: string; slot: string; categories: readonly string[] }): void {
    metrics.safetyEvents.inc({ stage: "output", action: "redrawn" });
    logger.info({ event: "picture.refused", job_id: jobId, slot, categories }, "picture refused");
  },
  pagesRewritten({ jobId, pageCount, round }: { jobId: string; pageCount: number; round: number }): void {
    logger.info({ event: "pages.rewritten", job_id: jobId, page_count: pageCount, round }, "pages written again");
  },
  textRefused({ jobId, stage, categories }: { jobId: string; stage: "input" | "output"; categories: readonly string[] }): void {
    metrics.safetyEvents.inc({ stage, action: "refused" });
    logger.info({ event: "text.refused", job_id: jobId, stage, categories }, "text refused");
  },
});
