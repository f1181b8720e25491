import type { Passage, PassageLine } from "../language/passages.ts";
import type { Random } from "../random.ts";
import { countSentences, countWords, type PageLimit } from "../word-limits.ts";

/** Renderings that are tried before the best one is taken; further ones seldom win. */
const MOST_RENDERINGS = 14;
const GOOD_ENOUGH = 3;
/** A line that follows another may speak of it. Small enough that a page's own limits always weigh more. */
const LEFT_HANGING = 4;

type FitRequest = {
  passages: readonly Passage[];
  limit: PageLimit;
  random: Random;
  render: (line: string, random: Random) => string;
  /** Texts of earlier pages; no page is told twice. */
  taken: ReadonlySet<string>;
  /** The refrain closes the page, whatever else was chosen. */
  isRefrainLast: boolean;
  refrains: readonly string[];
  isAllowed: (text: string) => boolean;
};

/** Chooses lines of a passage so that the page fits its age. Lines keep the author's order; the least penalty wins. */
export function fitPage(request: FitRequest): string {
  const { passages, limit, random, render } = request;
  if (passages.length === 0) throw new Error("a page without a passage");
  const order = random.shuffle(passages.map((_, index) => index));
  let best: { text: string; penalty: number } | undefined;
  for (let attempt = 0; attempt < MOST_RENDERINGS; attempt += 1) {
    const passage = passages[order[attempt % order.length] ?? 0];
    if (!passage) continue;
    const lines = passage.lines.map((line) => ({ line, text: render(line.text, random) }));
    const isYoung = limit.level === 0 && lines.some(({ line }) => line.level === -1);
    const fixed = lines.filter(({ line }) => line.level === (isYoung ? -1 : 0));
    const optional = lines.filter(({ line }) => line.level > 0);
    for (let mask = 0; mask < 1 << optional.length; mask += 1) {
      const chosen = new Set([...fixed, ...optional.filter((_, index) => (mask >> index) & 1)]);
      const text = join(lines.filter((entry) => chosen.has(entry)).map((entry) => entry.text), request);
      const penalty = penaltyOf(text, optional.map(({ line }, index) => ({ line, isChosen: Boolean((mask >> index) & 1) })), request) + attempt * 0.01;
      if (!best || penalty < best.penalty) best = { text, penalty };
    }
    if (best && best.penalty < GOOD_ENOUGH) break;
  }
  return best?.text ?? "";
}

function penaltyOf(text: string, optional: readonly { line: PassageLine; isChosen: boolean }[], { limit, refrains, taken, isAllowed }: FitRequest): number {
  const words = countWords(text);
  const sentences = countSentences(text, refrains);
  const tooOld = optional.filter(({ line, isChosen }) => isChosen && line.level > limit.level).length;
  const leftHanging = optional.filter(({ line, isChosen }, index) => isChosen && line.level === 2 && optional[index - 1]?.line.level === 1 && !optional[index - 1]?.isChosen).length;
  const leftOut = optional.filter(({ line, isChosen }) => !isChosen && line.level <= limit.level).length;
  return (
    Math.max(0, words - limit.max) * 30 + Math.max(0, limit.min - words) * 20 + Math.max(0, sentences - limit.sentences) * 60 +
    tooOld * 12 + leftOut * 3 + leftHanging * LEFT_HANGING + (taken.has(text) ? 50 : 0) + (isAllowed(text) ? 0 : 500)
  );
}

/** A line may carry the refrain after ¶; the refrain stands in a paragraph of its own. */
function join(parts: readonly string[], { isRefrainLast, refrains }: FitRequest): string {
  const tail: string[] = [];
  const body = isRefrainLast
    ? parts.map((part) => {
        const [before = "", refrain] = part.split("¶");
        if (refrain) tail.push(`¶${refrain}`);
        return before;
      })
    : parts;
  const text = [...body, ...tail].join(" ").replace(/ +/g, " ").replace(/ *¶ */g, "\n").trim();
  return refrains.reduce((joined, refrain) => joined.replace(`${refrain} `, `${refrain}\n`), text);
}
