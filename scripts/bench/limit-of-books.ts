import { releasesOf, type BookDraws } from "./limit-of-book.ts";

export type ManyBooks = {
  books: readonly { draws: BookDraws; user: string }[];
  /** Pictures at once for one book, and for all books of the account. */
  slots: number;
  accountSlots: number;
};

export type ManyLimit = {
  /** When each book is done, all begun together and served in the service's order. */
  bookMs: readonly number[];
  /** The last of them. */
  makespanMs: number;
  /** No order whatever could end them sooner: the longest book alone, and all pictures on all places without a gap. */
  boundMs: number;
};

type Picture = { book: number; askedAtMs: number; pictureMs: number };

/**
 * Many books on one account, which is a list schedule: a picture asks when its page may be shown and its book has a place
 * free, and of those that ask the user with the fewest under way is served first, then who has asked for longest.
 */
export function limitOfBooks({ books, slots, accountSlots }: ManyBooks): ManyLimit {
  const waiting = books.map(({ draws }) => releasesOf(draws).map((releasedAtMs, index) => ({ releasedAtMs, pictureMs: draws.pictureMs[index]! })).sort((one, other) => one.releasedAtMs - other.releasedAtMs));
  const freeOfBook = books.map(() => Array.from({ length: slots }, () => 0));
  const bookMs = books.map(() => 0);
  const underWay: { endMs: number; user: string; book: number }[] = [];
  const runningOf = new Map<string, number>();
  const asking: Picture[] = [];
  const ask = (book: number): void => {
    while (freeOfBook[book]!.length > 0 && waiting[book]!.length > 0) {
      const { releasedAtMs, pictureMs } = waiting[book]!.shift()!;
      asking.push({ book, pictureMs, askedAtMs: Math.max(releasedAtMs, freeOfBook[book]!.shift()!) });
    }
  };
  for (const book of books.keys()) ask(book);
  for (let now = 0; asking.length > 0 || underWay.length > 0; ) {
    const ready = asking.filter(({ askedAtMs }) => askedAtMs <= now);
    if (ready.length > 0 && underWay.length < accountSlots) {
      const rank = ({ book }: Picture): number => runningOf.get(books[book]!.user) ?? 0;
      const next = ready.reduce((best, one) => (rank(one) - rank(best) || one.askedAtMs - best.askedAtMs) < 0 ? one : best);
      asking.splice(asking.indexOf(next), 1);
      const { user } = books[next.book]!;
      runningOf.set(user, (runningOf.get(user) ?? 0) + 1);
      underWay.push({ endMs: now + next.pictureMs, user, book: next.book });
      continue;
    }
    const ends = underWay.map(({ endMs }) => endMs);
    const asks = underWay.length < accountSlots ? asking.map(({ askedAtMs }) => askedAtMs).filter((at) => at > now) : [];
    now = Math.min(...ends, ...asks);
    for (const done of underWay.filter(({ endMs }) => endMs <= now)) {
      underWay.splice(underWay.indexOf(done), 1);
      runningOf.set(done.user, runningOf.get(done.user)! - 1);
      bookMs[done.book] = Math.max(bookMs[done.book]!, now + books[done.book]!.draws.moderationMs);
      freeOfBook[done.book]!.push(now);
      ask(done.book);
    }
  }
  return { bookMs, makespanMs: Math.max(...bookMs), boundMs: boundOf({ books, accountSlots }) };
}

function boundOf({ books, accountSlots }: Pick<ManyBooks, "books" | "accountSlots">): number {
  const draws = books.map((book) => book.draws);
  const first = Math.min(...draws.flatMap(releasesOf));
  const work = draws.reduce((sum, { pictureMs }) => sum + pictureMs.reduce((total, one) => total + one, 0), 0);
  const alone = draws.map((one) => Math.max(...releasesOf(one).map((releasedAtMs, index) => releasedAtMs + one.pictureMs[index]!)) + one.moderationMs);
  return Math.max(...alone, first + work / accountSlots + Math.min(...draws.map(({ moderationMs }) => moderationMs)));
}
