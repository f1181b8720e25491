import type { Units } from "../../calls/index.ts";
import type { Price } from "./price-table.ts";

/** Money is counted in billionths of a dollar, as whole numbers: cents are lost by fractions. */
export type NanoUsd = bigint;

const PICO_PER_USD_DIGITS = 12;
const MILLION = 1_000_000n;
/** Prices are read to a trillionth of a dollar; per million units that leaves billionths of billionths. */
const PICO_MILLIONTHS_PER_NANO = 1000n * MILLION;

/** Units times price, rounded half up to nine decimals once, at the end. */
export function costOf(units: Units, price: Price): NanoUsd {
  const total =
    count(units.inputTokens) * pico(price.input_usd_per_million_tokens) +
    count(units.outputTokens) * pico(price.output_usd_per_million_tokens) +
    count(units.characters) * pico(price.usd_per_million_characters) +
    count(units.images) * pico(price.usd_per_image) * MILLION;
  return (total + PICO_MILLIONTHS_PER_NANO / 2n) / PICO_MILLIONTHS_PER_NANO;
}

const count = (units: number | undefined): bigint => BigInt(Math.max(0, Math.ceil(units ?? 0)));
const pico = (usd: number | undefined): bigint => BigInt((usd ?? 0).toFixed(PICO_PER_USD_DIGITS).replace(".", ""));

/** As the database takes it: dollars with nine decimals. */
export function toUsdText(nano: NanoUsd): string {
  const digits = nano.toString().padStart(10, "0");
  return `${digits.slice(0, -9)}.${digits.slice(-9)}`;
}

export const toUsd = (nano: NanoUsd): number => Number(toUsdText(nano));

/** One amount less another, both as the database gives them. */
export function minusUsd(whole: string, part: string): string {
  const nano = readUsdText(whole) - readUsdText(part);
  return nano < 0n ? `-${toUsdText(-nano)}` : toUsdText(nano);
}

function readUsdText(text: string): NanoUsd {
  const [, sign, dollars, fraction = ""] = /^(-?)(\d+)(?:\.(\d{1,9})0*)?$/.exec(text)!;
  return BigInt(`${sign}${dollars}${fraction.padEnd(9, "0")}`);
}

/** A story of a model, and as much again twice for pages that are written anew. */
const STORY_CALLS = 3;
/** The instructions, and what is handed back to a model that goes on. */
const STORY_INPUT_TOKENS = 6000;
const OPENING_OUTPUT_TOKENS = 3000;
const PAGE_OUTPUT_TOKENS = 600;
/** Each picture once more: redrawn, or made and lost. */
const TRIES_A_PICTURE = 2;
/** 60 words of the longest pages, twice. */
const CHARACTERS_A_PAGE = 1000;

type Book = { pageCount: number; isNarrated: boolean };
type BookPrices = { story: Price | null; picture: Price | null; speech: Price | null };

type PageWork = { hasText: boolean; hasPicture: boolean; isNarrated: boolean };

/** The most that one page made anew, or read aloud again, is expected to cost. */
export function worstCaseOfPage({ hasText, hasPicture, isNarrated }: PageWork, prices: BookPrices): NanoUsd {
  const story: Units = hasText ? { inputTokens: STORY_CALLS * STORY_INPUT_TOKENS, outputTokens: STORY_CALLS * PAGE_OUTPUT_TOKENS } : {};
  const picture: Units = hasPicture ? { images: TRIES_A_PICTURE } : {};
  const speech: Units = isNarrated ? { characters: CHARACTERS_A_PAGE } : {};
  return costOf(story, prices.story ?? {}) + costOf(picture, prices.picture ?? {}) + costOf(speech, prices.speech ?? {});
}

/** The most that making a book is expected to cost; what a book needs beyond it is taken out of the day, if there is room. */
export function worstCaseOfBook({ pageCount, isNarrated }: Book, prices: BookPrices): NanoUsd {
  const story: Units = { inputTokens: STORY_CALLS * STORY_INPUT_TOKENS, outputTokens: STORY_CALLS * (OPENING_OUTPUT_TOKENS + pageCount * PAGE_OUTPUT_TOKENS) };
  // The cover is a picture, too.
  const pictures: Units = { images: (pageCount + 1) * TRIES_A_PICTURE };
  const speech: Units = isNarrated ? { characters: pageCount * CHARACTERS_A_PAGE } : {};
  return costOf(story, prices.story ?? {}) + costOf(pictures, prices.picture ?? {}) + costOf(speech, prices.speech ?? {});
}
