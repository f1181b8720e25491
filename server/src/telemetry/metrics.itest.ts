import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startSimulator, type Simulator } from "@ai-story-book/simulator";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isRedisInstalled, startRedis, type StartedRedis } from "../../../scripts/services/start-redis.ts";
import { findFreePort } from "../../testing/find-free-port.ts";
import { openServiceClient } from "../../testing/service-client.ts";
import { startServiceProcess, until, type ServiceProcess } from "../../testing/service-process.ts";
import { METRICS, RUNTIME_METRICS } from "./metric-names.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const serverUrl = process.env["TEST_DATABASE_URL"] ?? "";
const name = `storybook_measures_${randomUUID().replaceAll("-", "")}`;

async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** Samples as `name{labels} value`, without explanations. */
async function scrape(origin: string): Promise<string[]> {
  const answer = await fetch(`${origin}/metrics`);
  expect(answer.status).toBe(200);
  return (await answer.text()).split("\n").filter((line) => line !== "" && !line.startsWith("#"));
}

/** The sum of all samples of this measure that have these labels; null where there is none. */
function valueOf(lines: readonly string[], measure: string, ...labels: readonly string[]): number | null {
  const values = lines.filter((line) => /[ {]/.exec(line)?.index === measure.length && line.startsWith(measure) && labels.every((label) => line.includes(label))).map((line) => Number(line.slice(line.lastIndexOf(" "))));
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
}

describe.skipIf(serverUrl === "" || !isRedisInstalled())("a service on PostgreSQL and Redis that buys from vendors", { timeout: 180_000 }, () => {
  let redis: StartedRedis;
  let simulator: Simulator;
  let folder: string;
  const services: ServiceProcess[] = [];
  let api: string;
  let worker: string;
  let atStart: string[];
  let ofApi: string[];
  let ofWorker: string[];

  beforeAll(async () => {
    await onServer(`CREATE DATABASE ${name}`);
    [redis, simulator, folder] = await Promise.all([startRedis(), startSimulator({ profile: "null" }), mkdtemp(join(tmpdir(), "measures-"))]);
    const metricsPort = await findFreePort();
    const env = { ...simulator.environment, DATABASE_URL: Object.assign(new URL(serverUrl), { pathname: name }).href, REDIS_URL: redis.url, DATA_DIR: folder, SPEECH_PROVIDER: "openai" };
    spawnSync(process.execPath, ["server/src/main.ts", "migrate"], { cwd: root, env: { PATH: process.env["PATH"], ...env } });
    services.push(await startServiceProcess({ role: "api", env }), await startServiceProcess({ role: "worker", env: { ...env, METRICS_PORT: String(metricsPort) } }));
    [api, worker] = [services[0]!.origin, `http://127.0.0.1:${metricsPort}`];
    atStart = await scrape(worker);
    const client = await openServiceClient(() => api);
    const { job_id: jobId } = await client.createBook({ narration: true });
    await client.untilEnded(jobId);
    // What is read from the database is kept for five seconds.
    ofWorker = await until(async () => {
      const lines = await scrape(worker);
      return (valueOf(lines, "storybook_last_job_done_timestamp_seconds") ?? 0) > 0 ? lines : null;
    }, 20, 500);
    ofApi = await scrape(api);
  }, 180_000);
  afterAll(async () => {
    await Promise.all(services.map((service) => service.stop()));
    await Promise.all([redis.stop(), simulator.close()]);
    await rm(folder, { recursive: true, force: true });
    await onServer(`DROP DATABASE ${name} WITH (FORCE)`);
  });

  test.each([...METRICS.map((metric) => metric.name), ...RUNTIME_METRICS])("shows %s", (metric) => {
    expect([...ofApi, ...ofWorker].filter((line) => new RegExp(`^${metric}(_bucket|_sum|_count)?[ {]`).test(line)).length).toBeGreaterThan(0);
  });

  test("counts what the book was: accepted by the API, made by the worker, answered by vendors", () => {
    // Cover and four pages; the papers at the ends are painted by ourselves.
    expect(valueOf(ofApi, "storybook_jobs_created_total")).toBe(1);
    expect(valueOf(ofWorker, "storybook_jobs_finished_total")).toBe(1);
    expect(valueOf(ofWorker, "storybook_jobs_finished_total", 'outcome="completed"', 'error_code=""', 'fault="none"')).toBe(1);
    expect(valueOf(ofWorker, "storybook_provider_requests_total", 'result="ok"', 'operation="picture"')).toBe(5);
    expect(valueOf(ofWorker, "storybook_provider_requests_total")).toBe(simulator.ledger().length);
    expect(valueOf(ofWorker, "storybook_provider_in_flight")).toBe(0);
    expect(valueOf(ofWorker, "storybook_provider_time_to_first_chunk_seconds_count", 'operation="story"')).toBeGreaterThan(0);
    expect(valueOf(ofWorker, "gen_ai_client_token_usage_count", 'type="output"')).toBeGreaterThan(0);
    expect(valueOf(ofWorker, "storybook_cost_usd_total")).toBeCloseTo(simulator.totalUsd(), 6);
  });

  test("a book that is canceled is counted as such, once", async () => {
    const canceled = async () => valueOf(await scrape(worker), "storybook_jobs_finished_total", 'outcome="canceled"');
    expect(await canceled()).toBe(0);
    const client = await openServiceClient(() => api);
    const { job_id: jobId } = await client.createBook();
    await fetch(`${api}/v1/jobs/${jobId}/cancel`, { method: "POST", headers: { authorization: `Bearer ${client.apiKey}` } });
    expect((await client.untilEnded(jobId)).status).toBe("canceled");
    await expect.poll(canceled, { timeout: 15_000 }).toBe(1);
  });

  test("shows counters at 0 before anything has happened", () => {
    for (const measure of ["storybook_budget_refused_total", "storybook_jobs_finished_total", "storybook_provider_requests_total", "storybook_provider_breaker_opened_total", "storybook_safety_events_total", "storybook_cost_usd_total"]) {
      expect(valueOf(atStart, measure), measure).toBe(0);
    }
    expect(valueOf(atStart, "storybook_jobs_finished_total", 'error_code="LLM_TIMEOUT"', 'fault="provider"')).toBe(0);
    expect(valueOf(atStart, "storybook_budget_refused_total", 'what="call"')).toBe(0);
  });

  test("a worker, which asks no Redis, says nothing of it", () => {
    expect(valueOf(ofWorker, "storybook_redis_up")).toBe(null);
    expect(valueOf(ofApi, "storybook_redis_up")).toBe(1);
  });
});
