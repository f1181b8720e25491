import { benchKills, listBrokenPromises } from "./bench-kills.ts";

/** Prints each kill as it is over, then money, then JSON; returns the exit code. */
export async function reportKills(options: { kills: number; images: "replicate" | "openai"; seed: number }): Promise<number> {
  console.log(`${options.kills} books of eight pages, pictures by ${options.images}, each killed once; seed ${options.seed}`);
  console.log("kill  after calls  after ms  under way without an id  billed twice  outcome    resumed in ms");
  let count = 0;
  const killed = await benchKills({
    ...options,
    onKill: ({ afterMs, events, isInTime, withoutId, billedTwice, outcome, resumedMs }) =>
      console.log(`${String((count += 1)).padStart(4)}  ${String(events).padStart(11)}  ${String(afterMs).padStart(8)}  ${String(withoutId).padStart(23)}  ${String(billedTwice).padStart(12)}  ${outcome.padEnd(9)}  ${String(resumedMs).padStart(13)}${isInTime ? "" : "  (it was finished already)"}`),
  });
  const broken = listBrokenPromises(killed);
  const total = (of: "billedTwice" | "withoutId"): number => killed.kills.reduce((sum, kill) => sum + kill[of], 0);
  console.log(`an undisturbed book takes ${killed.undisturbedMs} ms and ${killed.undisturbedEvents} beginnings and ends of calls; ${killed.kills.filter(({ isInTime }) => isInTime).length} books were killed while they were made; in all ${total("billedTwice")} calls billed twice, ${total("withoutId")} were under way without an id`);
  console.log(`bill $${killed.bill}, ledger as booked $${killed.ledgerAsBooked}, reconciled $${killed.ledgerReconciled}`);
  for (const promise of broken) console.log(`NOT AS PROMISED: ${promise}`);
  console.log(JSON.stringify({ bench: "kills", ...options, ...killed }));
  return broken.length === 0 ? 0 : 1;
}
