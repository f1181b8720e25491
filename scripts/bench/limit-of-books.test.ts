import { expect, test } from "vitest";
import { limitOfBook, type BookDraws } from "./limit-of-book.ts";
import { limitOfBooks } from "./limit-of-books.ts";

/** Text at 1, 2, 3 … s, judged at once; pictures of 6 s. */
const draws = (changes: Partial<BookDraws> = {}): BookDraws =>
  ({ moderationMs: 0, firstTokenMs: 0, tokensPerSecond: 1, openingEndTokens: 1, textEndTokens: [2, 3, 4], pageEndTokens: [2, 3, 4], pictureMs: [6000, 6000, 6000, 6000], ...changes });
const book = (user: string, changes: Partial<BookDraws> = {}) => ({ user, draws: draws(changes) });

test("one book on an account without a limit takes as long as that book alone", () => {
  for (const slots of [1, 2, 3, 9]) {
    for (const changes of [{}, { moderationMs: 1000 }, { pictureMs: [1000, 9000, 2000, 500] }]) {
      expect(limitOfBooks({ books: [book("u", changes)], slots, accountSlots: Infinity }).makespanMs).toBe(limitOfBook(draws(changes), slots).bookMs);
    }
  }
});

test("an account that is always full makes all pictures one after the other on its places", () => {
  const { makespanMs, boundMs } = limitOfBooks({ books: Array.from({ length: 6 }, () => book("u")), slots: 3, accountSlots: 4 });
  expect(boundMs).toBe(1000 + (24 * 6000) / 4);
  expect(makespanMs).toBe(boundMs);
});

test("a user's one book is not kept waiting by another's many", () => {
  const many = Array.from({ length: 5 }, () => book("many"));
  const { bookMs } = limitOfBooks({ books: [...many, book("one")], slots: 3, accountSlots: 2 });
  expect(bookMs.at(-1)).toBe(Math.min(...bookMs));
  expect(bookMs.at(-1)).toBe(1000 + 4 * 6000);
});
