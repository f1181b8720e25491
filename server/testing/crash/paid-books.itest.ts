import { expect, test } from "vitest";
import { killPaidBooks } from "./kill-paid-books.ts";

/** Spread over a book of about two seconds: story, first pictures, last pictures, binding. */
const INSTANTS = [480, 1100, 1800];

test.each(["replicate", "openai"] as const)("killed in the middle, every book completes; what %s was paid for is paid once, and the ledger knows every line of the bill", { timeout: 180_000 }, async (imageProvider) => {
  const killed = await killPaidBooks(imageProvider === "replicate" ? INSTANTS : INSTANTS.slice(1, 2), imageProvider);
  expect(killed.outcomes.every((outcome) => outcome === "completed")).toBe(true);
  expect(killed.billedTwice).toBeLessThanOrEqual(killed.unknownCalls);
  // The ledger may know of a call whose work the vendor gave up unbilled; it never knows less than the bill.
  expect(killed.ledgerUsd.asBooked).toBeGreaterThan(killed.billUsd - 1e-6);
  expect(killed.ledgerUsd.reconciled).toBeGreaterThan(killed.billUsd - 1e-6);
  expect(killed.notOurs).toBe(0);
});
