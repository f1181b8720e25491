import type { CallReport } from "@ai-story-book/simulator";
import { openServiceClient } from "../../server/testing/service-client.ts";
import { followBook, type FollowedBook } from "./follow-book.ts";
import { limitOfBook, peerOfBook } from "./limit-of-book.ts";
import { limitOfBooks } from "./limit-of-books.ts";
import { readDraws } from "./read-draws.ts";
import { startParts, type RunningService } from "./start-parts.ts";
import { watchMachine, type MachineUse } from "./watch-machine.ts";

export type BookBenchOptions = { repeats: number; inFlight: number; profile: string; accountSlots: number };

export type Round = {
  name: string;
  books: number;
  /** Of each set its median book: measured ÷ limit of the same draws. */
  bookRatios: number[];
  textRatios: number[];
  pictureRatios: number[];
  peerRatios: number[];
  /** Of each set: from the first request to the end of the last book, ÷ the limit of all books together, and ÷ what no order could pass. */
  makespanRatios: number[];
  boundRatios: number[];
  uses: MachineUse[];
};

const NO_LIMIT = 5000;
const USERS = 20;

/**
 * Books by models over the whole service, against the limit that follows from the very latencies that were drawn for them.
 * Vendors, database, service and client share this machine; each figure is a ratio within one run.
 */
export async function benchBook({ repeats, inFlight, profile, accountSlots }: BookBenchOptions, onRound: (round: Round) => void): Promise<void> {
  const parts = await startParts({ profile });
  const measure = (name: string, { books, ...limits }: Limits & { books: number }): Promise<void> =>
    parts.withService({ IMAGE_MAX_CONCURRENT: String(limits.slots), IMAGE_ACCOUNT_CONCURRENT: String(limits.accountSlots) }, async (service) => {
      onRound(await measureSets(service, { name, books, limits, repeats, simulator: parts.simulator }));
    });
  try {
    for (const slots of [3, 9]) await measure(`one book, ${slots} picture slots`, { books: 1, slots, accountSlots: NO_LIMIT });
    await measure(`${inFlight} books in flight in one worker, 3 picture slots each, an account of ${accountSlots} at once`, { books: inFlight, slots: 3, accountSlots });
    await measure(`${inFlight} books in flight in one worker, 3 picture slots each, an account without limit`, { books: inFlight, slots: 3, accountSlots: NO_LIMIT });
  } finally {
    await parts.stop();
  }
}

type Limits = { slots: number; accountSlots: number };
type Measuring = { name: string; books: number; limits: Limits; repeats: number; simulator: string };

/** Each set of books begins together and ends before the next; the first book of a service warms it up and does not count. */
async function measureSets({ origin, worker, pids }: RunningService, { name, books, limits, repeats, simulator }: Measuring): Promise<Round> {
  const round: Round = { name, books, bookRatios: [], textRatios: [], pictureRatios: [], peerRatios: [], makespanRatios: [], boundRatios: [], uses: [] };
  const users = await Promise.all(Array.from({ length: Math.min(USERS, books) }, () => openServiceClient(() => origin)));
  await followBook(origin, users[0]!.apiKey, specOf(0, 4));
  for (let set = 0; set < repeats; set += 1) {
    await fetch(`${simulator}/__simulator/reset`, { method: "POST" });
    const machine = await watchMachine({ pids, memoryOf: worker.child.pid! });
    const begun = performance.now();
    const followed = await Promise.all(Array.from({ length: books }, async (_, index) => {
      const { apiKey } = users[index % users.length]!;
      return { user: apiKey, ...(await followBook(origin, apiKey, specOf(set * 1000 + index + 1, 8))) };
    }));
    const tookMs = performance.now() - begun;
    round.uses.push(await machine.stop());
    const { calls } = (await fetch(`${simulator}/__simulator/calls`).then((answer) => answer.json())) as { calls: CallReport[] };
    compare(round, { followed, tookMs, calls, limits });
  }
  return round;
}

const specOf = (seed: number, pageCount: number) => ({ topic: "a shy dragon who learns to share", page_count: pageCount, seed });

type MadeSet = { followed: readonly (FollowedBook & { user: string })[]; tookMs: number; calls: readonly CallReport[]; limits: Limits };

function compare(round: Round, { followed, tookMs, calls, limits }: MadeSet): void {
  const drawn = readDraws(calls);
  const books = followed.map(({ bookId, user }) => {
    const draws = drawn.get(bookId);
    if (draws === undefined) throw new Error("the simulator saw no story for a book");
    return { draws, user };
  });
  const together = limitOfBooks({ books, ...limits });
  const alone = books.map(({ draws }) => limitOfBook(draws, limits.slots));
  round.bookRatios.push(median(followed.map(({ bookMs }, index) => bookMs / together.bookMs[index]!)));
  round.textRatios.push(median(followed.map(({ firstTextMs }, index) => firstTextMs / alone[index]!.firstTextMs)));
  round.pictureRatios.push(median(followed.map(({ firstPictureMs }, index) => firstPictureMs / alone[index]!.firstPictureMs)));
  round.peerRatios.push(median(books.map(({ draws }, index) => peerOfBook(draws) / alone[index]!.bookMs)));
  round.makespanRatios.push(tookMs / together.makespanMs);
  round.boundRatios.push(tookMs / together.boundMs);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
