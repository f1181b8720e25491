import type { CallReport, FaultName } from "@ai-story-book/simulator";

export type Waste = {
  /** Calls that cost money, those that went wrong by the simulator's draw, and those of them that were billed. */
  paidCalls: number;
  faulted: number;
  faultedAndBilled: number;
  /** Billed, and no client could have made anything of them. */
  lostForAll: number;
  billedUsd: number;
  neededUsd: number;
  wasteShare: number;
  /** f·b/(1−f), with b over the faults that are lost for every client. */
  floorShare: number;
  wasteOverFloor: number;
};

/** After these nothing is left of a billed call, whatever the client does. The rest leaves the answer, or pages of it, to a client that takes them. */
const LOST_FOR_ALL: ReadonlySet<string> = new Set<FaultName>([
  "answer-lost", "unsafe-picture", "canceled-by-vendor", "empty-output", "prediction-stuck", "output-expired", "output-gone", "download-forbidden", "download-html", "download-empty",
  "download-garbage", "download-huge", "download-slow", "download-redirect-private", "output-private-link",
]);

/** What was paid beyond one picture for each slot and one story for each book, as a share of these, beside what the draws alone make unavoidable. */
export function measureWaste(calls: readonly CallReport[], { books, picturesABook }: { books: number; picturesABook: number }): Waste {
  const paid = calls.filter((call) => call.operation !== "moderation");
  const billedUsd = sum(paid);
  const pictures = floorOf(paid.filter((call) => call.operation === "prediction" || call.operation === "image"), books * picturesABook);
  const story = floorOf(paid.filter((call) => call.operation === "chat" || call.operation === "responses"), books);
  const neededUsd = pictures.neededUsd + story.neededUsd;
  const wasteShare = billedUsd / neededUsd - 1;
  const floorShare = (pictures.floorUsd + story.floorUsd) / neededUsd;
  const count = (has: (call: CallReport) => boolean): number => paid.filter(has).length;
  return {
    paidCalls: paid.length, faulted: count((call) => call.fault !== null), faultedAndBilled: count((call) => call.fault !== null && call.billed), lostForAll: count(isLostForAll),
    billedUsd, neededUsd, wasteShare, floorShare, wasteOverFloor: wasteShare / floorShare,
  };
}

/** Of calls of one kind: what is needed of them, at the price of one that went well, and what cannot but be lost on the way. */
function floorOf(calls: readonly CallReport[], needed: number): { neededUsd: number; floorUsd: number } {
  const well = calls.filter((call) => call.outcome === "ok" && call.identity.split("/")[2] === "1" && call.identity.split("/")[3] === "1");
  const priceUsd = well.length === 0 ? 0 : sum(well) / well.length;
  const f = calls.length === 0 ? 0 : calls.filter((call) => call.fault !== null).length / calls.length;
  const faulted = calls.filter((call) => call.fault !== null);
  const b = faulted.length === 0 ? 0 : faulted.filter(isLostForAll).length / faulted.length;
  const neededUsd = needed * priceUsd;
  return { neededUsd, floorUsd: (neededUsd * f * b) / (1 - f) };
}

const isLostForAll = (call: CallReport): boolean => call.billed && call.fault !== null && LOST_FOR_ALL.has(call.fault);
const sum = (calls: readonly CallReport[]): number => calls.reduce((total, call) => total + call.usd, 0);
