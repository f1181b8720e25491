import type { Breaker } from "../calls/index.ts";
import { bindBookHandler } from "../features/making/bind-book.handler.ts";
import { BIND_BOOK, MAKE_BOOK, REDO_PAGE } from "../features/making/index.ts";
import { makeBookHandler } from "../features/making/make-book.handler.ts";
import type { MakingContext } from "../features/making/making.context.ts";
import { redoPageHandler } from "../features/making/redo-page.handler.ts";
import { startWorker, workOn, type Admission, type Work, type Worker } from "../jobs/index.ts";
import { createMakingEvents } from "../telemetry/index.ts";
import { VERSION, type Service } from "./open-service.ts";

/** Who writes, paints, judges and binds; chosen by a role. */
export type Providers = Pick<MakingContext, "storyWriter" | "painter" | "moderators" | "bindery" | "reading" | "narrator">;

type MakingOptions = { providers: Providers; breaker?: Pick<Breaker, "listOpen">; endsHeldJobs?: boolean };

/** Takes jobs and makes books of them in this process. */
export function startMaking(service: Service, { providers, breaker, endsHeldJobs = false }: MakingOptions): Promise<Worker> {
  const { config, opened, files, queue, logger, metrics, jobEvents } = service;
  const context: MakingContext = {
    ...providers,
    database: opened.database,
    files,
    mostPicturesAtOnce: config.imageMaxConcurrent,
    attemptSeconds: config.jobSlaSeconds,
    events: createMakingEvents({ logger, metrics }),
  };
  return startWorker({
    opened, queue, works: makingWorks(context), concurrency: config.workerConcurrency, events: jobEvents, endsHeldJobs, promisedSeconds: config.jobSlaSeconds, version: VERSION,
    ...(breaker === undefined ? {} : { admission: admitBy(breaker) }),
  });
}

/** Small changes of finished books come first: somebody looks at the page. */
export const makingWorks = (context: MakingContext): Work[] => [
  workOn(BIND_BOOK, bindBookHandler(context)),
  workOn(REDO_PAGE, redoPageHandler(context)),
  workOn(MAKE_BOOK, makeBookHandler(context)),
];

/** While a vendor takes no orders books wait in the queue; one is let in when it may be asked again, to see. */
function admitBy(breaker: Pick<Breaker, "listOpen">): Admission {
  return async () => {
    const open = await breaker.listOpen();
    if (open.length === 0) return Number.POSITIVE_INFINITY;
    return open.some(({ retryAtMs }) => retryAtMs > Date.now()) ? 0 : 1;
  };
}
