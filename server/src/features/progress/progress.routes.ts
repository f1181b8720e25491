import { Readable } from "node:stream";
import { endpoints } from "@ai-story-book/contracts";
import type { Database } from "../../database/index.ts";
import { spokenLanguage, type Register } from "../../http/index.ts";
import { cancelJob } from "./cancel-job.ts";
import { getJob } from "./get-job.ts";
import { streamJobEvents, type JobNews } from "./stream-job-events.ts";

export const progressRoutes = (context: { database: Database; news: JobNews; stopping: AbortSignal }) => (register: Register): void => {
  register(endpoints.getJob, ({ userKey, params, request }) =>
    getJob(context, { userKey, jobId: params.job_id, spoken: spokenLanguage(request.headers["accept-language"]) }));

  register(endpoints.cancelJob, async ({ userKey, params, request }) => {
    await cancelJob(context, { userKey, jobId: params.job_id });
    return getJob(context, { userKey, jobId: params.job_id, spoken: spokenLanguage(request.headers["accept-language"]) });
  });

  register(endpoints.streamJobEvents, async ({ userKey, params, request, reply }) => {
    const spoken = spokenLanguage(request.headers["accept-language"]);
    await getJob(context, { userKey, jobId: params.job_id, spoken });
    const left = new AbortController();
    request.raw.on("close", () => left.abort());
    const signal = AbortSignal.any([left.signal, context.stopping]);
    const events = streamJobEvents(context, { userKey, jobId: params.job_id, lastEventId: readLastEventId(request.headers["last-event-id"]), spoken, signal });
    void reply.type("text/event-stream").header("cache-control", "no-store").header("x-accel-buffering", "no");
    return reply.serializer((stream: unknown) => stream as never).send(Readable.from(events, { objectMode: false }));
  });
};

/** A value that is none of our ids means from the beginning. */
const readLastEventId = (header: string | string[] | undefined): string => (typeof header === "string" && /^\d{1,18}$/.test(header) ? header : "0");
