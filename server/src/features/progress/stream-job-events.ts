import type { Job } from "@ai-story-book/contracts";
import type { Database } from "../../database/index.ts";
import type { SpokenLanguage } from "../../http/index.ts";
import { getJob } from "./get-job.ts";
import { listEventsAfter } from "./progress.store.ts";

const LOOK_AGAIN_MS = 1000;
const KEEP_ALIVE_MS = 15_000;

/** Wakes whoever waits for news of a job; one subscription for the whole process. */
export type JobNews = { waitFor(jobId: string, timeoutMs: number, signal: AbortSignal): Promise<void> };

type StreamInput = { userKey: string; jobId: string; lastEventId: string; spoken: SpokenLanguage; signal: AbortSignal };

/** Everything after `lastEventId`, then what comes, until the job has ended. Ids are the rows' own, so resuming loses nothing. */
export async function* streamJobEvents({ database, news }: { database: Database; news: JobNews }, input: StreamInput): AsyncGenerator<string> {
  let lastId = input.lastEventId;
  let sentAt = Date.now();
  yield "retry: 1000\n\n";
  while (!input.signal.aborted) {
    // Asked before the events are read: what is written in between wakes the wait at once.
    const wait = news.waitFor(input.jobId, LOOK_AGAIN_MS, input.signal);
    const job = await getJob({ database }, input);
    const events = await listEventsAfter(database, input.jobId, lastId);
    for (const event of events) {
      lastId = event.id;
      const data = event.name === "job" ? describeThen(job, event.data) : event.data;
      yield writeEvent(event.name, data, event.id);
    }
    if (events.length > 0) sentAt = Date.now();
    else if (job.status === "completed") return yield writeEvent("completed", { book_id: job.book_id }, lastId);
    else if (job.status === "failed") return yield writeEvent("failed", { code: job.error?.code ?? "INTERNAL", action: job.error?.action ?? "" }, lastId);
    // A cancel was the reader's own wish; the last `job` event has told of it.
    else if (job.status === "canceled") return;
    else if (Date.now() - sentAt > KEEP_ALIVE_MS) {
      sentAt = Date.now();
      yield ": still here\n\n";
    }
    if (events.length === 0) await wait;
  }
}

/** The job as it was when the event was written: how it ended belongs to the last event only. */
function describeThen({ finished_at, error, ...job }: Job, then: Record<string, unknown>): Record<string, unknown> {
  const { status, current_step, progress, attempt, updated_at } = then;
  const hasEnded = status === job.status && finished_at !== undefined;
  return { ...job, status, current_step, progress, attempt, updated_at, ...(hasEnded ? { finished_at, ...(error === undefined ? {} : { error }) } : {}) };
}

const writeEvent = (name: string, data: unknown, id: string): string => `id: ${id}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
