import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeBook } from "../testing/book.ts";
import { bindBook } from "./bind-book.ts";
import type { BookToBind } from "./book-to-bind.ts";
import { createBindery } from "./create-bindery.ts";

describe("createBindery", () => {
  const bindery = createBindery();
  let book: BookToBind;
  beforeAll(async () => {
    book = await makeBook({ texts: ["One.", "Two.", "Three.", "Four."] });
  });
  afterAll(() => bindery.close());

  it("binds the same bytes in its thread as here", async () => {
    const [there, here] = await Promise.all([bindery.bind(book), bindBook(book)]);
    expect(Buffer.compare(there.pdf, here.pdf)).toBe(0);
    expect(Buffer.compare(there.epub, here.epub)).toBe(0);
  });

  it("leaves the pictures of the caller as they were", async () => {
    await bindery.bind(book);
    expect(book.cover.picture.jpeg.byteLength).toBeGreaterThan(100);
  });

  it("rejects at once when the signal aborts, and binds the next book", async () => {
    const controller = new AbortController();
    const first = bindery.bind(book);
    const aborted = bindery.bind(book, { signal: controller.signal });
    controller.abort();
    await expect(aborted).rejects.toThrow("aborted");
    await expect(first).resolves.toHaveProperty("pdfPageCount", 10);
    await expect(bindery.bind(book)).resolves.toHaveProperty("pdfPageCount", 10);
  });

  it("gathers a book when its turn has come, and goes on when one cannot be gathered", async () => {
    const order: string[] = [];
    const gather = (name: string) => async () => (order.push(`gathers ${name}`), book);
    const first = bindery.bind(gather("first")).then(() => order.push("bound first"));
    const broken = bindery.bind(async () => Promise.reject(new Error("a picture is gone")));
    const last = bindery.bind(gather("last")).then(() => order.push("bound last"));
    await expect(broken).rejects.toThrow("a picture is gone");
    await Promise.all([first, last]);
    expect(order).toEqual(["gathers first", "bound first", "gathers last", "bound last"]);
  });

  it("tells why a book could not be bound", async () => {
    const broken = { ...book, endPaper: { ...book.cover.picture, jpeg: new Uint8Array(4) } };
    await expect(bindery.bind(broken)).rejects.toThrow("must be JPEG");
  });

  it("refuses books when it is closed", async () => {
    const closed = createBindery();
    await closed.close();
    await expect(closed.bind(book)).rejects.toThrow("closed");
  });
});
