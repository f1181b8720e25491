/** The durable engine: define, enqueue, run. pg-boss is inside this folder and nowhere else. */
export { defineJob, type JobDefinition } from "./define-job.ts";
export type { JobQueue, NewJob } from "./queue.ts";
