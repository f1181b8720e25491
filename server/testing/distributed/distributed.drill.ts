import { Redis } from "ioredis";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isRedisInstalled } from "../../../scripts/services/start-redis.ts";
import { until, type ServiceProcess } from "../service-process.ts";
import { startLoad, untilAllEnded } from "./load.ts";
import { CLUSTER_TOKEN, startCluster, type Cluster } from "./start-cluster.ts";

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const countLines = (worker: ServiceProcess, event: string): number => worker.output().split(`"event":"${event}"`).length - 1;
/** Jobs that a worker has taken and not ended. */
const countHeld = (worker: ServiceProcess): number => countLines(worker, "job.claimed") - countLines(worker, "job.finished") - countLines(worker, "lease.lost");
/** What must be true after everything that happens to the service, whatever it is. */
const NOTHING_LOST = { surprises: [], lostJobs: [], notCompleted: [], halfBooks: "0", deadProcesses: 0 };
const COUNT_HALF_BOOKS = `SELECT count(*) AS "halfBooks" FROM books WHERE status <> 'completed' OR (SELECT count(*) FROM pages WHERE book_id = books.id) <> 4
  OR (SELECT count(*) FROM pictures WHERE book_id = books.id AND file_key IS NOT NULL) <> 6 OR (SELECT count(*) FROM book_files WHERE book_id = books.id) <> 2`;
const isInstalled = (process.env["TEST_DATABASE_URL"] ?? "") !== "" && isRedisInstalled();

