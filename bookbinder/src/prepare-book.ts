import type { BindingWarning, BookToBind } from "./book-to-bind.ts";
import type { BookToSet } from "./layout/set-book.ts";
import { measurePicture } from "./picture/measure-picture.ts";
import { planRhythm, type PagePlan } from "./plan-rhythm.ts";
import { splitPassage } from "./type/compose-passage.ts";
import { BOOK_WORDS } from "./words/book-words.ts";
import { listUnprintable, printable } from "./words/printable.ts";

/** Makes the texts printable, measures the pictures, and plans the pages as they were planned before painting. */
export async function prepareBook(book: BookToBind): Promise<{ book: BookToSet; warnings: BindingWarning[] }> {
  const words = BOOK_WORDS[book.language];
  const plans = planRhythm(book);
  const refrains = book.refrains.map(printable);
  const [cover, endPaper, ...pictures] = await Promise.all([
    measurePicture(book.cover.picture),
    book.endPaper && measurePicture(book.endPaper),
    ...book.pages.map((page) => measurePicture(page.picture)),
  ]);
  const pages = book.pages.map((page, index) => {
    const text = printable(page.text);
    const picture = pictures[index]!;
    return {
      text, picture,
      pageNumber: page.pageNumber,
      parts: splitPassage(text, refrains),
      calmZone: picture.calmZone,
      altText: printable(page.altText),
      template: templateFor(plans[index]!, picture.calmZone),
    };
  });
  return {
    book: {
      language: book.language, targetAge: book.targetAge, seed: book.seed, createdAt: book.createdAt, provenance: book.provenance,
      title: printable(book.title).trim() || words.untitled,
      dedication: printable(book.dedication),
      publisher: printable(book.publisher ?? words.publisher),
      style: book.style ?? null,
      pages,
      cover: { picture: cover, altText: printable(book.cover.altText) },
      endPaper,
    },
    warnings: warningsOf(book),
  };
}

/** Words stand on a picture only where its painter kept it calm; the edge that was painted calm is the one that is used. */
function templateFor({ template, calmZone }: PagePlan, painted: { edge: "top" | "bottom" } | null) {
  if (calmZone === null) return template;
  return painted === null ? "panel" : (`bleed-${painted.edge}` as const);
}

function warningsOf({ title, dedication, pages, language }: BookToBind): BindingWarning[] {
  const leftOut = listUnprintable([title, dedication, ...pages.map((page) => page.text)]);
  const warnings: BindingWarning[] = [];
  if (leftOut.length > 0) warnings.push({ code: "no-glyph", detail: `not for print: ${leftOut.join(" ")}` });
  if (language === "ja" || language === "zh") warnings.push({ code: "language-without-face", detail: `no typeface here is made for ${language}` });
  return warnings;
}
