import { Redis } from "ioredis";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isRedisInstalled, startRedis, type StartedRedis } from "../../../scripts/services/start-redis.ts";
import { createMemoryWindows, openWindows, type OpenedWindows, type Windows } from "./index.ts";
import { createRedisWindows } from "./redis-windows.ts";

const window = (key: string, limit = 3, windowMs = 60_000) => ({ key, limit, windowMs });
const allowed = async (windows: Windows, ...asked: ReturnType<typeof window>[]) => (await windows.take(asked)).map(({ isAllowed }) => isAllowed);

describe("in one process", () => {
  let now = 0;
  const windows = () => createMemoryWindows(() => now);

  test("a refusal does not prolong the wait, and says how long it is", async () => {
    const own = windows();
    now = 1_000_000;
    for (const at of [0, 10_000, 20_000]) {
      now = 1_000_000 + at;
      expect(await allowed(own, window("a"))).toEqual([true]);
    }
    now = 1_045_000;
    expect(await own.take([window("a")])).toEqual([{ isAllowed: false, remaining: 0, resetSeconds: 15 }]);
    now = 1_060_001;
    expect(await own.take([window("a")])).toMatchObject([{ isAllowed: true, remaining: 0 }]);
  });

  test("no more than the limit fit into any window, also over an edge", async () => {
    const own = windows();
    now = 2_059_900;
    expect((await Promise.all(Array.from({ length: 3 }, () => allowed(own, window("b"))))).flat()).toEqual([true, true, true]);
    now = 2_060_100;
    expect(await allowed(own, window("b"))).toEqual([false]);
  });
});

describe.skipIf(!isRedisInstalled())("in Redis", () => {
  let redis: StartedRedis;
  let client: Redis;
  let windows: Windows;
  beforeAll(async () => {
    redis = await startRedis();
    client = new Redis(redis.url);
    windows = createRedisWindows(client);
  });
  afterAll(async () => {
    client.disconnect();
    await redis.stop();
  });

  test("of fifty at once from two processes exactly the limit is let through", async () => {
    const other = new Redis(redis.url);
    const both = [windows, createRedisWindows(other)];
    const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => allowed(both[index % 2]!, window("rate_limit:user_123", 10))));
    other.disconnect();
    expect(answers.flat().filter(Boolean)).toHaveLength(10);
  });

  test("the key stands there as operators look it up, and always runs out", async () => {
    expect(await client.keys("rate_limit:*")).toEqual(["rate_limit:user_123"]);
    expect(await client.ttl("rate_limit:user_123")).toBeGreaterThan(0);
  });

  test("a refusal writes nothing, so the wait stays as it is", async () => {
    const before = await client.pttl("rate_limit:user_123");
    const [decision] = await windows.take([window("rate_limit:user_123", 10)]);
    expect(decision).toMatchObject({ isAllowed: false, remaining: 0 });
    expect(await client.zcard("rate_limit:user_123")).toBe(10);
    expect(await client.pttl("rate_limit:user_123")).toBeLessThanOrEqual(before);
  });

  test("a place is taken in all windows or in none", async () => {
    await windows.take([window("full", 1)]);
    expect(await allowed(windows, window("roomy", 5), window("full", 1))).toEqual([true, false]);
    expect(await client.zcard("roomy")).toBe(0);
  });

  test("a limit that is lowered waits until enough places came back", async () => {
    for (let index = 0; index < 5; index += 1) await windows.take([window("lowered", 10)]);
    expect(await windows.take([window("lowered", 1)])).toMatchObject([{ isAllowed: false, remaining: 0, resetSeconds: 60 }]);
  });
});

describe.skipIf(!isRedisInstalled())("with the process's own limit as insurance", () => {
  let redis: StartedRedis;
  let windows: OpenedWindows;
  const told: string[] = [];
  const events = { limitsDegraded: () => void told.push("degraded"), limitsShared: () => void told.push("shared"), redisError: () => {} };
  beforeAll(async () => {
    redis = await startRedis();
    windows = await openWindows({ redisUrl: redis.url, events });
  });
  afterAll(async () => {
    await windows.close();
    await redis.stop();
  });

  test("a frozen Redis keeps nobody waiting, and half the limit of this process stands in", async () => {
    redis.child.kill("SIGSTOP");
    const answers = (await Promise.all(Array.from({ length: 10 }, () => allowed(windows, window("frozen", 10))))).flat();
    expect(answers.filter(Boolean)).toHaveLength(5);
    expect(await windows.redisState()).toBe("unhealthy");
    redis.child.kill("SIGCONT");
    await expect.poll(() => windows.redisState()).toBe("healthy");
    await windows.take([window("thawed")]);
    expect(told).toEqual(["degraded", "shared"]);
  });

  test("a Redis that is started again is used again without a restart", async () => {
    await redis.stop();
    expect(await allowed(windows, window("gone", 1))).toEqual([true]);
    expect(await allowed(windows, window("gone", 1))).toEqual([false]);
    redis = await startRedis(redis.port);
    await expect.poll(() => windows.redisState()).toBe("healthy");
    expect(await allowed(windows, window("gone", 1))).toEqual([true]);
  });

  test("what Redis never knew is served from the start", async () => {
    const nobody = await openWindows({ redisUrl: "redis://127.0.0.1:1", events });
    expect(await allowed(nobody, window("boot", 4))).toEqual([true]);
    await nobody.close();
  });
});
