import { createHash } from "node:crypto";
import { killPaidBooks, type Kill, type KilledBooks } from "../../server/testing/crash/kill-paid-books.ts";

export type KillsBenchOptions = { kills: number; images: "replicate" | "openai"; seed: number; onKill: (kill: Kill) => void };

const TIME_SCALE = 0.1;
const MOST_DELAY_MS = 150;

/** One book of eight pages after the other, each killed once with -9: instants drawn by seed, one in each equal share of a book's calls, and some milliseconds. */
export function benchKills({ kills, images, seed, onKill }: KillsBenchOptions): Promise<KilledBooks> {
  const instants = Array.from({ length: kills }, (_, index) => ({ share: (index + draw(seed, `share ${index}`)) / kills, delayMs: Math.floor(draw(seed, `delay ${index}`) * MOST_DELAY_MS) }));
  return killPaidBooks({ instants, imageProvider: images, pageCount: 8, timeScale: TIME_SCALE, onKill });
}

const draw = (seed: number, purpose: string): number => createHash("sha256").update(`${seed}/${purpose}`).digest().readUInt32BE(0) / 2 ** 32;

/** What was promised and is not so; empty when all is well. */
export function listBrokenPromises({ kills, bill, ledgerReconciled, notOurs, notOnBill }: KilledBooks): string[] {
  const unfinished = kills.filter(({ outcome }) => outcome !== "completed").length;
  const paidTwice = kills.filter(({ billedTwice, withoutId }) => billedTwice > withoutId).length;
  return [
    ...(unfinished > 0 ? [`${unfinished} books did not complete`] : []),
    ...(paidTwice > 0 ? [`in ${paidTwice} books more was paid twice than was under way without an id`] : []),
    ...(bill === ledgerReconciled ? [] : [`the ledger says ${ledgerReconciled}, the bill ${bill}`]),
    ...(notOurs + notOnBill > 0 ? [`${notOurs} lines of the bill have no call, ${notOnBill} calls no line`] : []),
  ];
}
