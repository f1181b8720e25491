import { drawSequence, drawUniform } from "../draws/seeded-random.ts";
import { LANGUAGES, SENTENCES, measureText } from "./languages/index.ts";
import type { StoryBrief } from "./read-brief.ts";

const CANDIDATES = 24;
const CLOSE_ENOUGH = 0.6;

/** The words of one page: as many as the age allows, in as few sentences, always about the same cast. */
export function writePageText(brief: StoryBrief, pageNumber: number): string {
  const language = LANGUAGES[brief.language];
  const [fewest, most] = brief.wordRange ?? language.bands[brief.age];
  const target = fewest + (most - fewest) * (0.4 + 0.2 * drawUniform(brief.seed, "length", pageNumber));
  const count = SENTENCES[brief.age];
  const sentences: string[] = [];
  let written = 0;
  for (let index = 0; index < count; index += 1) {
    const wanted = (target - written) / (count - index);
    const sentence = writeSentence(brief, `${pageNumber} ${index}`, index === 1 ? brief.cast[1]! : brief.cast[0]!, wanted);
    written += measureText(language, sentence);
    sentences.push(sentence);
  }
  return sentences.join(language.countsCharacters ? "" : " ");
}

/** One sentence, the nearest to the wanted length among a few. */
export function writeSentence(brief: StoryBrief, place: string, who: string, wanted: number): string {
  const language = LANGUAGES[brief.language];
  const next = drawSequence(brief.seed, place);
  const choose = (choices: readonly string[]) => choices[Math.floor(next() * choices.length)]!;
  const perhaps = (choices: readonly string[]) => (next() < 0.6 ? choose(choices) : undefined);
  let best = { sentence: "", distance: Infinity };
  for (let tries = 0; tries < CANDIDATES && best.distance > CLOSE_ENOUGH; tries += 1) {
    const sentence = language.compose({ opener: perhaps(language.openers), who, action: choose(language.actions), place: perhaps(language.places), ending: perhaps(language.endings) });
    const distance = Math.abs(measureText(language, sentence) - wanted);
    if (distance < best.distance) best = { sentence, distance };
  }
  return best.sentence;
}
