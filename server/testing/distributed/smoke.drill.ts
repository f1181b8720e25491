import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isRedisInstalled } from "../../../scripts/services/start-redis.ts";
import { findFreePort } from "../find-free-port.ts";
import { openServiceClient } from "../service-client.ts";
import { startServiceProcess, type ServiceProcess } from "../service-process.ts";
import { startCluster, type Cluster } from "./start-cluster.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const isInstalled = (process.env["TEST_DATABASE_URL"] ?? "") !== "" && isRedisInstalled();

describe.skipIf(!isInstalled)("an API process and a worker as operators start them", { timeout: 240_000 }, () => {
  let cluster: Cluster;
  let folder: string;
  let metricsPort: number;
  let worker: ServiceProcess;
  beforeAll(async () => {
    const started = await startCluster();
    if (started === null) throw new Error("PostgreSQL is not installed");
    cluster = started;
    [folder, metricsPort] = await Promise.all([mkdtemp(join(tmpdir(), "smoke-")), findFreePort()]);
    // Only the built-in storyteller, painter and binder make books here.
    await Promise.all(cluster.workers.splice(0).map((fake) => fake.stop()));
    worker = await startWorker();
  }, 120_000);
  afterAll(async () => {
    await worker.stop();
    await cluster.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const startWorker = (): Promise<ServiceProcess> => startServiceProcess({ role: "worker", env: { ...cluster.env, METRICS_PORT: String(metricsPort) } });
  const run = (script: string, ...words: string[]): Promise<{ code: number; output: string }> =>
    new Promise((resolve) => {
      execFile(join(root, script), words, { env: { PATH: process.env["PATH"], HOME: process.env["HOME"], ...cluster.env }, timeout: 200_000 }, (error, stdout, stderr) => resolve({ code: error === null ? 0 : Number(error.code ?? 1), output: stdout + stderr }));
    });

  test("the smoke test passes through the API, and the worker made its book", async () => {
    expect(await run("scripts/smoke.sh", cluster.apis[0]!.origin)).toEqual({ code: 0, output: expect.stringContaining("All is well") });
    expect(worker.output()).toMatch(/"event":"job\.finished".*"outcome":"completed"/);
    expect(cluster.apis[0]!.output()).not.toContain("job.claimed");
  });

  test("the worker's health and measures are where Compose and Kubernetes ask for them", async () => {
    const origin = `http://127.0.0.1:${metricsPort}`;
    expect((await fetch(`${origin}/health/live`)).status).toBe(200);
    expect(await (await fetch(`${origin}/metrics`)).text()).toMatch(/^storybook_jobs_finished_total\{.*outcome="completed".*\} [1-9]/m);
  });

  test("database and files that are lost come back from a backup of the running service, and it makes books again", async () => {
    const client = await openServiceClient(() => cluster.apis[0]!.origin);
    const { job_id: jobId, book_id: bookId } = await client.createBook();
    await client.untilEnded(jobId);
    expect(await run("scripts/backup.sh", "--to", folder)).toMatchObject({ code: 0 });

    await Promise.all([worker, ...cluster.apis.splice(0)].map((service) => service.stop()));
    await cluster.query("DROP SCHEMA public CASCADE; DROP SCHEMA pgboss CASCADE; CREATE SCHEMA public");
    await rm(cluster.env["DATA_DIR"]!, { recursive: true });
    expect(await run("scripts/restore.sh", join(folder, (await readdir(folder))[0]!))).toMatchObject({ code: 0, output: expect.stringContaining("files are there") });

    cluster.apis.push(await cluster.startApi());
    worker = await startWorker();
    expect((await client.get(`/v1/books/${bookId}/files/book.pdf`)).status).toBe(200);
    expect(await run("scripts/smoke.sh", cluster.apis[0]!.origin)).toEqual({ code: 0, output: expect.stringContaining("All is well") });
  });
});
