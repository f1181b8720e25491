import { PROPS, type Language } from "@ai-story-book/contracts";
import type { StoryRequest } from "../../ports.ts";
import { planCast } from "../plan-cast.ts";

/** Words and sentences of a page, as the measurer of this age and language counts them. */
export type PageLimits = { leastWords: number; mostWords: number; mostSentences: number };

export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: "English", ko: "Korean", ja: "Japanese", zh: "Chinese (simplified)", es: "Spanish" };
const UNITS: Readonly<Record<Language, string>> = { en: "words", es: "words", ko: "eojeol (words between spaces)", ja: "characters, punctuation not counted", zh: "characters, punctuation not counted" };

type StoryQuestion = { request: StoryRequest; limits: PageLimits; takesLongLists: boolean };

/** The order for a whole book. */
export function askForStory({ request, limits, takesLongLists }: StoryQuestion): string {
  return [
    `Write one picture book of exactly ${request.pageCount} pages.`,
    describeBook({ request, limits }),
    ...(takesLongLists ? [] : [listProps()]),
    describeWishes(request),
  ].join("\n\n");
}

/** What holds for every page of this book. */
export function describeBook({ request, limits }: Omit<StoryQuestion, "takesLongLists">): string {
  const { language, targetAge } = request;
  return [
    `Language: ${language} (${LANGUAGE_NAMES[language]}). Target age: ${targetAge} years.`,
    `Each page has ${limits.leastWords} to ${limits.mostWords} ${UNITS[language]} in at most ${limits.mostSentences} sentences; a refrain line counts for its words and not as a sentence. Count before you write on: pages outside these limits are sent back.`,
    STYLES_OF_AGE[targetAge],
    ...(language === "ko" ? ["Write in 해요체 or 했어요 forms throughout, as Korean picture books for this age do."] : []),
    ...(language === "ja" ? ["Write mostly in hiragana with です・ます forms, as Japanese picture books for this age do."] : []),
  ].join("\n");
}

/** The painter's things, for models whose schema cannot hold them. */
export const listProps = (): string => `Things for props, holds and things are chosen from these words only: ${PROPS.join(", ")}.`;

/** The parent's own words, fenced in: nothing inside can close the fence. */
export function describeWishes(request: StoryRequest): string {
  const cast = planCast(request).map(({ name, description, look }) => ({
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description }),
    ...(look === undefined ? {} : { look }),
  }));
  const wishes = {
    topic: request.topic,
    ...(request.theme === undefined ? {} : { theme: request.theme }),
    ...(cast.length === 0 ? {} : { characters: cast }),
    ...(request.avoid.length === 0 ? {} : { words_to_avoid: request.avoid }),
  };
  return [
    "The story is about what the parent wishes for here:",
    `<parent_words>\n${fence(wishes)}\n</parent_words>`,
    ...(cast.length === 0 ? [] : ["The characters named there come first in your list, in that order, with these names and looks; you may add others up to four in all."]),
    ...(request.avoid.length === 0 ? [] : ["The words to avoid appear nowhere in the book."]),
    ...describeRetelling(request),
  ].join("\n");
}

/** A book that is there already, as the source of this one. */
function describeRetelling({ retelling, language }: StoryRequest): string[] {
  if (retelling === undefined) return [];
  const { title, characters, pages } = retelling;
  return [
    "It retells this finished book, for the age and in the language above. Keep its plot, its cast and the order of what happens; choose words, length and detail for the new reader, and do not translate word by word:",
    `<book_to_retell>\n${fence({ title, characters: characters.map(({ name, description }) => ({ name, about: description })), pages })}\n</book_to_retell>`,
    ...(retelling.language === language ? [] : ["Give each character a name as children's books in the new language would write it."]),
  ];
}

/** JSON in which no bracket of mark-up and no invisible character is left as it is. */
export const fence = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);

const STYLES_OF_AGE = {
  "3-5": "Ages 3 to 5: everyday words, one thought a sentence, sounds and repetition, a problem as big as a lost sock.",
  "5-7": "Ages 5 to 7: simple words with one new tasty word now and then, some direct speech, cause and effect.",
  "7-9": "Ages 7 to 9: richer verbs, dialogue, a little humour and a turn nobody saw coming; still short sentences.",
} as const;
