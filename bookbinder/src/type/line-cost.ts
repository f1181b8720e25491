import type { TargetAge } from "@ai-story-book/contracts";
import type { Script } from "./book-fonts.ts";
import type { Word } from "./split-words.ts";

const LEANING = new Set("a an the of to in on at by for and or but so as if his her its my your our their with from into that who mr. mrs. i".split(" "));
const SPEECH = new Set("said asked told whispered cried called shouted explained sang answered mr mrs".split(" "));

export type LineSituation = {
  words: readonly Word[];
  /** The line holds the words from `from` up to, not including, `until`. */
  from: number;
  until: number;
  width: number;
  target: number;
  measure: number;
  isFirst: boolean;
  script: Script;
  targetAge: TargetAge;
};

/** What a line costs: unevenness, and an end that tears the sense; an end where the sense rests earns something back. */
export function lineCost({ words, from, until, width, target, measure, isFirst, script, targetAge }: LineSituation): number {
  const isLast = until === words.length;
  const isOneWord = until - from === 1;
  const unevenness = ((target - width) / measure) ** 2 * 100;
  if (isLast) {
    const cost = unevenness * (width < target ? 0.35 : 1);
    if (isFirst) return cost;
    if (isOneWord) return cost + 40;
    return width < target * 0.34 ? cost + 18 : cost;
  }
  return unevenness + (isOneWord && !isFirst ? 8 : 0) + endCost(words, until, script, targetAge);
}

function endCost(words: readonly Word[], until: number, script: Script, targetAge: TargetAge): number {
  const end = words[until - 1]!;
  const bare = end.text.toLowerCase().replace(/[“”"'’,]/g, "");
  let cost = 0;
  if (script === "latin" && LEANING.has(bare)) cost += 5;
  if (script === "latin" && SPEECH.has(bare)) cost += 5;
  // 한, 그, 큰 … belong to the next word
  if (script === "hangul" && [...end.text].length === 1) cost += 4;
  if (/[,;:—–]$/u.test(end.text)) cost -= 1.6;
  if (end.endsSentence) cost -= targetAge === "3-5" ? 7 : 2.2;
  // a sentence must not begin with one short word at the end of a line
  else if (words[until - 2]?.endsSentence && end.text.length < 6) cost += 3;
  return end.isCut ? cost + 2 : cost;
}
