import { randomUUID } from "node:crypto";
import type { Redis } from "ioredis";
import type { Decision, Windows } from "./windows.ts";

/**
 * A window is a sorted set of the times at which places were taken, by the clock of Redis. One script looks and takes, so that of
 * many at once none is let through on an old count. A key is given a lifetime with each place, and a refusal writes nothing.
 * Answers for each window how many places are taken and how many milliseconds remain until one comes back.
 */
const TAKE = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local answers, isAllowed = {}, true
for index, key in ipairs(KEYS) do
  local limit, window = tonumber(ARGV[index * 2]), tonumber(ARGV[index * 2 + 1])
  redis.call('ZREMRANGEBYSCORE', key, '-inf', now - window)
  local count = redis.call('ZCARD', key)
  local rank = count >= limit and count - limit or 0
  local oldest = redis.call('ZRANGE', key, rank, rank, 'WITHSCORES')
  answers[index] = { count, oldest[2] and oldest[2] + window - now or 0 }
  if count >= limit then isAllowed = false end
end
if not isAllowed then return { 0, answers } end
for index, key in ipairs(KEYS) do
  local window = tonumber(ARGV[index * 2 + 1])
  redis.call('ZADD', key, now, ARGV[1])
  redis.call('PEXPIRE', key, window)
  if answers[index][1] == 0 then answers[index][2] = window end
  answers[index][1] = answers[index][1] + 1
end
return { 1, answers }`;

type WithTake = Redis & { storybookTake(keyCount: number, ...keysAndArguments: (string | number)[]): Promise<[isAllowed: number, answers: [count: number, waitMs: number][]]> };

/** The windows that all processes on one Redis share. Fails when Redis does not answer at once. */
export function createRedisWindows(redis: Redis): Windows {
  redis.defineCommand("storybookTake", { lua: TAKE });
  return {
    async take(windows) {
      const [isAllowed, answers] = await (redis as WithTake).storybookTake(
        windows.length, ...windows.map(({ key }) => key), randomUUID(), ...windows.flatMap(({ limit, windowMs }) => [limit, windowMs]),
      );
      return windows.map(({ limit }, index): Decision => {
        const [count, waitMs] = answers[index]!;
        return { isAllowed: isAllowed === 1 || count < limit, remaining: Math.max(0, limit - count), resetSeconds: Math.max(1, Math.ceil(Number(waitMs) / 1000)) };
      });
    },
  };
}
