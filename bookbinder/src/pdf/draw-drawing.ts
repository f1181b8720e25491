import type { Drawing, LetteringDrawing, PictureDrawing, TextDrawing } from "../layout/drawings.ts";
import { RIGHT_TO_LEFT } from "../type/break-lines.ts";
import type { PassageLine } from "../type/compose-passage.ts";
import { FEATURES } from "../type/face.ts";

export type PdfCanvas = {
  document: PDFKit.PDFDocument;
  imageOf: (document: PDFKit.PDFDocument, jpeg: Uint8Array) => unknown;
  display: { ascent: number; descent: number };
};

type Element = PDFKit.PDFStructureElement;

export function drawDrawing(canvas: PdfCanvas, section: Element, drawing: Drawing): void {
  const { document } = canvas;
  if (drawing.type === "shape") drawArtifact(document, () => document.path(drawing.path).fill(drawing.fill));
  else if (drawing.type === "picture") drawPicture(canvas, section, drawing);
  else if (drawing.type === "lettering") drawLettering(canvas, section, drawing);
  else drawText(canvas, section, drawing);
}

/** An ornament: readers of the page aloud pass it over. */
export function drawArtifact(document: PDFKit.PDFDocument, draw: () => void): void {
  document.markContent("Artifact", { type: "Layout" });
  draw();
  document.endMarkedContent();
}

function drawPicture({ document, imageOf }: PdfCanvas, section: Element, { picture, at, crop, clip, altText }: PictureDrawing): void {
  const draw = () => {
    const width = at.width / crop.width;
    const height = at.height / crop.height;
    document.save();
    if (clip === null) document.rect(at.x, at.y, at.width, at.height).clip();
    else document.path(clip).clip();
    const image = imageOf(document, picture.jpeg) as PDFKit.Mixins.ImageSrc;
    document.image(image, at.x - crop.x * width, at.y - crop.y * height, { width, height });
    document.restore();
  };
  if (altText === null || altText === "") drawArtifact(document, draw);
  else addElement(document, section, "Figure", { alt: altText }, draw);
}

function drawLettering({ document }: PdfCanvas, section: Element, { text, path, size, fill, edge, hasShade }: LetteringDrawing): void {
  if (path === "") return;
  addElement(document, section, "H1", { actual: text }, () => {
    document.lineJoin("round");
    if (edge && hasShade) {
      document.save().translate(0, size * 0.05);
      document.path(path).lineWidth(edge.width).stroke(edge.color);
      document.restore();
    }
    if (edge) document.path(path).lineWidth(edge.width).stroke(edge.color);
    document.path(path).fill(fill);
  });
}

function drawText({ document }: PdfCanvas, section: Element, drawing: TextDrawing): void {
  const { lines, dropCap } = drawing.passage;
  if (drawing.role === "folio") {
    drawArtifact(document, () => drawLines(document, drawing, lines));
    return;
  }
  for (const part of new Set(lines.map((line) => line.part))) {
    addElement(document, section, "P", {}, () => {
      if (dropCap && part === 0) {
        document.fillColor(drawing.accent).fontSize(dropCap.size);
        put(document, dropCap.font.family, dropCap.letter, drawing.x, drawing.y + dropCap.baseline);
      }
      drawLines(document, drawing, lines.filter((line) => line.part === part));
    });
  }
}

function drawLines(document: PDFKit.PDFDocument, { x, y, ink, accent }: TextDrawing, lines: readonly PassageLine[]): void {
  for (const line of lines) {
    document.fillColor(line.role === "refrain" ? accent : ink).fontSize(line.size);
    const left = x + line.x;
    const baseline = y + line.y;
    const font = onlyFont(line);
    if (font !== null) {
      put(document, font, line.drawn.map((word) => word.runs.map((run) => run.text).join("") + (word.hasSpace ? " " : "")).join(""), left, baseline);
      continue;
    }
    for (const word of line.drawn) {
      let at = left + word.x;
      for (const [index, run] of word.runs.entries()) {
        const isSpaced = index === word.runs.length - 1 && word.hasSpace && !RIGHT_TO_LEFT.test(run.text);
        put(document, run.font.family, isSpaced ? `${run.text} ` : run.text, at, baseline);
        at += run.width * line.size;
      }
    }
  }
}

/** A line in one font and one direction is put down whole, so that it is found when searched. */
function onlyFont(line: PassageLine): string | null {
  const fonts = new Set(line.drawn.flatMap((word) => word.runs.map((run) => run.font.family)));
  const [font] = fonts;
  return fonts.size === 1 && font !== undefined && !line.drawn.some((word) => RIGHT_TO_LEFT.test(word.text)) ? font : null;
}

function put(document: PDFKit.PDFDocument, font: string, text: string, x: number, y: number): void {
  const features = FEATURES as unknown as PDFKit.Mixins.OpenTypeFeatures[];
  document.font(font).text(text, x, y, { lineBreak: false, baseline: "alphabetic", features });
}

function addElement(document: PDFKit.PDFDocument, section: Element, type: string, options: { alt?: string; actual?: string }, draw: () => void): void {
  const element = document.struct(type, options, draw);
  section.add(element);
  element.end();
}
