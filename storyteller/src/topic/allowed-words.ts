import { ENGLISH_NOUNS, ENGLISH_SMALL_WORDS, ENGLISH_VERBS, KOREAN_NOUNS } from "./word-lists.ts";

/** Whether a phrase of a topic may be repeated in a book. A blocklist alone lets unseen bad words through; an allowlist does not. */
export function mayRepeat(phrase: string): boolean {
  if (/[가-힣]/.test(phrase)) return KOREAN_NOUNS.has(phrase);
  const words = phrase.toLowerCase().split(/\s+/);
  return words.every(isKnown) && words.some((word) => singulars(word).some((one) => ENGLISH_NOUNS.has(one) || ENGLISH_VERBS.has(one)));
}

/** Whether "ride a bicycle" is something that a hero may practise. */
export function mayPractise(phrase: string): boolean {
  const [verb = "", ...rest] = phrase.split(" ");
  return ENGLISH_VERBS.has(verb) && rest.every((word) => word === "{his}" || isKnown(word));
}

export function mayPractiseKorean(phrase: string): boolean {
  const words = phrase.split(/\s+/);
  const object = words.length > 1 ? words[0]?.replace(/[을를]$/, "") : undefined;
  return KOREAN_SKILL.test(phrase) && (!object || KOREAN_NOUNS.has(object) || KOREAN_SKILL_OBJECT.test(object));
}

const KOREAN_SKILL = /(?:타|추|부르|그리|만들|읽|쓰|굽|날|헤엄치|뛰|달리|달리기를 하|하|치|불|접|심|키우|이기)$/;
const KOREAN_SKILL_OBJECT = /^(?:춤|노래|그림|글|수영|달리기|경주|요리|빵)$/;

const singulars = (word: string) => [word, word.replace(/s$/, ""), word.replace(/es$/, ""), word.replace(/ies$/, "y"), word.replace(/[’']s$/, "")];

const isKnown = (word: string) =>
  ENGLISH_SMALL_WORDS.has(word) || singulars(word).some((one) => ENGLISH_NOUNS.has(one) || ENGLISH_VERBS.has(one));
