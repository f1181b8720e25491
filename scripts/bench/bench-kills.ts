import { createHash } from "node:crypto";
import { killPaidBooks, type Kill, type KilledBooks } from "../../server/testing/crash/kill-paid-books.ts";

export type KillsBenchOptions = { kills: number; images: "replicate" | "openai"; seed: number; onKill: (kill: Kill) => void };

/** Slow enough for the vendors' time to be most of a book's. */
const TIME_SCALE = 0.25;

/** One book of eight pages after the other, each killed once with -9: instants drawn by seed, one in each equal share of a book's time. */
export function benchKills({ kills, images, seed, onKill }: KillsBenchOptions): Promise<KilledBooks> {
  const instants = Array.from({ length: kills }, (_, index) => (index + draw(seed, index)) / kills);
  return killPaidBooks({ instants, imageProvider: images, pageCount: 8, timeScale: TIME_SCALE, onKill });
}

const draw = (seed: number, index: number): number => createHash("sha256").update(`${seed}/${index}`).digest().readUInt32BE(0) / 2 ** 32;

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
