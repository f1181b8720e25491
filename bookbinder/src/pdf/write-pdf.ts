import PDFDocument from "pdfkit";
import { SHEET, TRIM } from "../geometry.ts";
import type { SidedPage } from "../layout/drawings.ts";
import type { Layout } from "../layout/layout-book.ts";
import type { BookToSet } from "../layout/set-book.ts";
import type { FontSubset } from "../type/subset-fonts.ts";
import { BOOK_WORDS } from "../words/book-words.ts";
import { shorten } from "../words/shorten.ts";
import { drawArtifact, drawDrawing, type PdfCanvas } from "./draw-drawing.ts";
import { xmpPacket } from "./xmp-packet.ts";

export type BookFiles = { book: BookToSet; identifier: string; layout: Layout; fonts: readonly FontSubset[] };

type Reference = { compress: boolean; end(data: Buffer): void };
/** What pdfkit has and its types do not tell. */
type Internals = {
  _root: { data: Record<string, unknown> };
  ref(data: Record<string, unknown>): Reference;
  endMetadata(): void;
  openImage(jpeg: Buffer): unknown;
};

/** The PDF: tagged, with outline, alt texts and language. Pictures pass through untouched. */
export async function writePdf({ book, identifier, layout, fonts }: BookFiles): Promise<Uint8Array> {
  const created = new Date(book.createdAt);
  const document = new PDFDocument({
    autoFirstPage: false, pdfVersion: "1.7", lang: book.language, tagged: true, displayTitle: true, margin: 0,
    info: { Title: book.title, Author: book.publisher, Creator: "AI Story Book", Producer: "PDFKit", CreationDate: created, ModDate: created },
  });
  const internals = document as unknown as Internals;
  internals.endMetadata = () => {
    const metadata = internals.ref({ Type: "Metadata", Subtype: "XML" });
    metadata.compress = false;
    metadata.end(Buffer.from(xmpPacket(book, identifier), "utf8"));
    internals._root.data.Metadata = metadata;
  };
  const bytes = collect(document);
  for (const { font, ttf } of fonts) document.registerFont(font.family, ttf);
  const root = document.struct("Document");
  document.addStructure(root);
  const canvas = { document, imageOf: imageCache(internals), display: layout.displayAscent };
  for (const page of layout.pages) drawPage(canvas, root, page, book);
  root.end();
  internals._root.data.PageLayout = "TwoPageRight";
  document.end();
  return bytes;
}

function drawPage(canvas: PdfCanvas, root: PDFKit.PDFStructureElement, page: SidedPage, book: BookToSet): void {
  const { document } = canvas;
  const words = BOOK_WORDS[book.language];
  document.addPage({ size: [TRIM, TRIM], margin: 0 });
  const section = document.struct("Sect", { title: page.label });
  root.add(section);
  const { paper } = page;
  if (paper !== null) drawArtifact(document, () => document.rect(SHEET.x, SHEET.y, SHEET.width, SHEET.height).fill(paper));
  for (const drawing of page.drawings) drawDrawing(canvas, section, drawing);
  section.end();
  if (page.label === "" || page.kind === "words") return;
  document.outline.addItem(page.kind === "story" && page.pageNumber !== null ? `${words.page(page.pageNumber)} · ${shorten(page.label)}` : page.label);
}

function imageCache({ openImage }: Internals): PdfCanvas["imageOf"] {
  const images = new Map<Uint8Array, unknown>();
  return (document, jpeg) => {
    const known = images.get(jpeg);
    if (known) return known;
    const image = openImage.call(document, Buffer.from(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength));
    images.set(jpeg, image);
    return image;
  };
}

const collect = (document: PDFKit.PDFDocument): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    document.on("data", (chunk: Buffer) => chunks.push(chunk));
    document.on("end", () => resolve(joinChunks(chunks)));
    document.on("error", reject);
  });

/** In a buffer of its own, so that it can be handed to another thread. */
function joinChunks(chunks: readonly Buffer[]): Uint8Array {
  const joined = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}
