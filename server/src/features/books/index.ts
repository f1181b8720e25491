export { acceptWork, type AcceptContext } from "./accept-work.ts";
export { createBook, type CreateBookContext } from "./create-book.ts";
export { describeAccepted } from "./describe-accepted.ts";
export { getBook } from "./get-book.ts";
export { readNarration } from "./read-narration.ts";
export { readPicture } from "./read-picture.ts";
export { readIdempotencyKey } from "./read-idempotency-key.ts";
export { describePage } from "./describe-page.ts";
export { sweepDeletedFiles } from "./sweep-deleted-files.ts";
