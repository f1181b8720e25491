import type { CallOrigin } from "./call-origin.ts";

/** `<bookId>/<part>/<attempt>/<tryNumber>`: what a vendor gets as `x-client-request-id` and the ledger keeps, so that their records and ours can be laid side by side. */
export const requestIdOf = ({ bookId, part, attempt }: CallOrigin, tryNumber: number): string => `${bookId ?? "-"}/${part}/${attempt}/${tryNumber}`;
