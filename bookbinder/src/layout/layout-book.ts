import type { BindingWarning } from "../book-to-bind.ts";
import { colophonPage } from "../matter/colophon-page.ts";
import { coverPage } from "../matter/cover.ts";
import { dedicationPage } from "../matter/dedication-page.ts";
import { endPaper } from "../matter/end-paper.ts";
import { folio } from "../matter/folio.ts";
import { matterPage } from "../matter/matter.ts";
import { titlePage } from "../matter/title-page.ts";
import { wordsOnly } from "../matter/words-only.ts";
import type { PageContext, PageToSet } from "../templates/template.ts";
import { openBookFaces } from "../type/book-faces.ts";
import { BOOK_FONTS, FONT_NAMES, scriptOf } from "../type/book-fonts.ts";
import type { Inventory } from "../type/face.ts";
import { TYPE_SIZES } from "../type/type-sizes.ts";
import { BOOK_WORDS } from "../words/book-words.ts";
import { colophonText } from "../words/colophon-text.ts";
import { bookPalette } from "./book-palette.ts";
import { choosePanelHeight, chooseSize } from "./choose-size.ts";
import type { BookPage, SidedPage } from "./drawings.ts";
import { fitPage } from "./fit-page.ts";
import { fullPicture } from "./full-picture.ts";
import type { BookToSet } from "./set-book.ts";

export type Layout = { pages: SidedPage[]; inventory: Inventory; displayAscent: { ascent: number; descent: number }; warnings: BindingWarning[]; size: number };

/** A book as pages of drawings in points. Nothing here knows PDF or EPUB. */
export async function layoutBook(book: BookToSet): Promise<Layout> {
  const inventory: Inventory = { used: new Map(), missing: new Set() };
  const unsized = contextOf(book, inventory);
  const sized = { ...unsized, size: chooseSize(unsized, book.pages) };
  const context = { ...sized, panelHeight: choosePanelHeight(sized, book.pages) };
  const warnings: BindingWarning[] = [];
  const story: BookPage[] = [];
  for (const page of book.pages) story.push(...(await setStoryPage(context, page, warnings)));
  const pages = withMatter(context, book, story);
  if (inventory.missing.size > 0) {
    warnings.push({ code: "no-glyph", detail: `no typeface here has: ${[...inventory.missing].join(" ")}` });
  }
  const { ascent, descent } = context.faces.display;
  return { pages, inventory, displayAscent: { ascent, descent }, warnings, size: context.size };
}

function contextOf(book: BookToSet, inventory: Inventory): PageContext {
  const script = scriptOf(book.language);
  const typeSize = TYPE_SIZES[script][book.targetAge];
  return {
    script, typeSize,
    targetAge: book.targetAge,
    seed: String(book.seed),
    faces: openBookFaces(script, book.targetAge, inventory),
    palette: bookPalette(book.cover.picture, book.pages.map((page) => page.picture)),
    size: typeSize.ideal,
    panelHeight: 0,
    // it would tear the first word apart for a child who begins to read
    hasDropCap: script === "latin" && book.targetAge === "7-9",
    isAiry: false,
  };
}

async function setStoryPage(context: PageContext, page: PageToSet, warnings: BindingWarning[]): Promise<BookPage[]> {
  const { pageNumber } = page;
  const label = page.text.replace(/\s+/g, " ");
  const base = { label, pageNumber, kind: "story" as const };
  const fitted = await fitPage(context, page);
  if (!fitted) {
    warnings.push({ code: "text-flowed", pageNumber, detail: `the words of page ${pageNumber} stand on pages of their own` });
    const words = wordsOnly(context, page).map((part) =>
      matterPage({ ...base, ...part, kind: "words", template: "words-only", paper: context.palette.paper, drawings: [...part.drawings, ...folio(context, pageNumber)] }));
    return [matterPage({ ...base, template: "picture-only", drawings: [fullPicture(page.picture, page.altText)] }), ...words];
  }
  const { set, template, size } = fitted;
  if (size < context.size) warnings.push({ code: "text-shrunk", pageNumber, detail: `the words of page ${pageNumber} are set in ${size} points` });
  const drawings = set.hasFolio ? [...set.drawings, ...folio(context, pageNumber)] : set.drawings;
  return [matterPage({ ...base, template, drawings, paper: set.paper, contrast: set.contrast })];
}

/** Cover on the right, then the end paper; page 1 faces the dedication; the book closes on an end paper on the left. */
function withMatter(context: PageContext, book: BookToSet, story: readonly BookPage[]): SidedPage[] {
  const words = BOOK_WORDS[book.language];
  const { title, publisher, endPaper: endPicture } = book;
  const { picture, altText } = book.cover;
  const paragraphs = colophonText({ ...book, fontNames: fontNamesOf(context) });
  const front = [
    coverPage(context, { title, label: words.cover, picture, altText: altText || title }),
    endPaper(context, endPicture),
    titlePage(context, { title, label: words.title, publisher, picture }),
    dedicationPage(context, { dedication: book.dedication, label: words.dedication }),
  ];
  const back = [colophonPage(context, { title, label: words.colophon, paragraphs }), endPaper(context, endPicture)];
  const blank = matterPage({ kind: "blank", label: "", drawings: [], paper: context.palette.paper });
  const isOdd = (front.length + story.length + back.length) % 2 === 1;
  const pages = isOdd ? [...front, ...story, blank, ...back] : [...front, ...story, ...back];
  return pages.map((page, index) => ({ ...page, side: index % 2 === 0 ? "right" : "left" }));
}

function fontNamesOf({ script, targetAge }: PageContext): string[] {
  const files = Object.values(BOOK_FONTS[script][targetAge]).map((list) => list[0]!);
  return [...new Set(files.map(({ packageName }) => FONT_NAMES[packageName]?.[script] ?? packageName))];
}
