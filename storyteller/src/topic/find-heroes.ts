import { plural } from "../language/en/morphology.ts";
import { HERO_KINDS } from "./hero-kinds.ts";
import type { NamedHero } from "./topic.ts";

const MOST_HEROES = 3;

/** A tree house is no tree, and who goes by train is no train. */
const NAMES_A_THING = /^ (?:houses?|huts?|forts?|feeders?|food|bowls?|cakes?|tanks?|nets?|seats?|rides?|tracks?|stations?|shows?|shelters?|parks?|farms?|costumes?|toys?)\b/i;

/** The kinds of heroes that a topic names, in its order. */
export function findHeroes(text: string): NamedHero[] {
  const found: NamedHero[] = [];
  for (const match of text.toLowerCase().matchAll(/[a-z][a-z-]*/g)) {
    if (NAMES_A_THING.test(text.slice(match.index + match[0].length))) continue;
    const key = heroOfEnglishWord(match[0]);
    if (key !== undefined && !found.some((hero) => hero.key === key)) found.push({ key, at: match.index });
  }
  for (const { word, key } of KOREAN_WORDS) {
    const match = koreanPattern(word).exec(text);
    if (match && !found.some((hero) => hero.key === key || Math.abs(hero.at - match.index) < 2)) found.push({ key, at: match.index });
  }
  return found.sort((one, other) => one.at - other.at).slice(0, MOST_HEROES);
}

export const heroOfEnglishWord = (word: string): string | undefined => ENGLISH_WORDS.get(word);

export const isKoreanHeroWord = (word: string): boolean => KOREAN_WORDS.some((hero) => hero.word === word);

export const endsInKoreanHeroWord = (word: string): boolean => KOREAN_WORDS.some((hero) => word.endsWith(hero.word));

const ENGLISH_WORDS = new Map<string, string>(
  HERO_KINDS.flatMap((kind) =>
    [kind.key, kind.en.name, plural(kind.key), plural(kind.en.name), ...kind.words.filter((word) => /[a-z]/.test(word))].map(
      (word): [string, string] => [word, kind.key],
    ),
  ),
);

const KOREAN_WORDS = HERO_KINDS.flatMap((kind) =>
  [kind.ko.name, ...kind.words.filter((word) => /[가-힣]/.test(word))].map((word) => ({ word: word.replace(/^(?:꼬마|아기|작은) /, ""), key: kind.key })),
).sort((one, other) => other.word.length - one.word.length);

const PARTICLES = "(?:들)?(?:은|는|이|가|을|를|와|과|랑|이랑|의|에게|한테|도|만|하고|처럼|로|으로)?";

/** One-syllable kinds (용, 곰, 말, 별, 새, 개 …) count only as a whole word with its particle. */
const koreanPattern = (word: string) =>
  new RegExp(
    word.length === 1
      ? `(?:^|\\s|아기|꼬마)(${word})${PARTICLES}(?=\\s|$|[.,!?])`
      : `(${word})${PARTICLES}(?=\\s|$|[.,!?]|예요|이에요|입니다|이야|네)`,
  );
