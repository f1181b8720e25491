export { createBook } from "./create-book.ts";
