import type { ErrorCode } from "@ai-story-book/contracts";

type JobFacts = { jobId: string; kind: string; attempt: number };

/** What the engine tells the logs and the metrics. */
export type JobEvents = {
  created(job: { jobId: string; kind: string }): void;
  taken(job: JobFacts & { waitedSeconds: number }): void;
  recovered(job: JobFacts & { crashCount: number }): void;
  /** Also of jobs that others have ended: their readers, an operator, an UPDATE. */
  finished(job: JobFacts & { outcome: "completed" | "failed" | "canceled"; code?: ErrorCode; detail?: string; durationSeconds: number; error?: unknown }): void;
  willRetry(job: JobFacts & { afterSeconds: number; error: unknown }): void;
  leaseLost(job: JobFacts): void;
  handedBack(job: JobFacts): void;
  /** A vendor takes no orders; the job waits in the queue. */
  held(job: JobFacts & { afterSeconds: number; reason: string }): void;
  /** Not done in the promised time; told once by whoever notices first. */
  late(job: { jobId: string; kind: string; status: "queued" | "running" }): void;
  repaired(repair: { what: "requeued" | "leftover-removed"; count: number }): void;
  engineError(error: unknown): void;
};
