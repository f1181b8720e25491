export { createBook, type CreateBookContext, type CreatedBook } from "./create-book.ts";
