import { benchFaults } from "./bench-faults.ts";

const MOST_WASTE_OVER_FLOOR = 1.3;

/** Prints how the books ended and what was wasted, then JSON; returns the exit code. */
export async function reportFaults(options: { books: number; rate: number }): Promise<number> {
  const found = await benchFaults({ ...options, onEnded: (ended) => void (ended % 20 === 0 && process.stderr.write(`${ended} of ${options.books} books have ended\n`)) });
  const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;
  console.log(`${found.books} books of eight pages in ${found.seconds} s, ${percent(options.rate)} of calls go wrong`);
  for (const [outcome, count] of Object.entries(found.outcomes)) console.log(`  ${outcome}: ${count}`);
  console.log(`  pages without words or without a picture by the model: ${found.placeholders}`);
  console.log(`${found.paidCalls} paid calls, ${found.faulted} went wrong, ${found.faultedAndBilled} of them billed, ${found.lostForAll} of these lost for any client`);
  console.log(`billed $${found.billedUsd.toFixed(4)} for $${found.neededUsd.toFixed(4)}: waste ${percent(found.wasteShare)}, floor ${percent(found.floorShare)}, waste ÷ floor ${found.wasteOverFloor.toFixed(3)}`);
  console.log(`bill $${found.bill}, ledger as booked $${found.ledgerAsBooked}, reconciled $${found.ledgerReconciled}`);
  const broken = [
    ...(found.outcomes["completed"] === found.books ? [] : ["not every book is complete"]),
    ...(found.placeholders === 0 ? [] : ["there are placeholder pages"]),
    ...(found.wasteOverFloor <= MOST_WASTE_OVER_FLOOR ? [] : [`waste ÷ floor is above ${MOST_WASTE_OVER_FLOOR}`]),
    ...(found.bill === found.ledgerReconciled && found.notOurs + found.notOnBill === 0 ? [] : ["ledger and bill do not agree"]),
  ];
  for (const promise of broken) console.log(`NOT AS PROMISED: ${promise}`);
  console.log(JSON.stringify({ bench: "faults", rate: options.rate, ...found }));
  return broken.length === 0 ? 0 : 1;
}
