import type { TextDrawing } from "../layout/drawings.ts";
import { escapeXml } from "../provenance/escape-xml.ts";
import type { PassageLine } from "../type/compose-passage.ts";
import type { Face } from "../type/face.ts";
import { toPx } from "./viewport.ts";

export type TextContext = {
  /** A list of families for CSS that starts with that of the face. */
  familiesOf: (family: string) => string;
  /** The id of the next sentence on the page. */
  nextSentenceId: () => string;
  display: { ascent: number; descent: number };
};

/** One paragraph for each part of a passage; every sentence has an id of its own, so that reading aloud can follow. */
export function textHtml(drawing: TextDrawing, context: TextContext): string {
  const { lines } = drawing.passage;
  const parts = [...new Set(lines.map((line) => line.part))];
  return parts.map((part) => partHtml(drawing, lines.filter((line) => line.part === part), context)).join("\n");
}

function partHtml(drawing: TextDrawing, lines: readonly PassageLine[], context: TextContext): string {
  const first = lines[0]!;
  const isCentred = lines.every((line) => line.isCentred);
  const offset = isCentred ? 0 : Math.min(...lines.map((line) => line.x + line.hangLeft - line.shift));
  const color = first.role === "refrain" ? drawing.accent : drawing.ink;
  const style = [
    `left:${toPx(drawing.x + offset)}px`,
    `top:${toPx(drawing.y + first.y - baselineInLine(first))}px`,
    `width:${toPx(drawing.passage.measure)}px`,
    `font:${toPx(first.size)}px/${toPx(first.leading)}px ${context.familiesOf(first.face.main.family)}`,
    `color:${color}`,
  ].join(";");
  const isFolio = drawing.role === "folio";
  const cap = first.part === 0 ? dropCapHtml(drawing, first, context) : "";
  const words = linesHtml(lines, isFolio ? null : context);
  return `<p class="t${isCentred ? " c" : ""}"${isFolio ? ' aria-hidden="true"' : ""} style="${style}">${cap}${words}</p>`;
}

/** From the top of a line of CSS to its baseline. */
function baselineInLine({ face, size, leading }: PassageLine): number {
  return (leading - inkHeight(face) * size) / 2 + face.ascent * size;
}

const inkHeight = ({ ascent, descent }: Pick<Face, "ascent" | "descent">): number => ascent + descent;

function dropCapHtml({ passage, accent }: TextDrawing, first: PassageLine, { familiesOf, display }: TextContext): string {
  const { dropCap } = passage;
  if (!dropCap) return "";
  const capBaseline = (dropCap.size - inkHeight(display) * dropCap.size) / 2 + display.ascent * dropCap.size;
  const top = baselineInLine(first) - first.y + dropCap.baseline - capBaseline;
  const style = `position:absolute;left:0;top:${toPx(top)}px;font:${toPx(dropCap.size)}px/1 ${familiesOf(dropCap.font.family)};color:${accent}`;
  return `<span style="${style}">${escapeXml(dropCap.letter)}</span>`;
}

/** Quotes hang outside the measure by negative margins, as they do in the PDF. */
function linesHtml(lines: readonly PassageLine[], context: TextContext | null): string {
  let html = "";
  let sentence: number | null = null;
  for (const [row, line] of lines.entries()) {
    if (row > 0) html += "<br/>";
    if (line.shift > 0) html += `<span style="margin-left:${toPx(line.shift)}px"></span>`;
    if (line.hangLeft > 0) html += `<span style="margin-left:${toPx(-line.hangLeft)}px"></span>`;
    for (const [index, word] of line.read.entries()) {
      if (context && word.sentence !== sentence) {
        html += `${sentence === null ? "" : "</span>"}<span id="${context.nextSentenceId()}">`;
        sentence = word.sentence;
      }
      const isFollowed = index < line.read.length - 1 || row < lines.length - 1;
      html += escapeXml(word.runs.map((run) => run.text).join("")) + (word.hasSpace && isFollowed ? " " : "");
    }
    if (line.isCentred && line.hangRight > 0) html += `<span style="margin-right:${toPx(-line.hangRight)}px"></span>`;
  }
  return sentence === null ? html : `${html}</span>`;
}
