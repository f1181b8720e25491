import { round, TRIM } from "../geometry.ts";
import type { Drawing, LetteringDrawing, PageKind, PictureDrawing, SidedPage } from "../layout/drawings.ts";
import { escapeXml } from "../provenance/escape-xml.ts";
import { textHtml, type TextContext } from "./text-html.ts";
import { toPx, VIEWPORT_PX } from "./viewport.ts";

export type PageHtmlContext = Omit<TextContext, "nextSentenceId"> & {
  language: string;
  /** The file of a picture. */
  imageOf: (jpeg: Uint8Array) => string;
};

const EPUB_TYPES: Partial<Record<PageKind, string>> = { cover: "cover", title: "titlepage", dedication: "dedication", colophon: "colophon" };
/** The paper sheet reaches this far beyond the picture it frames. */
const SHEET_EDGE = 7;
const PICTURE_EDGE = 5;

/** One page of the book as XHTML of one viewport. */
export function pageHtml(page: SidedPage, { id, title, context }: { id: string; title: string; context: PageHtmlContext }): string {
  let sentence = 0;
  const textContext = { ...context, nextSentenceId: () => `${id}-n${(sentence += 1)}` };
  const body = page.drawings.map((drawing) => drawingHtml(drawing, page, context, textContext)).join("\n");
  const type = EPUB_TYPES[page.kind];
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="${context.language}" lang="${context.language}"><head><meta charset="UTF-8"/><title>${escapeXml(title)}</title><meta name="viewport" content="width=${VIEWPORT_PX}, height=${VIEWPORT_PX}"/><link rel="stylesheet" type="text/css" href="book.css"/></head>
<body style="background:${page.paper ?? "#fff"}"><section${type ? ` epub:type="${type}"` : ""} aria-label="${escapeXml(title)}">
${body}
</section></body></html>`;
}

function drawingHtml(drawing: Drawing, page: SidedPage, context: PageHtmlContext, textContext: TextContext): string {
  if (drawing.type === "picture") return pictureHtml(drawing, page.paper, context);
  if (drawing.type === "shape") return svg(`<path fill="${drawing.fill}" d="${drawing.path}"/>`);
  return drawing.type === "lettering" ? letteringHtml(drawing) : textHtml(drawing, textContext);
}

const svg = (content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${TRIM} ${TRIM}" aria-hidden="true">${content}</svg>`;

function pictureHtml({ picture, at, crop, clip, altText }: PictureDrawing, paper: string | null, { imageOf }: PageHtmlContext): string {
  const width = at.width / crop.width;
  const height = at.height / crop.height;
  const edge = clip === null ? 0 : PICTURE_EDGE;
  const window = box({ x: at.x - edge, y: at.y - edge, width: at.width + 2 * edge, height: at.height + 2 * edge });
  const inside = box({ x: edge - crop.x * width, y: edge - crop.y * height, width, height });
  const alt = altText === null || altText === "" ? 'alt="" role="presentation"' : `alt="${escapeXml(altText)}"`;
  const image = `<div class="pic" style="${window}"><img src="${imageOf(picture.jpeg)}" ${alt} style="${inside}"/></div>`;
  return clip === null ? image : image + paperWithHole(at, clip, paper ?? "#fff");
}

/** The painted edge is a sheet of paper with a hole in it: needs no support for clipping. */
function paperWithHole(at: PictureDrawing["at"], clip: string, paper: string): string {
  const [left, top] = [round(at.x - SHEET_EDGE), round(at.y - SHEET_EDGE)];
  const [right, bottom] = [round(at.x + at.width + SHEET_EDGE), round(at.y + at.height + SHEET_EDGE)];
  return svg(`<path fill-rule="evenodd" fill="${paper}" d="M${left} ${top}H${right}V${bottom}H${left}Z${clip}"/>`);
}

function letteringHtml({ text, path, size, fill, edge, hasShade }: LetteringDrawing): string {
  const label = escapeXml(text);
  const outline = edge ? `fill="none" stroke="${edge.color}" stroke-width="${round(edge.width)}"` : "";
  const shade = edge && hasShade ? `<path transform="translate(0 ${round(size * 0.05)})" ${outline} d="${path}"/>` : "";
  const border = edge ? `<path ${outline} d="${path}"/>` : "";
  return `<h1><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${TRIM} ${TRIM}" role="img" aria-label="${label}" stroke-linejoin="round"><title>${label}</title>${shade}${border}<path fill="${fill}" d="${path}"/></svg></h1>`;
}

const box = ({ x, y, width, height }: PictureDrawing["at"]): string =>
  `left:${toPx(x)}px;top:${toPx(y)}px;width:${toPx(width)}px;height:${toPx(height)}px`;
