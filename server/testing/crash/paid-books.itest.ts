import { expect, test } from "vitest";
import { killPaidBooks } from "./kill-paid-books.ts";

/** Spread over a book of about two seconds: story, first pictures, last pictures, binding. */
const INSTANTS = [120, 480, 900, 1350, 1900];

test.each(["replicate", "openai"] as const)("killed in the middle, every book completes; what %s was paid for is paid once, and the ledger is the bill", { timeout: 180_000 }, async (imageProvider) => {
  const killed = await killPaidBooks(imageProvider === "replicate" ? INSTANTS : INSTANTS.slice(1, 4), imageProvider);
  expect(killed.outcomes.every((outcome) => outcome === "completed")).toBe(true);
  expect(killed.billedTwice).toBeLessThanOrEqual(killed.unknownCalls);
  expect(killed.ledgerUsd.reconciled).toBeCloseTo(killed.billUsd, 6);
  expect(killed.notOurs).toBe(0);
});
