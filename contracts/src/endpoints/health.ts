import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";

export const getHealth = defineEndpoint({
  method: "GET", path: "/health", tag: "health", access: "public", summary: "The process answers; touches nothing",
  responses: { 200: z.object({ status: z.literal("healthy"), version: z.string() }) },
});
export const getLiveness = defineEndpoint({
  method: "GET", path: "/health/live", tag: "health", access: "public", summary: "The event loop turns",
  responses: { 200: z.object({ status: z.literal("live") }) },
});
export const getReadiness = defineEndpoint({
  method: "GET", path: "/health/ready", tag: "health", access: "public", summary: "Ready for traffic; 503 while the database is away or while stopping",
  responses: { 200: z.object({ status: z.literal("ready") }), 503: z.object({ status: z.literal("not-ready"), reason: z.string() }) },
});
export const DetailedHealthSchema = z.object({
  status: z.enum(["healthy", "degraded", "unhealthy"]),
  version: z.string(),
  jobs: z.object({
    queued: z.int(), running: z.int(), stuck: z.int(), completed_last_hour: z.int(), failed_last_hour: z.int(), success_rate: z.number(),
  }),
  costs: z.object({ day: z.iso.date(), spent_today_usd: z.number(), reserved_usd: z.number(), warn_usd: z.number(), limit_usd: z.number() }).optional(),
  services: z.object({
    redis: z.enum(["healthy", "unhealthy", "disabled"]), llm_provider: z.string(), image_provider: z.string(), database: z.string(), storage: z.string(), providers: z.string(),
  }),
  config: z.object({ rate_limit_requests: z.int(), rate_limit_window: z.int(), job_sla_seconds: z.int(), image_max_concurrent: z.int() }),
});
export const getDetailedHealth = defineEndpoint({
  method: "GET", path: "/health/detailed", tag: "health", access: "public", summary: "Jobs, services and limits in numbers",
  responses: { 200: DetailedHealthSchema },
});
