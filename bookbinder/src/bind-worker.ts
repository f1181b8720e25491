import { parentPort } from "node:worker_threads";
import { bindBook } from "./bind-book.ts";
import type { BookToBind } from "./book-to-bind.ts";
import { openBookFaces } from "./type/book-faces.ts";
import type { BookBound, BindingTask } from "./create-bindery.ts";

// the faces of most books are opened before the first one arrives; Korean ones are 25 MB and come with the first that needs them
for (const face of Object.values(openBookFaces("latin", "5-7", { used: new Map(), missing: new Set() }))) face.width("Once");

parentPort?.on("message", ({ id, book }: BindingTask) => {
  void answer(id, book);
});

async function answer(id: number, book: BookToBind): Promise<void> {
  try {
    const bound = await bindBook(book);
    parentPort?.postMessage({ id, bound } satisfies BookBound, [bound.pdf.buffer as ArrayBuffer, bound.epub.buffer as ArrayBuffer]);
  } catch (error) {
    parentPort?.postMessage({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) } satisfies BookBound);
  }
}
