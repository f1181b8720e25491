import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { BUILTIN_LANGUAGES, type Language } from "@ai-story-book/contracts";
import type { FastifyInstance } from "fastify";
import { accountsRoutes } from "../features/accounts/accounts.routes.ts";
import { findAccount } from "../features/accounts/index.ts";
import { booksRoutes } from "../features/books/books.routes.ts";
import type { Breaker } from "../calls/index.ts";
import type { Budget } from "../features/costs/index.ts";
import { controlsRoutes } from "../features/controls/controls.routes.ts";
import { describeSettings, followControls } from "../features/controls/index.ts";
import { costsRoutes } from "../features/costs/costs.routes.ts";
import { charactersRoutes } from "../features/characters/characters.routes.ts";
import { healthRoutes } from "../features/operations/health.routes.ts";
import { createStateMeasure } from "../features/operations/measure-state.ts";
import { operationsRoutes } from "../features/operations/operations.routes.ts";
import { pagesRoutes } from "../features/pages/pages.routes.ts";
import { seriesRoutes } from "../features/series/series.routes.ts";
import { shareRoutes } from "../features/share/share.routes.ts";
import { followJobNews } from "../features/progress/index.ts";
import { progressRoutes } from "../features/progress/progress.routes.ts";
import { buildHttpApp, createLimits } from "../http/index.ts";
import { openWindows } from "../limits/index.ts";
import type { Moderator } from "../providers/ports.ts";
import { createControlEvents, createLimitEvents } from "../telemetry/index.ts";
import { findAdminToken } from "./find-admin-token.ts";
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

/** Longest wait of a request for a database that is somewhere else. */
const ANSWER_WITHIN_MS = 1900;

/** The same, before it listens. */
export async function buildServer(service: Omit<Service, "close">, { moderator, budget, breaker }: ServerParts): Promise<HttpServer> {
  const { config, secrets, logger, metrics, opened, queue, files, fileDeletions } = service;
  const { database } = opened;
  const stopping = new AbortController();
  const adminToken = await findAdminToken(service);
  const defaults = { rateLimitRequests: config.rateLimitRequests };
  const controlEvents = createControlEvents(service);
  const limitEvents = createLimitEvents(service);
  const controls = await followControls({ opened, defaults, events: controlEvents });
  const windows = await openWindows({ redisUrl: secrets.redisUrl, events: limitEvents });
  const limits = createLimits({ windows, requests: controls.rateLimitRequests, windowSeconds: config.rateLimitWindowSeconds, onLimited: limitEvents.limited });
  const news = await followJobNews(opened);
  const costLimits = { warnUsd: config.costDailyWarnUsd, limitUsd: config.costDailyLimitUsd };
  const measureState = createStateMeasure({ opened, metrics, stuckAfterSeconds: config.jobStuckAfterSeconds, costLimits, controls, redisState: windows.redisState });
  const health = {
    database, breaker, files, version: VERSION, stuckAfterSeconds: config.jobStuckAfterSeconds, costLimits, redisState: windows.redisState, rateLimitRequests: controls.rateLimitRequests,
    services: { llm_provider: config.llmProvider, image_provider: config.imageProvider },
    config: { rate_limit_window: config.rateLimitWindowSeconds, job_sla_seconds: config.jobSlaSeconds, image_max_concurrent: config.imageMaxConcurrent },
  };
  const operators = { database, events: controlEvents, defaults };
  const accepting = {
    database, queue, moderator, budget, breaker, controls, maxQueuedJobs: config.maxQueuedJobs, maxPendingJobsPerUser: config.maxPendingJobsPerUser,
    mostPicturesAtOnce: config.imageMaxConcurrent, booksAtOnce: config.workerConcurrency,
    canWrite: (language: Language) => config.llmProvider !== "builtin" || BUILTIN_LANGUAGES.some((known) => known === language),
  };
  const app = await buildHttpApp({
    version: VERSION,
    logger,
    limits,
    adminToken,
    trustedProxies: config.trustedProxies?.split(",").map((proxy) => proxy.trim()).filter((proxy) => proxy !== "") ?? [],
    answerWithinMs: config.isEmbedded ? null : ANSWER_WITHIN_MS,
    onRefusedToken: (request) => controlEvents.tokenRefused({ address: request.ip }),
    isBlocked: ({ userKey, address }) => (userKey !== null && controls.isUserBlocked(userKey)) || controls.isAddressBlocked(address),
    findAccount: (secret) => findAccount({ database }, secret),
    webFolder: WEB_FOLDER,
    metrics: { text: () => measureState().then(() => metrics.registry.metrics()), contentType: metrics.registry.contentType, requests: metrics },
    routes: [
      healthRoutes({ ...health, stopping: stopping.signal, detailedFor: config.healthDetailed, adminToken }),
      accountsRoutes({ database, files, fileDeletions, limits, signup: config.signup, isSecure: config.publicUrl.startsWith("https:") }),
      booksRoutes({ ...accepting, files, fileDeletions }),
      pagesRoutes(accepting),
      seriesRoutes(accepting),
      shareRoutes({ database, files, limits, publicUrl: config.publicUrl, readWebPage: () => readFile(join(WEB_FOLDER, "index.html"), "utf8").catch(() => null) }),
      costsRoutes({ database }),
      progressRoutes({ database, news, stopping: stopping.signal }),
      charactersRoutes({ database, moderator }),
      controlsRoutes(operators),
      operationsRoutes({ ...health, ...operators, queue, budget, breaker, describeSettings: () => describeSettings(operators), blockedCount: controls.blockedCount }),
    ],
  });
  return {
    app,
    beginStopping: () => stopping.abort(),
    async close() {
      stopping.abort();
      await app.close();
      await news.close();
      await controls.close();
      await windows.close();
    },
  };
}
