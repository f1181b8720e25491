import { makeBookHandler } from "../features/making/make-book.handler.ts";
import { MAKE_BOOK } from "../features/making/index.ts";
import type { MakingContext } from "../features/making/making.context.ts";
import { startWorker, workOn, type Worker } from "../jobs/index.ts";
import { createMakingEvents } from "../telemetry/index.ts";
import type { Service } from "./open-service.ts";

/** Who writes, paints, judges and binds; chosen by a role. */
export type Providers = Pick<MakingContext, "storyWriter" | "painter" | "moderators" | "bindery" | "reading">;

/** Takes jobs and makes books of them in this process. */
export function startMaking(service: Service, providers: Providers): Promise<Worker> {
  const { config, opened, files, queue, logger, metrics, jobEvents } = service;
  const handler = makeBookHandler({
    ...providers,
    database: opened.database,
    files,
    mostPicturesAtOnce: config.imageMaxConcurrent,
    attemptSeconds: config.jobSlaSeconds,
    events: createMakingEvents({ logger, metrics }),
  });
  return startWorker({ opened, queue, works: [workOn(MAKE_BOOK, handler)], concurrency: config.workerConcurrency, events: jobEvents });
}
