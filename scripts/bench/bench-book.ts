import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { CallReport } from "@ai-story-book/simulator";
import { openServiceClient } from "../../server/testing/service-client.ts";
import { startServiceProcess, type ServiceProcess } from "../../server/testing/service-process.ts";
import { startPostgres } from "../services/start-postgres.ts";
import { followBook, type FollowedBook } from "./follow-book.ts";
import { limitOfBook, peerOfBook } from "./limit-of-book.ts";
import { readDraws } from "./read-draws.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const SIMULATOR_PORT = 8791;
const SIMULATOR = `http://127.0.0.1:${SIMULATOR_PORT}`;

export type BookBenchOptions = { repeats: number; inFlight: number; profile: string };

type Round = { name: string; bookRatios: number[]; textRatios: number[]; pictureRatios: number[]; peerRatios: number[]; mostMemoryMb: number };

/**
 * Books by models over the whole service, against the limit that follows from the very latencies that were drawn for them.
 * Vendors, database, service and client share this machine; each figure is a ratio within one run.
 */
export async function benchBook({ repeats, inFlight, profile }: BookBenchOptions): Promise<Round[]> {
  const simulator = spawn(process.execPath, ["simulator/src/main.ts", "--port", String(SIMULATOR_PORT), "--profile", profile], { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  const postgres = await startPostgres();
  const dataDir = await mkdtemp(join(tmpdir(), "bench-book-"));
  try {
    await untilAnswers(`${SIMULATOR}/__simulator/health`);
    const environment = {
      OPENAI_API_KEY: "sim-openai-key-1", OPENAI_BASE_URL: `${SIMULATOR}/v1`, REPLICATE_API_TOKEN: "sim-replicate-token-1", REPLICATE_BASE_URL: `${SIMULATOR}/v1`,
      IMAGE_ACCOUNT_CONCURRENT: "5000", IMAGE_ACCOUNT_PER_MINUTE: "100000", LLM_ACCOUNT_CONCURRENT: "1000", LLM_ACCOUNT_PER_MINUTE: "10000", DATABASE_POOL_MAX: "20", WORKER_CONCURRENCY: "500", LOG_LEVEL: "warn",
      ...(postgres === null ? {} : { DATABASE_URL: postgres.url }), DATA_DIR: dataDir, COST_DAILY_WARN_USD: "100000", COST_DAILY_LIMIT_USD: "100000",
    };
    if (postgres !== null) await migrate(environment);
    const rounds: Round[] = [];
    for (const slots of [3, 9]) {
      rounds.push(await withService({ ...environment, IMAGE_MAX_CONCURRENT: String(slots) }, async (service) => measure(service, { name: `one book, ${slots} picture slots`, slots, sets: Array.from({ length: repeats }, () => 1) })));
    }
    rounds.push(await withService({ ...environment, IMAGE_MAX_CONCURRENT: "3" }, async (service) => measure(service, { name: `${inFlight} books in flight in one worker, 3 picture slots each`, slots: 3, sets: Array.from({ length: repeats }, () => inFlight) })));
    return rounds;
  } finally {
    simulator.kill("SIGTERM");
    await postgres?.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function withService<Result>(env: Record<string, string>, use: (service: ServiceProcess) => Promise<Result>): Promise<Result> {
  const service = await startServiceProcess({ env });
  try {
    return await use(service);
  } finally {
    await service.stop();
  }
}

type Measuring = { name: string; slots: number; sets: readonly number[] };

/** Each set of books begins together and ends before the next; the first book of a service warms it up and does not count. */
async function measure(service: ServiceProcess, { name, slots, sets }: Measuring): Promise<Round> {
  const round: Round = { name, bookRatios: [], textRatios: [], pictureRatios: [], peerRatios: [], mostMemoryMb: 0 };
  const { apiKey } = await openServiceClient(() => service.origin);
  await followBook(service.origin, apiKey, specOf(0, 4));
  for (const [set, count] of sets.entries()) {
    await fetch(`${SIMULATOR}/__simulator/reset`, { method: "POST" });
    const watching = watchMemory(service);
    const books = await Promise.all(Array.from({ length: count }, (_, index) => followBook(service.origin, apiKey, specOf(set * 1000 + index + 1, 8))));
    round.mostMemoryMb = Math.max(round.mostMemoryMb, await watching.stop());
    const { calls } = (await fetch(`${SIMULATOR}/__simulator/calls`).then((answer) => answer.json())) as { calls: CallReport[] };
    compare(round, books, calls, slots);
  }
  return round;
}

const specOf = (seed: number, pageCount: number) => ({ topic: "a shy dragon who learns to share", page_count: pageCount, seed });

/** The median book of a set stands for it. */
function compare(round: Round, books: readonly FollowedBook[], calls: readonly CallReport[], slots: number): void {
  const draws = readDraws(calls);
  const rows = books.map((book) => {
    const own = draws.get(book.bookId);
    if (own === undefined) throw new Error("the simulator saw no story for a book");
    const limit = limitOfBook(own, slots);
    return { book: book.bookMs / limit.bookMs, text: book.firstTextMs / limit.firstTextMs, picture: book.firstPictureMs / limit.firstPictureMs, peer: peerOfBook(own) / limit.bookMs };
  });
  round.bookRatios.push(median(rows.map((row) => row.book)));
  round.textRatios.push(median(rows.map((row) => row.text)));
  round.pictureRatios.push(median(rows.map((row) => row.picture)));
  round.peerRatios.push(median(rows.map((row) => row.peer)));
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Resident memory of the service, read five times a second. */
function watchMemory(service: ServiceProcess): { stop(): Promise<number> } {
  const over = new AbortController();
  let most = 0;
  const watching = (async () => {
    while (!over.signal.aborted) {
      const status = await readFile(`/proc/${service.child.pid}/status`, "utf8").catch(() => "");
      most = Math.max(most, Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
      await wait(200);
    }
  })();
  return {
    async stop() {
      over.abort();
      await watching;
      return most;
    },
  };
}

async function migrate(env: Record<string, string>): Promise<void> {
  const child = spawn(process.execPath, ["server/src/main.ts", "migrate"], { cwd: root, env: { PATH: process.env["PATH"], ...env }, stdio: ["ignore", "ignore", "inherit"] });
  const code = await new Promise((resolve) => { child.once("close", resolve); });
  if (code !== 0) throw new Error("the database could not be migrated");
}

async function untilAnswers(url: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await fetch(url).then(({ ok }) => ok, () => false)) return;
    await wait(50);
  }
  throw new Error(`${url} does not answer`);
}
