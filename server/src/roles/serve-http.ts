import { fileURLToPath } from "node:url";
import { BUILTIN_LANGUAGES } from "@ai-story-book/contracts";
import type { FastifyInstance } from "fastify";
import { accountsRoutes } from "../features/accounts/accounts.routes.ts";
import { findAccount } from "../features/accounts/index.ts";
import { booksRoutes } from "../features/books/books.routes.ts";
import type { Breaker } from "../calls/index.ts";
import type { Budget } from "../features/costs/index.ts";
import { costsRoutes } from "../features/costs/costs.routes.ts";
import { charactersRoutes } from "../features/characters/characters.routes.ts";
import { healthRoutes } from "../features/operations/health.routes.ts";
import { followJobNews } from "../features/progress/index.ts";
import { progressRoutes } from "../features/progress/progress.routes.ts";
import { buildHttpApp, createLimits } from "../http/index.ts";
import type { Moderator } from "../providers/ports.ts";
import { VERSION, type Service } from "./open-service.ts";

const WEB_FOLDER = fileURLToPath(new URL("../../../web/dist", import.meta.url));

export type HttpServer = {
  app: FastifyInstance;
  /** Says "not ready" and ends event streams; readers come back with Last-Event-ID. */
  beginStopping(): void;
  close(): Promise<void>;
};

export type ServerParts = { moderator: Moderator; budget: Budget; breaker: Pick<Breaker, "listOpen"> };

/** Everything that answers requests, listening. */
export async function serveHttp(service: Service, parts: ServerParts): Promise<HttpServer> {
  const server = await buildServer(service, parts);
  await server.app.listen({ port: service.config.port, host: service.config.host });
  return server;
}

/** The same, before it listens. */
export async function buildServer(service: Omit<Service, "close">, { moderator, budget, breaker }: ServerParts): Promise<HttpServer> {
  const { config, secrets, logger, metrics, opened, queue, files } = service;
  const { database } = opened;
  const stopping = new AbortController();
  const limits = createLimits({ requests: config.rateLimitRequests, windowSeconds: config.rateLimitWindowSeconds });
  const news = await followJobNews(opened);
  const app = await buildHttpApp({
    version: VERSION,
    logger,
    limits,
    findAccount: (secret) => findAccount({ database }, secret),
    webFolder: WEB_FOLDER,
    metrics: { text: () => metrics.registry.metrics(), contentType: metrics.registry.contentType },
    routes: [
      healthRoutes({
        database, breaker, version: VERSION, stuckAfterSeconds: config.jobStuckAfterSeconds, stopping: stopping.signal, costLimits: { warnUsd: config.costDailyWarnUsd, limitUsd: config.costDailyLimitUsd }, detailedFor: config.healthDetailed, adminToken: secrets.adminToken,
        services: { llm_provider: config.llmProvider, image_provider: config.imageProvider, storage: "healthy" },
        config: { rate_limit_requests: config.rateLimitRequests, rate_limit_window: config.rateLimitWindowSeconds, job_sla_seconds: config.jobSlaSeconds, image_max_concurrent: config.imageMaxConcurrent },
      }),
      accountsRoutes({ database, limits, signup: config.signup, isSecure: config.publicUrl.startsWith("https:") }),
      booksRoutes({ database, queue, moderator, canWrite: (language) => config.llmProvider !== "builtin" || BUILTIN_LANGUAGES.some((known) => known === language), files, maxQueuedJobs: config.maxQueuedJobs, maxPendingJobsPerUser: config.maxPendingJobsPerUser, budget, breaker, mostPicturesAtOnce: config.imageMaxConcurrent, booksAtOnce: config.workerConcurrency }),
      costsRoutes({ database }),
      progressRoutes({ database, news, stopping: stopping.signal }),
      charactersRoutes({ database, moderator }),
    ],
  });
  return {
    app,
    beginStopping: () => stopping.abort(),
    async close() {
      stopping.abort();
      await app.close();
      await news.close();
    },
  };
}
