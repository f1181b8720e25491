import { expect, test } from "vitest";
import { killPaidBooks } from "./kill-paid-books.ts";

/** Spread over a book: story, first pictures, last pictures. */
const INSTANTS = [{ share: 0.1, delayMs: 150 }, { share: 0.5, delayMs: 0 }, { share: 0.85, delayMs: 0 }];

test.each([["replicate", INSTANTS], ["openai", INSTANTS.slice(1, 2)]] as const)("killed in the middle, every book completes; what %s was paid for is paid once, and ledger and bill agree to the cent", { timeout: 240_000 }, async (imageProvider, instants) => {
  const { kills, ...money } = await killPaidBooks({ instants, imageProvider });
  expect(kills.map(({ outcome, isInTime }) => [outcome, isInTime])).toEqual(instants.map(() => ["completed", true]));
  for (const { billedTwice, withoutId } of kills) expect(billedTwice).toBeLessThanOrEqual(withoutId);
  expect(money).toMatchObject({ ledgerReconciled: money.bill, notOurs: 0, notOnBill: 0 });
  // Until the bill comes the ledger may know too much, of calls that nobody answered for; never too little.
  expect(Number(money.ledgerAsBooked)).toBeGreaterThanOrEqual(Number(money.bill));
});
