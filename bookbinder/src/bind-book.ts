import type { BookToBind, BoundBook } from "./book-to-bind.ts";
import { writeEpub } from "./epub/write-epub.ts";
import { layoutBook } from "./layout/layout-book.ts";
import { writePdf } from "./pdf/write-pdf.ts";
import { prepareBook } from "./prepare-book.ts";
import { subsetFonts } from "./type/subset-fonts.ts";

/** Binds PDF and EPUB from a story and its pictures. Text never overflows: it is measured, shrunk within bounds, then flowed. */
export async function bindBook(bookToBind: BookToBind): Promise<BoundBook> {
  const { book, warnings } = await prepareBook(bookToBind);
  const layout = await layoutBook(book);
  const files = { book, layout, identifier: bookToBind.identifier, fonts: await subsetFonts(layout.inventory) };
  const pdf = await writePdf(files);
  const epub = writeEpub(files);
  return { pdf, epub, pdfPageCount: layout.pages.length, warnings: [...warnings, ...layout.warnings] };
}
