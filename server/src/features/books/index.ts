export { createBook, type CreateBookContext } from "./create-book.ts";
export { sweepDeletedFiles } from "./sweep-deleted-files.ts";
