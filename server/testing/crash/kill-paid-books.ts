import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import { startSimulator, type BillRow, type Simulator } from "@ai-story-book/simulator";
import { openDatabase } from "../../src/database/index.ts";
import { createPrices, giveUpCalls, reconcileCalls, type CostEvents } from "../../src/features/costs/index.ts";
import { openServiceClient } from "../service-client.ts";
import { startServiceProcess, type ServiceProcess } from "../service-process.ts";

export type KilledBooks = {
  outcomes: readonly string[];
  /** Pictures and stories that the vendor billed beyond one each. */
  billedTwice: number;
  /** Calls that were under way without an id of the vendor when the process died. */
  unknownCalls: number;
  billUsd: number;
  ledgerUsd: { asBooked: number; reconciled: number };
  /** Lines of the bill that the ledger has no call for. */
  notOurs: number;
};

const TIME_SCALE = 0.1;
const NOBODY_LISTENS: CostEvents = { callSettled() {}, dayChanged() {}, dayWarned() {}, budgetRefused() {}, callsGivenUp() {} };

/** Makes one book after the other by models and kills the process once in each, `instants` milliseconds after the book was accepted. */
export async function killPaidBooks(instants: readonly number[], imageProvider: "replicate" | "openai" = "replicate"): Promise<KilledBooks> {
  const simulator = await startSimulator({ profile: "A", timeScale: TIME_SCALE });
  const dataDir = await mkdtemp(join(tmpdir(), "paid-books-"));
  const start = (): Promise<ServiceProcess> => startServiceProcess({ env: { ...simulator.environment, DATA_DIR: dataDir, IMAGE_PROVIDER: imageProvider } });
  let service = await start();
  try {
    const client = await openServiceClient(() => service.origin);
    const outcomes: string[] = [];
    for (const instant of instants) {
      const book = await client.createBook();
      await wait(instant);
      await service.kill();
      service = await start();
      outcomes.push((await client.untilEnded(book.job_id)).status);
    }
    await service.stop();
    return { outcomes, ...(await compare(simulator, dataDir, instants.length)) };
  } finally {
    await service.kill();
    await simulator.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** The product's ledger beside the vendor's bill: as it was booked, and after the bill came. */
async function compare(simulator: Simulator, dataDir: string, books: number): Promise<Omit<KilledBooks, "outcomes">> {
  const opened = await openDatabase({ databaseUrl: undefined, poolMax: 1, dataDir, onConnectionError: () => {} });
  try {
    const { database } = opened;
    const sum = async (): Promise<number> => Number((await sql<{ usd: string }>`SELECT coalesce(sum(cost_usd), 0) AS usd FROM provider_calls`.execute(database)).rows[0]!.usd);
    const unknown = await sql<{ count: string }>`SELECT count(*) AS count FROM provider_calls WHERE status IN ('unknown', 'open')`.execute(database);
    // An hour later nobody waits for the calls of dead processes any more.
    await sql`UPDATE provider_calls SET created_at = created_at - interval '1 hour'`.execute(database);
    await sql`UPDATE jobs SET finished_at = finished_at - interval '1 hour'`.execute(database);
    await giveUpCalls({ database, prices: createPrices(), limitUsd: 500, warnUsd: 100, events: NOBODY_LISTENS });
    const asBooked = await sum();
    const bill = simulator.ledger().filter((row) => row.billed);
    const { notOurs } = await reconcileCalls({ database }, {
      lines: bill.map((row) => ({ request_id: row.identity, usd: row.usd })),
      isCompleteFor: { provider: "openai", from: new Date(0), until: new Date(Date.now() + 1000) },
    });
    await reconcileCalls({ database }, { lines: [], isCompleteFor: { provider: "replicate", from: new Date(0), until: new Date(Date.now() + 1000) } });
    return { billedTwice: countTwice(bill, books), unknownCalls: Number(unknown.rows[0]!.count), billUsd: simulator.totalUsd(), ledgerUsd: { asBooked, reconciled: await sum() }, notOurs: notOurs.length };
  } finally {
    await opened.close();
  }
}

/** A book of four pages needs one story and five pictures; an identity is `book/part/attempt/try`. */
function countTwice(bill: readonly BillRow[], books: number): number {
  const works = bill.filter((row) => row.usd > 0).map((row) => row.identity.split("/").slice(0, 2).join("/"));
  return works.length - Math.max(new Set(works).size, books * 6);
}

