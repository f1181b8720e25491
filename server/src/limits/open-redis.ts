import { Redis } from "ioredis";

/** A limit must cost a request next to nothing: whoever does not answer in this time is taken for away. */
const ANSWER_MS = 100;
const CONNECT_MS = 1000;
const LONGEST_RECONNECT_MS = 2000;

/** A connection that never makes a caller wait: without Redis every command fails at once, and it connects again by itself. */
export async function openRedis(redisUrl: string, onError: (error: Error) => void): Promise<Redis> {
  const redis = new Redis(redisUrl, {
    lazyConnect: true,
    connectionName: "ai-story-book",
    connectTimeout: CONNECT_MS,
    commandTimeout: ANSWER_MS,
    maxRetriesPerRequest: 0,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    retryStrategy: (times) => Math.min(times * 200, LONGEST_RECONNECT_MS),
  });
  // Unheard, a lost connection would end the process.
  redis.on("error", onError);
  await redis.connect().catch(onError);
  return redis;
}
