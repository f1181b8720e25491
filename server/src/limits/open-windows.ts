import { insureWindows, type InsuranceEvents } from "./insured-windows.ts";
import { createMemoryWindows } from "./memory-windows.ts";
import { openRedis } from "./open-redis.ts";
import { createRedisWindows } from "./redis-windows.ts";
import type { Windows } from "./windows.ts";

export type OpenedWindows = Windows & {
  redisState(): Promise<"healthy" | "unhealthy" | "disabled">;
  close(): Promise<void>;
};

/** Windows in Redis where an address is given, with the process's own as insurance; else those of the process alone. */
export async function openWindows(options: { redisUrl: string | undefined; events: InsuranceEvents & { redisError(error: Error): void } }): Promise<OpenedWindows> {
  const own = createMemoryWindows();
  if (options.redisUrl === undefined) return { ...own, redisState: async () => "disabled", close: async () => {} };
  const redis = await openRedis(options.redisUrl, options.events.redisError);
  return {
    ...insureWindows(createRedisWindows(redis), own, options.events),
    redisState: () => redis.ping().then(() => "healthy" as const, () => "unhealthy" as const),
    close: async () => redis.disconnect(),
  };
}
