/** A beat of the plot: its passage, and for a try, which of the tries it tells. */
export type PlannedBeat = { beat: string; tryNumber: number | undefined };

/** From how many pages on a beat is told, in the order of the book. Interludes come between the tries of long books. */
const TOLD_FROM: readonly (readonly [beat: string, pages: number])[] = [
  ["open", 5], ["home", 11], ["supper", 19], ["problem", 5], ["feel", 12], ["plan", 10],
  ["try", 8], ["rest", 21], ["try", 8], ["snack", 20], ["try", 17], ["bridge", 15], ["try", 18], ["visit", 22], ["again", 24],
  ["try", 8], ["low", 9], ["near", 23], ["notice", 13], ["turn", 4], ["result", 8], ["share", 14], ["echo", 16], ["end", 4],
];

/** Which beats a book of 4 to 24 pages tells, in order. Below eight pages the tries are told in one breath. */
export function planBeats(pageCount: number): PlannedBeat[] {
  const names =
    pageCount === 4 ? ["pitch", "triad", "turn", "end"]
    : pageCount === 5 ? ["open", "problem", "triad", "turn", "end"]
    : pageCount === 6 ? ["open", "problem", "triad", "turn", "result", "end"]
    : pageCount === 7 ? ["open", "problem", "triad", "low", "turn", "result", "end"]
    : TOLD_FROM.filter(([, pages]) => pageCount >= pages).map(([beat]) => beat);
  let tries = 0;
  return names.map((beat) => ({ beat, tryNumber: beat === "try" ? tries++ : undefined }));
}
