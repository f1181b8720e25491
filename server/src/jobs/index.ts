/** The durable engine: define, enqueue, run. pg-boss is inside this folder and nowhere else. */
export { defineJob, type JobDefinition } from "./define-job.ts";
export type { JobEvents } from "./job-events.ts";
export type { JobLease } from "./lease.ts";
export { openQueue, type OpenedQueue } from "./open-queue.ts";
export type { JobQueue } from "./queue.ts";
export { repeat, type Repeating } from "./repeat.ts";
export type { JobHandler } from "./run-attempt.ts";
export { startWorker, workOn, type Admission, type Work, type Worker } from "./start-worker.ts";
