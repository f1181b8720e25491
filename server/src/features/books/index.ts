export { createBook, type CreateBookContext } from "./create-book.ts";
