import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import { startSimulator, type BillRow, type Simulator } from "@ai-story-book/simulator";
import { openDatabase, type Database } from "../../src/database/index.ts";
import { openServiceClient } from "../service-client.ts";
import { startServiceProcess, until, type ServiceProcess } from "../service-process.ts";
import { layBillBesideLedger, type BillAndLedger } from "./lay-bill-beside-ledger.ts";

export type Kill = {
  afterMs: number;
  /** What the vendors had seen of the book until then: calls that came, and calls that ended. */
  events: number;
  /** Whether the book was still being made. */
  isInTime: boolean;
  /** Calls under way, when the process died, of which it had no id of the vendor. */
  withoutId: number;
  /** Calls that the vendor billed beyond one for each part of the book. */
  billedTwice: number;
  outcome: string;
  /** From the start of the next process to the end of the book. */
  resumedMs: number;
};

export type KilledBooks = BillAndLedger & { undisturbedMs: number; undisturbedEvents: number; kills: readonly Kill[] };

type KilledBooksOptions = {
  /** When each book is killed: after a share of the vendors' calls of a book that is not, whatever the machine's speed, and some milliseconds. */
  instants: readonly { share: number; delayMs: number }[];
  imageProvider: "replicate" | "openai";
  pageCount?: number;
  /** Real seconds for each simulated one. */
  timeScale?: number;
  onKill?: (kill: Kill) => void;
};

/** Makes one book after the other by models on an embedded database and kills the process once in each, as a power cut does. */
export async function killPaidBooks({ instants, imageProvider, pageCount = 4, timeScale = 0.1, onKill }: KilledBooksOptions): Promise<KilledBooks> {
  const simulator = await startSimulator({ profile: "A", timeScale });
  const dataDir = await mkdtemp(join(tmpdir(), "paid-books-"));
  const start = (): Promise<ServiceProcess> => startServiceProcess({ env: { ...simulator.environment, DATA_DIR: dataDir, IMAGE_PROVIDER: imageProvider } });
  let service = await start();
  try {
    const client = await openServiceClient(() => service.origin);
    const makeBook = () => client.createBook({ page_count: pageCount });
    const begun = performance.now();
    const first = await makeBook();
    const undisturbed = await client.untilEnded(first.job_id);
    if (undisturbed.status !== "completed") throw new Error(`a book that nobody disturbed ended ${undisturbed.status}`);
    const undisturbedMs = Math.round(performance.now() - begun);
    const undisturbedEvents = countEvents(simulator.ledger(), first.book_id);
    const kills: Kill[] = [];
    for (const { share, delayMs } of instants) {
      const book = await makeBook();
      const accepted = performance.now();
      await until(async () => countEvents(simulator.ledger(), book.book_id) >= Math.floor(share * undisturbedEvents) || isEnded(await client.getJob(book.job_id)) || null);
      await wait(delayMs);
      const isInTime = !isEnded(await client.getJob(book.job_id));
      await service.kill();
      const events = countEvents(simulator.ledger(), book.book_id);
      const afterMs = Math.round(performance.now() - accepted);
      const withoutId = await withDatabase(dataDir, (database) => countWithoutId(database, book.book_id));
      service = await start();
      const resumed = performance.now();
      const { status: outcome } = await client.untilEnded(book.job_id);
      kills.push({ afterMs, events, isInTime, withoutId, billedTwice: countTwice(simulator.ledger(), book.book_id), outcome, resumedMs: Math.round(performance.now() - resumed) });
      onKill?.(kills.at(-1)!);
    }
    await service.stop();
    return { undisturbedMs, undisturbedEvents, kills, ...(await settle(simulator, dataDir)) };
  } finally {
    await service.kill();
    await simulator.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}

const settle = (simulator: Simulator, dataDir: string): Promise<BillAndLedger> => withDatabase(dataDir, (database) => layBillBesideLedger(simulator, database));

async function withDatabase<Result>(dataDir: string, use: (database: Database) => Promise<Result>): Promise<Result> {
  const opened = await openDatabase({ databaseUrl: undefined, poolMax: 1, dataDir, onConnectionError: () => {} });
  try {
    return await use(opened.database);
  } finally {
    await opened.close();
  }
}

const isEnded = ({ status }: { status: string }): boolean => status !== "queued" && status !== "running";

const countEvents = (bill: readonly BillRow[], bookId: string): number =>
  bill.filter((row) => row.identity.startsWith(`${bookId}/`)).reduce((count, row) => count + (row.outcome === "in-flight" ? 1 : 2), 0);

async function countWithoutId(database: Database, bookId: string): Promise<number> {
  const { rows } = await sql<{ count: string }>`
    SELECT count(*) AS count FROM provider_calls WHERE book_id = ${bookId}::uuid AND status = 'open' AND vendor_ticket IS NULL AND reserved_usd > 0`.execute(database);
  return Number(rows[0]!.count);
}

/** An identity is `book/part/attempt/try`; nothing goes wrong here but the kill, so that each part is needed once. */
function countTwice(bill: readonly BillRow[], bookId: string): number {
  const parts = bill.filter((row) => row.usd > 0 && row.identity.startsWith(`${bookId}/`)).map((row) => row.identity.split("/")[1]);
  return parts.length - new Set(parts).size;
}
