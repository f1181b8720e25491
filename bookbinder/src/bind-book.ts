import type { Box, Picture } from "@ai-story-book/contracts";
import type { BindingWarning, BookToBind, BoundBook } from "./book-to-bind.ts";
import { writeEpub } from "./epub.ts";
import { subsetFonts } from "./faces.ts";
import { layoutBook } from "./layout.ts";
import { writePdf } from "./pdf.ts";
import { readPicture, type MeasuredPicture } from "./picture.ts";
import { planRhythm } from "./rhythm.ts";

/** Binds PDF and EPUB from a story and its pictures. Text never overflows: it is measured, shrunk within bounds, then flowed. */
export async function bindBook(book: BookToBind): Promise<BoundBook> {
  const bindable = await measureBook(book);
  const layout = await layoutBook(bindable);
  const fonts = await subsetFonts(layout.used, "sfnt");
  const pdf = (await writePdf({ book: bindable, layout, fonts })) as Uint8Array;
  const epub = await writeEpub({ book: bindable, layout, fonts });
  return { pdf, epub, pdfPageCount: layout.pages.length, warnings: layout.warnings.map(warningOf) };
}

async function measureBook(book: BookToBind) {
  const plan = planRhythm({ pages: book.pages, age: book.targetAge, seed: book.seed, refrains: [...book.refrains] });
  const isAi = book.provenance.text.isAi || book.provenance.pictures.isAi;
  return {
    identifier: `urn:uuid:${book.identifier}`,
    title: printable(book.title),
    dedication: printable(book.dedication),
    language: book.language,
    age: book.targetAge,
    seed: book.seed,
    date: book.createdAt,
    byline: book.language === "ko" ? "이야기책 공방" : "The Story Book Workshop",
    provenance: { ai: isAi, text: book.provenance.text.madeBy, pictures: book.provenance.pictures.madeBy },
    refrains: book.refrains.map(printable),
    cover: await measure(book.cover.picture),
    coverCalm: book.cover.picture.calmZone,
    coverAlt: printable(book.cover.altText),
    endPaper: book.endPaper && (await measure(book.endPaper)),
    pages: await Promise.all(
      book.pages.map(async (page, index) => ({
        text: printable(page.text),
        // words stand on a picture only where its painter kept it calm
        template: page.picture.calmZone || !plan[index]?.calm ? plan[index]?.template : "panel",
        calm: page.picture.calmZone,
        picture: await measure(page.picture),
        alt: printable(page.altText),
      })),
    ),
  };
}

const measure = (picture: Picture): Promise<MeasuredPicture> => readPicture(picture.jpeg, picture.heads.length > 0 ? { focus: aroundHeads(picture.heads) } : {});

/** The part of the picture that no crop may cut. */
function aroundHeads(heads: readonly Box[]) {
  return {
    x0: Math.min(...heads.map((head) => head.left)),
    x1: Math.max(...heads.map((head) => head.right)),
    y0: Math.max(0.02, Math.min(...heads.map((head) => head.top))),
    y1: Math.max(...heads.map((head) => head.bottom)),
  };
}

/** Control characters, lone surrogates and direction marks are not for print. */
const printable = (text: string) =>
  text.toWellFormed().replace(/[\u0000-\u0009\u000b-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd\ufffe\uffff]/g, "");

function warningOf(warning: { code: string; page?: number; [key: string]: unknown }): BindingWarning {
  const { code, page, ...rest } = warning;
  return { code, detail: JSON.stringify(rest), ...(page === undefined ? {} : { pageNumber: page }) };
}
