import { afterEach, expect, test } from "vitest";
import { TEST_ENGINES } from "../database.ts";
import { openSeveralWorkers, type SeveralWorkers } from "./several-workers.ts";

let services: SeveralWorkers;
afterEach(() => services.close());

test.runIf(TEST_ENGINES.includes("postgres"))("three workers share an account that allows five pictures at once: the vendor never sees a sixth, and every book completes", { timeout: 240_000 }, async () => {
  const limit = 5;
  services = await openSeveralWorkers({ count: 3, limits: { "replicate/pictures": { inFlight: limit } }, env: { IMAGE_ACCOUNT_CONCURRENT: String(limit), WORKER_CONCURRENCY: "2" } });
  const { client, simulator, workers } = services;
  const books = await Promise.all(Array.from({ length: 9 }, () => client.createBook()));
  const jobs = await Promise.all(books.map(({ job_id }) => client.untilEnded(job_id)));
  expect(jobs.map((job) => job.error?.code ?? job.status)).toEqual(books.map(() => "completed"));
  expect(simulator.overruns()).toEqual([]);
  // The limit was met, or nothing was proved; and all three took their part.
  expect(simulator.lanes().find(({ lane }) => lane === "replicate/pictures")?.mostInFlight).toBe(limit);
  for (const worker of workers) expect(worker.output()).toContain('"event":"job.finished"');
});
