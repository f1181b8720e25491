import { parentPort } from "node:worker_threads";
import { bindBook } from "./bind-book.ts";
import type { BookToBind } from "./book-to-bind.ts";

export type BindingTask = { id: number; book: BookToBind };

parentPort?.on("message", ({ id, book }: BindingTask) => {
  bindBook(book).then(
    (bound) => parentPort?.postMessage({ id, bound }),
    (error: unknown) => parentPort?.postMessage({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
