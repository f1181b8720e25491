import { STYLES, TARGET_AGES, type Book } from "@ai-story-book/contracts";
import type { Wishes } from "./api.ts";

/** What the form is filled in with; what is missing is as the form has it by itself. */
export type FirstWishes = { topic?: string; language?: string; age?: string; style?: string; pages?: number; hero?: string };

export const PAGE_COUNTS = [4, 8, 12, 16, 24];

/** From the search of an address, of which nothing is trusted. */
export function readWishes(search: Record<string, unknown>): FirstWishes {
  const words = (name: string, most: number): string | undefined => {
    const value = search[name];
    // the router reads words that look like numbers as numbers
    return typeof value === "string" || typeof value === "number" ? String(value).slice(0, most) : undefined;
  };
  const oneOf = (name: string, known: readonly string[]): string | undefined => known.find((value) => value === words(name, 40));
  const found = {
    topic: words("topic", 200), hero: words("hero", 40), language: oneOf("language", ["en", "ko"]), age: oneOf("age", TARGET_AGES), style: oneOf("style", STYLES),
    pages: PAGE_COUNTS.find((count) => String(count) === words("pages", 2)),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as FirstWishes;
}

/** The wishes of a book, to fill the form in with them again. */
export const wishesOf = (book: Book): FirstWishes =>
  ({ topic: book.topic, language: book.language, age: book.target_age, style: book.style, pages: book.page_count, ...(book.hero ? { hero: book.hero.name } : {}) });

/** The same wishes as the service takes them. */
export const wishesAgain = (book: Book): Wishes =>
  ({ topic: book.topic, language: book.language, target_age: book.target_age, style: book.style, page_count: book.page_count, ...(book.hero ? { hero: { name: book.hero.name } } : {}) });
