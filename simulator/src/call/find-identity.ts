import { IDENTITY_HEADER, parseIdentity, type CallIdentity } from "../draws/call-identity.ts";
import { hashWords } from "../draws/seeded-random.ts";

/** Counts how often the same content was asked for, so that a second try is another call. */
export class IdentityCounter {
  private readonly seen = new Map<string, number>();

  next(key: string): number {
    const count = (this.seen.get(key) ?? 0) + 1;
    this.seen.set(key, count);
    return count;
  }

  clear(): void {
    this.seen.clear();
  }
}

/** The identity that the client's header tells; without one, what is asked for and how often it was asked before. */
export function findIdentity(counter: IdentityCounter, headers: Record<string, string | string[] | undefined>, operation: string, content: string): CallIdentity {
  const header = headers[IDENTITY_HEADER];
  const told = parseIdentity(typeof header === "string" ? header : undefined);
  if (told) return told;
  const hash = hashWords(16, operation, content);
  return { book: hash, step: operation, page: 0, attempt: counter.next(hash) };
}
