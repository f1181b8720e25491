import { drawChoice, drawUniform } from "../draws/seeded-random.ts";
import { LANGUAGES, SENTENCES, measureText } from "./languages/index.ts";
import type { StoryBrief } from "./read-brief.ts";

const CANDIDATES = 16;

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
  const candidates = Array.from({ length: CANDIDATES }, (_, index) => {
    const draw = (part: string) => drawUniform(brief.seed, place, index, part) < 0.6;
    const choose = (part: "openers" | "actions" | "places" | "endings") => drawChoice(language[part], brief.seed, place, index, part);
    return language.compose({
      opener: draw("opener") ? choose("openers") : undefined,
      who,
      action: choose("actions"),
      place: draw("place") ? choose("places") : undefined,
      ending: draw("ending") ? choose("endings") : undefined,
    });
  });
  const distance = (sentence: string) => Math.abs(measureText(language, sentence) - wanted);
  return candidates.reduce((best, candidate) => (distance(candidate) < distance(best) ? candidate : best));
}
