import { COLORS, GARMENTS, PROPS, SETTINGS, SPECIES, type CharacterSheet } from "@ai-story-book/contracts";
import { nameByLook } from "./describe-look.ts";

type Sentence = { picture: string; characters: readonly CharacterSheet[] };

/**
 * The model's sentence about a picture with every character called by what it is. A name never leaves for a painter:
 * known names are replaced as they are spelled, and a capital letter that no other word explains is taken for a name.
 */
export function nameNobody({ picture, characters }: Sentence): string {
  const looks = characters.map(({ look }) => look);
  const called = new Map(characters.map((sheet, index) => [sheet.id, nameByLook(sheet.look, looks.filter((_, other) => other !== index))]));
  const hero = called.get(characters[0]?.id ?? "") ?? "the hero";
  let sentence = picture.replace(/\b[cC]([1-4])\b/g, (_, number: string) => called.get(`c${number}`) ?? "a friend");
  for (const { id, name } of characters) {
    for (const part of partsOf(name)) sentence = sentence.replace(nameAlone(part), called.get(id)!);
  }
  return sentence.replace(/(?<!\p{L})\p{Lu}[\p{L}'’-]*/gu, (word, at: number) => (isPlainWord(word, at, sentence) ? word : hero)).replace(/\b(the [a-z ]+?) \1\b/g, "$1");
}

/** The whole name, then its longer words: "Min-jun Kim" is also Kim. */
const partsOf = (name: string): string[] => [name, ...name.split(/\s+/).filter((part) => part !== name && part.length > 1)];

/** A name that is also a word of the painter (Star, Bear) counts only with its capital letter. */
const nameAlone = (name: string): RegExp =>
  new RegExp(`(?<!\\p{L})${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?!\\p{L})`, isKnown(name) ? "gu" : "giu");

function isPlainWord(word: string, at: number, sentence: string): boolean {
  const isFirst = at === 0 || /[.!?:]["”’]?\s+$/.test(sentence.slice(0, at));
  return isFirst && (isKnown(word.replace(/['’]s$/, "")) || STARTS.has(word.toLowerCase()));
}

const WORDS = new Set<string>([...PROPS, ...SETTINGS, ...SPECIES, ...GARMENTS, ...Object.keys(COLORS)].flatMap((word) => [word, ...word.split("-")]));
const isKnown = (word: string): boolean => [word, word.replace(/s$/, ""), word.replace(/ves$/, "f"), word.replace(/ies$/, "y")].some((form) => WORDS.has(form.toLowerCase()));

/** Words that a sentence about a picture begins with. */
const STARTS = new Set(
  "a an the two three four many all both each every one some several in on at under over above below behind beside between near by from with inside outside through across around along while as when it its they he she there here this that these those his her their big small little tiny tall soft warm cosy bright dark golden night morning evening sunlight moonlight rain snow wind everyone everybody nobody together high low up down far".split(" "),
);
