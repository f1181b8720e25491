import type { CallOrigin } from "./call-origin.ts";

/** What a vendor gets as `x-client-request-id` and the ledger keeps, so that their records and ours can be laid side by side. */
export const requestIdOf = ({ bookId, part, attempt }: CallOrigin, tryNumber: number): string | null =>
  bookId === null ? null : `${bookId}/${part}/${attempt}/${tryNumber}`;