describe.skipIf(!isInstalled)("two API processes and three workers on PostgreSQL and Redis", { timeout: 180_000 }, () => {
  let cluster: Cluster;
  beforeAll(async () => {
    const started = await startCluster();
    if (started === null) throw new Error("PostgreSQL is not installed");
    cluster = started;
  });
  afterAll(() => cluster.stop());

  const origins = () => cluster.apis.map(({ origin }) => origin);
  /** Maintenance that meets the service may be the one that gives way; an operator types it again. */
  const untilDone = (statement: string) => until(async () => cluster.query(statement).then(() => true, (error: { code?: string }) => (error.code === "40P01" ? null : Promise.reject(error as Error))));
  const countRunning = async () => Number((await cluster.query<{ count: string }>("SELECT count(*) FROM jobs WHERE status = 'running'"))[0]!.count);

  /** Loads the service while something is done to it, waits until nothing is open any more, and says what became of everything. */
  async function under(doSomething: () => Promise<void>) {
    const load = await startLoad(origins);
    try {
      await until(async () => (await countRunning()) > 3 || null);
      await doSomething();
    } finally {
      await load.stop();
    }
    const ended = new Map((await untilAllEnded(cluster.query)).map((job) => [job.id, job.status]));
    const [{ halfBooks }] = await cluster.query<{ halfBooks: string }>(COUNT_HALF_BOOKS) as [{ halfBooks: string }];
    console.log(`  longest answer ${Math.round(load.longestMs)} ms, ${load.jobIds.length} books, refused: ${JSON.stringify([...load.refusals])}`);
    return {
      surprises: load.surprises,
      lostJobs: load.jobIds.filter((id) => !ended.has(id)),
      notCompleted: [...ended].filter(([, status]) => status !== "completed"),
      halfBooks,
      deadProcesses: [...cluster.apis, ...cluster.workers].filter(({ child }) => child.exitCode !== null || child.signalCode !== null).length,
      refusals: [...load.refusals.keys()],
    };
  }

  test("thirty books complete, and /health/detailed says what the tables say", async () => {
    const load = await startLoad(origins);
    const seen: { queued: number; running: number }[] = [];
    await until(async () => {
      const health = (await fetch(`${cluster.apis[0]!.origin}/health/detailed`).then((answer) => answer.json())) as { jobs: { queued: number; running: number } };
      seen.push(health.jobs);
      return load.jobIds.length >= 30 || null;
    });
    await load.stop();
    const ended = await untilAllEnded(cluster.query);
    expect(ended.map(({ status }) => status)).toEqual(ended.map(() => "completed"));
    expect(seen.some(({ queued, running }) => queued + running > 0)).toBe(true);
    await expect.poll(async () => ((await fetch(`${cluster.apis[1]!.origin}/health/detailed`).then((answer) => answer.json())) as { jobs: object }).jobs).toEqual({ queued: 0, running: 0, stuck: 0, completed_last_hour: ended.length, failed_last_hour: 0, success_rate: 100 });
  });

  test("of fifty creations at once on two API processes exactly ten are accepted, and polling goes on", async () => {
    await fetch(`${cluster.apis[0]!.origin}/v1/admin/rate-limit`, { method: "POST", headers: { authorization: `Bearer ${CLUSTER_TOKEN}`, "content-type": "application/json" }, body: '{"requests":10}' });
    const limits = async () => Promise.all(origins().map(async (origin) => ((await fetch(`${origin}/health/detailed`).then((answer) => answer.json())) as { config: { rate_limit_requests: number } }).config.rate_limit_requests));
    await expect.poll(limits).toEqual([10, 10]);
    const user = (await fetch(`${origins()[0]!}/v1/users`, { method: "POST" }).then((answer) => answer.json())) as { api_key: string; user_key: string };
    const headers = { authorization: `Bearer ${user.api_key}`, "content-type": "application/json" };
    const create = (index: number) => fetch(`${origins()[index % 2]!}/v1/books`, { method: "POST", headers, body: JSON.stringify({ topic: "a shy dragon", page_count: 4 }) });
    const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => create(index)));
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array.from({ length: 10 }, () => 202), ...Array.from({ length: 40 }, () => 429)]);
    expect(answers.filter(({ status }) => status === 429).map(({ headers: told }) => Number(told.get("retry-after"))).filter((seconds) => !(seconds >= 1 && seconds <= 60))).toEqual([]);
    expect((await fetch(`${origins()[1]!}/v1/books`, { headers })).status).toBe(200);
    await fetch(`${cluster.apis[1]!.origin}/v1/admin/rate-limit`, { method: "POST", headers: { authorization: `Bearer ${CLUSTER_TOKEN}`, "content-type": "application/json" }, body: '{"requests":null}' });
    await expect.poll(limits).toEqual([100_000, 100_000]);
    await untilAllEnded(cluster.query);
  });

  test("a killed worker's books are taken up by others, and what was stored is not painted again", async () => {
    const paintedBefore = await cluster.countPainted();
    const [{ before }] = await cluster.query<{ before: string }>("SELECT count(*) AS before FROM pictures WHERE file_key IS NOT NULL") as [{ before: string }];
    const outcome = await under(async () => {
      await cluster.workers.shift()!.kill();
      await pause(1000);
      cluster.workers.push(await cluster.startWorker());
    });
    expect(outcome).toMatchObject(NOTHING_LOST);
    const [{ after }] = await cluster.query<{ after: string }>("SELECT count(*) AS after FROM pictures WHERE file_key IS NOT NULL") as [{ after: string }];
    // Three pictures of each of its books may have been under way, and none of them was stored.
    expect((await cluster.countPainted()) - paintedBefore).toBeLessThanOrEqual(Number(after) - Number(before) + 3 * 50);
  });

  test("all workers killed and started again lose nothing", async () => {
    const outcome = await under(async () => {
      await Promise.all(cluster.workers.splice(0).map((worker) => worker.kill()));
      cluster.workers.push(...(await Promise.all([cluster.startWorker(), cluster.startWorker(), cluster.startWorker()])));
    });
    expect(outcome).toMatchObject(NOTHING_LOST);
  });

  test("a worker that is stopped past its heartbeat and woken changes nothing any more", async () => {
    const outcome = await under(async () => {
      const zombie = await until(async () => cluster.workers.find((worker) => countHeld(worker) > 1) ?? null);
      zombie.child.kill("SIGSTOP");
      const [{ at }] = await cluster.query<{ at: Date }>("SELECT clock_timestamp() AS at") as [{ at: Date }];
      // The others take over what it held: no running job is older than the moment it was stopped.
      await until(async () => ((await cluster.query(`SELECT 1 FROM jobs WHERE status = 'running' AND updated_at < '${at.toISOString()}'`)).length === 0 ? true : null));
      zombie.child.kill("SIGCONT");
      await until(async () => zombie.output().includes("lease.lost") || null);
    });
    expect(outcome).toMatchObject(NOTHING_LOST);
  });

  test("a rolling restart of everything under load ends each process with 0", async () => {
    const outcome = await under(async () => {
      for (let index = 0; index < 3; index += 1) {
        const old = cluster.workers.shift()!;
        cluster.workers.push(await cluster.startWorker());
        expect(await old.stop()).toBe(0);
      }
      for (let index = 0; index < 2; index += 1) {
        cluster.apis.push(await cluster.startApi());
        expect(await cluster.apis.shift()!.stop()).toBe(0);
      }
    });
    expect(outcome).toMatchObject(NOTHING_LOST);
  });

  test("every connection terminated ten times, idle or busy, loses nothing and ends no process", async () => {
    const outcome = await under(async () => {
      for (let round = 0; round < 10; round += 1) {
        await cluster.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");
        await pause(400);
      }
    });
    expect(outcome).toMatchObject(NOTHING_LOST);
  });

  test("PostgreSQL away for twenty seconds is told in time, and all goes on by itself", async () => {
    const outcome = await under(async () => {
      await cluster.postgres.halt();
      const told = await fetch(`${cluster.apis[0]!.origin}/health/ready`);
      expect([told.status, (await fetch(`${cluster.apis[0]!.origin}/health`)).status]).toEqual([503, 200]);
      await pause(20_000);
      await cluster.postgres.resume();
      await until(async () => (await fetch(`${cluster.apis[0]!.origin}/health/ready`)).ok || null);
      await pause(1000);
    });
    expect(outcome).toMatchObject(NOTHING_LOST);
  });

  test("VACUUM FULL and REINDEX DATABASE while books are made fail nothing", async () => {
    const outcome = await under(async () => {
      for (const statement of ["VACUUM FULL", "REINDEX DATABASE postgres", "VACUUM ANALYZE"]) await untilDone(statement);
    });
    expect(outcome).toMatchObject(NOTHING_LOST);
  });

  test("Redis frozen, flushed and stopped keeps nobody waiting and loses no book", async () => {
    const outcome = await under(async () => {
      cluster.redis.child.kill("SIGSTOP");
      await pause(2000);
      cluster.redis.child.kill("SIGCONT");
      await pause(500);
      const client = new Redis(cluster.redis.url);
      await client.flushall();
      client.disconnect();
      await pause(500);
      await cluster.redis.stop();
      const health = (await fetch(`${cluster.apis[0]!.origin}/health/detailed`).then((answer) => answer.json())) as { services: { redis: string } };
      expect(health.services.redis).toMatch(/healthy/);
      await pause(1500);
    });
    expect(outcome).toMatchObject(NOTHING_LOST);
    expect(outcome.refusals).toEqual([]);
  });
});
