import type { SidedPage } from "../layout/drawings.ts";
import type { BookFiles } from "../pdf/write-pdf.ts";
import { sourceTypeOfPart, sourceTypeOfPicture } from "../provenance/source-type.ts";
import { BOOK_WORDS } from "../words/book-words.ts";
import { shorten } from "../words/shorten.ts";
import { bookCss } from "./book-css.ts";
import { navDocument, type NavEntry } from "./nav-document.ts";
import { packageDocument, type ManifestItem } from "./package-document.ts";
import { pageHtml } from "./page-html.ts";
import { zipFiles, type ZipFile } from "./zip-files.ts";

const CONTAINER = '<?xml version="1.0" encoding="UTF-8"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>';

/** The EPUB 3 of fixed layout: the drawings of the PDF, with real text in reading order, and lettering and cut edges as SVG. */
export function writeEpub({ book, identifier, layout, fonts }: BookFiles): Uint8Array {
  const words = BOOK_WORDS[book.language];
  const content = collectFiles();
  const { add } = content;
  const imageOf = imageCollector(add, (jpeg) => sourceTypeOfPicture(jpeg, book.provenance));
  for (const { font, ttf } of fonts) add({ id: `f-${font.family}`, href: `fonts/${font.family}.ttf`, mediaType: "font/ttf", properties: "" }, ttf);
  const families = fonts.map(({ font }) => font.family);
  const familiesOf = (family: string) => [...new Set([family, ...families])].map((name) => `'${name}'`).join(",");
  const context = { language: book.language, imageOf, familiesOf, display: layout.displayAscent };
  const entries: NavEntry[] = [];
  const spine: { id: string; side: "left" | "right" }[] = [];
  for (const [index, page] of layout.pages.entries()) {
    const id = `s${String(index).padStart(2, "0")}`;
    const title = titleOf(page, words.page) || (page.kind === "end-paper" ? words.endPaper : book.title);
    const html = pageHtml(page, { id, title, context });
    add({ id, href: `${id}.xhtml`, mediaType: "application/xhtml+xml", properties: html.includes("<svg") ? "svg" : "", ...(holdsStory(page) && { sourceType: sourceTypeOfPart(book.provenance.text) }) }, html);
    spine.push({ id, side: page.side });
    if (page.label !== "" && page.kind !== "words") entries.push({ href: `${id}.xhtml`, pageNumber: page.pageNumber, label: entryLabel(page, title) });
  }
  add({ id: "css", href: "book.css", mediaType: "text/css", properties: "" }, bookCss(fonts));
  add({ id: "nav", href: "nav.xhtml", mediaType: "application/xhtml+xml", properties: "nav" }, navDocument({ entries, words, language: book.language }));
  const opf = packageDocument({ book, identifier, items: content.items, spine });
  return zipFiles([
    { path: "mimetype", bytes: "application/epub+zip", isStored: true },
    { path: "META-INF/container.xml", bytes: CONTAINER, isStored: false },
    { path: "OEBPS/package.opf", bytes: opf, isStored: false },
    ...content.files,
  ], new Date(book.createdAt));
}

type AddFile = (item: ManifestItem, bytes: Uint8Array | string) => void;

function collectFiles(): { files: ZipFile[]; items: ManifestItem[]; add: AddFile } {
  const files: ZipFile[] = [];
  const items: ManifestItem[] = [];
  return {
    files, items,
    add: (item, bytes) => {
      items.push(item);
      files.push({ path: `OEBPS/${item.href}`, bytes, isStored: item.mediaType === "image/jpeg" });
    },
  };
}

/** Each picture is stored once; the first is that of the cover. */
function imageCollector(add: AddFile, sourceTypeOf: (jpeg: Uint8Array) => string): (jpeg: Uint8Array) => string {
  const images = new Map<Uint8Array, string>();
  return (jpeg) => {
    const known = images.get(jpeg);
    if (known !== undefined) return known;
    const id = `p${String(images.size).padStart(2, "0")}`;
    const href = `images/${id}.jpg`;
    images.set(jpeg, href);
    add({ id, href, mediaType: "image/jpeg", properties: id === "p00" ? "cover-image" : "", sourceType: sourceTypeOf(jpeg) }, jpeg);
    return href;
  };
}

/** Its words are those of the story; its picture is a file of its own. */
const holdsStory = ({ kind }: SidedPage): boolean => kind === "story" || kind === "words";

const titleOf = ({ kind, label, pageNumber }: SidedPage, pageName: (pageNumber: number) => string): string =>
  (kind === "story" || kind === "words") && pageNumber !== null ? pageName(pageNumber) : label;

const entryLabel = ({ kind, label }: SidedPage, title: string): string => (kind === "story" ? `${title} · ${shorten(label)}` : label);
