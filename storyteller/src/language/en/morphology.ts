import { capitalise } from "../fill.ts";

const TAKES_AN = /^(?:[aeio]|u(?!ni[^nm]|se|su|tensil|k|r[ai]n|bi)|hour|honest|heir)/i;
const SOUNDS_LIKE_A_CONSONANT = /^(?:one\b|once\b|eu|ewe|uni(?:corn|form|que|t|v)|us[eu]|ukulele)/i;

export const articleOf = (word: string): "a" | "an" => (TAKES_AN.test(word) && !SOUNDS_LIKE_A_CONSONANT.test(word) ? "an" : "a");

export const withArticle = (noun: string): string => `${articleOf(noun)} ${noun}`;

const fixArticles = (text: string) =>
  text.replace(/\b([Aa])n? (?=([“"‘']?)([\p{L}]+))/gu, (match, a: string, _quote: string, word: string) =>
    /^a$/i.test(word) ? match : articleOf(word) === "an" ? `${a}n ` : `${a} `);

const IRREGULAR: Readonly<Record<string, string>> = {
  mouse: "mice", fox: "foxes", goose: "geese", child: "children", fish: "fish", sheep: "sheep", wolf: "wolves", snowman: "snowmen", foot: "feet",
  deer: "deer", octopus: "octopuses", fairy: "fairies", bunny: "bunnies", puppy: "puppies", pony: "ponies", butterfly: "butterflies", ladybug: "ladybugs",
};

export const plural = (noun: string): string => IRREGULAR[noun] ?? (/(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`);

export const PRONOUNS = {
  she: { he: "she", him: "her", his: "her", hers: "hers", himself: "herself" },
  he: { he: "he", him: "him", his: "his", hers: "his", himself: "himself" },
} as const;

const SMALL_WORDS = new Set(["a", "an", "the", "and", "of", "to", "in", "on", "at", "for", "with", "by", "from"]);

export const titleCase = (text: string): string =>
  text
    .split(" ")
    .map((word, index) =>
      index > 0 && SMALL_WORDS.has(word.toLowerCase())
        ? word.toLowerCase()
        : word.replace(/^([“"'‘(]*)(\p{L})/u, (_, quotes: string, letter: string) => quotes + letter.toUpperCase()))
    .join(" ");

const DOUBLES = /^(?:run|swim|hop|skip|sit|hug|dig|clap|hit|get|put|win|knit|stop|plan|jog|spin|step|tap|wag|wrap|zip)$/;

/** "ride a bicycle" → "riding a bicycle". */
export function gerund(phrase: string): string {
  const [verb = "", ...rest] = phrase.split(" ");
  const ing = verb.endsWith("ie")
    ? `${verb.slice(0, -2)}ying`
    : /[^aeiou]e$/.test(verb) && verb.length > 2
      ? `${verb.slice(0, -1)}ing`
      : DOUBLES.test(verb)
        ? `${verb}${verb.at(-1)}ing`
        : `${verb}ing`;
  return [ing, ...rest].join(" ");
}

/** Articles, spaces and apostrophes as a printer sets them. */
export const polishEnglish = (text: string): string =>
  capitalise(
    fixArticles(text)
      .replace(/ +/g, " ")
      .replace(/ ([,.!?])/g, "$1")
      .replace(/([^.])\.\.(?=\s|$|”)/g, "$1."),
  ).replace(/'/g, "’");
