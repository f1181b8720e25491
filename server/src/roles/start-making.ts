import type { Breaker } from "../calls/index.ts";
import { makeBookHandler } from "../features/making/make-book.handler.ts";
import { MAKE_BOOK } from "../features/making/index.ts";
import type { MakingContext } from "../features/making/making.context.ts";
import { startWorker, workOn, type Admission, type Worker } from "../jobs/index.ts";
import { createMakingEvents } from "../telemetry/index.ts";
import { VERSION, type Service } from "./open-service.ts";

/** Who writes, paints, judges and binds; chosen by a role. */
export type Providers = Pick<MakingContext, "storyWriter" | "painter" | "moderators" | "bindery" | "reading" | "narrator">;

type MakingOptions = { providers: Providers; breaker?: Pick<Breaker, "listOpen">; endsHeldJobs?: boolean };

/** Takes jobs and makes books of them in this process. */
export function startMaking(service: Service, { providers, breaker, endsHeldJobs = false }: MakingOptions): Promise<Worker> {
  const { config, opened, files, queue, logger, metrics, jobEvents } = service;
  const handler = makeBookHandler({
    ...providers,
    database: opened.database,
    files,
    mostPicturesAtOnce: config.imageMaxConcurrent,
    attemptSeconds: config.jobSlaSeconds,
    events: createMakingEvents({ logger, metrics }),
  });
  return startWorker({
    opened, queue, works: [workOn(MAKE_BOOK, handler)], concurrency: config.workerConcurrency, events: jobEvents, endsHeldJobs, promisedSeconds: config.jobSlaSeconds, version: VERSION,
    ...(breaker === undefined ? {} : { admission: admitBy(breaker) }),
  });
}

/** While a vendor takes no orders books wait in the queue; one is let in when it may be asked again, to see. */
function admitBy(breaker: Pick<Breaker, "listOpen">): Admission {
  return async () => {
    const open = await breaker.listOpen();
    if (open.length === 0) return Number.POSITIVE_INFINITY;
    return open.some(({ retryAtMs }) => retryAtMs > Date.now()) ? 0 : 1;
  };
}
