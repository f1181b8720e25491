import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { JobAccepted } from "@ai-story-book/contracts";
import { sql } from "kysely";
import { parseFaultRules, startSimulator, type Simulator } from "@ai-story-book/simulator";
import { openDatabase, type Database } from "../../server/src/database/index.ts";
import { layBillBesideLedger, type BillAndLedger } from "../../server/testing/crash/lay-bill-beside-ledger.ts";
import { openServiceClient } from "../../server/testing/service-client.ts";
import { startServiceProcess } from "../../server/testing/service-process.ts";
import { startPostgres } from "../services/start-postgres.ts";
import { migrate } from "./migrate.ts";
import { measureWaste, type Waste } from "./measure-waste.ts";

export type FaultsBenchOptions = { books: number; rate: number; onEnded: (ended: number) => void };

export type FaultsBench = BillAndLedger & Waste & {
  books: number;
  /** How many ended how; a code of failure or `completed`. */
  outcomes: Readonly<Record<string, number>>;
  /** Pages of completed books without words, or without a picture by the model. */
  placeholders: number;
  seconds: number;
};

const TIME_SCALE = 0.05;
const PAGES = 8;

/** Books by models while a share of all calls goes wrong in any of the ways that a good client outlives. */
export async function benchFaults({ books, rate, onEnded }: FaultsBenchOptions): Promise<FaultsBench> {
  const simulator = await startSimulator({ profile: "A", timeScale: TIME_SCALE });
  const postgres = await startPostgres();
  const dataDir = await mkdtemp(join(tmpdir(), "bench-faults-"));
  const env = {
    ...simulator.environment, DATA_DIR: dataDir, WORKER_CONCURRENCY: "40", DATABASE_POOL_MAX: "20", IMAGE_ACCOUNT_CONCURRENT: "1000", IMAGE_ACCOUNT_PER_MINUTE: "100000", LLM_ACCOUNT_CONCURRENT: "1000", LLM_ACCOUNT_PER_MINUTE: "100000",
    ...(postgres === null ? {} : { DATABASE_URL: postgres.url }),
  };
  try {
    if (postgres !== null) await migrate(env);
    simulator.faults.setRules(parseFaultRules(`recoverable:${rate}`));
    const begun = performance.now();
    const outcomes = await makeBooks(env, books, onEnded);
    const seconds = (performance.now() - begun) / 1000;
    return { books, outcomes, seconds: Math.round(seconds), ...(await settle(simulator, { databaseUrl: postgres?.url, dataDir, books })) };
  } finally {
    await simulator.close();
    await postgres?.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function makeBooks(env: Record<string, string>, books: number, onEnded: (ended: number) => void): Promise<Record<string, number>> {
  const service = await startServiceProcess({ env });
  try {
    const client = await openServiceClient(() => service.origin);
    const outcomes: Record<string, number> = {};
    let ended = 0;
    const accepted: JobAccepted[] = [];
    while (accepted.length < books) accepted.push(await client.createBook({ page_count: PAGES }));
    await Promise.all(accepted.map(async ({ job_id }) => {
      const job = await client.untilEnded(job_id, { seconds: 3600, everyMs: 2000 });
      const outcome = job.error?.code ?? job.status;
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      onEnded((ended += 1));
    }));
    return outcomes;
  } finally {
    await service.stop();
  }
}

async function settle(simulator: Simulator, { databaseUrl, dataDir, books }: { databaseUrl: string | undefined; dataDir: string; books: number }): Promise<BillAndLedger & Waste & { placeholders: number }> {
  const opened = await openDatabase({ databaseUrl, poolMax: 2, dataDir, onConnectionError: () => {} });
  try {
    const placeholders = await countPlaceholders(opened.database);
    return { placeholders, ...measureWaste(simulator.calls(), { books, picturesABook: PAGES + 1 }), ...(await layBillBesideLedger(simulator, opened.database)) };
  } finally {
    await opened.close();
  }
}

async function countPlaceholders(database: Database): Promise<number> {
  const { rows } = await sql<{ count: string }>`
    SELECT count(*) AS count FROM books CROSS JOIN LATERAL generate_series(1, books.page_count) AS number
    WHERE books.status = 'completed' AND NOT EXISTS (
      SELECT 1 FROM pages JOIN pictures ON pictures.book_id = pages.book_id AND pictures.slot = 'page-' || pages.page_number
      WHERE pages.book_id = books.id AND pages.page_number = number AND length(pages.text) > 20 AND pictures.file_key IS NOT NULL AND pictures.is_ai)`.execute(database);
  return Number(rows[0]!.count);
}
