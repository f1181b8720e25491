import { contrast } from "../color/contrast.ts";
import { MARGIN, TRIM } from "../geometry.ts";
import type { Drawing } from "../layout/drawings.ts";
import { storyText, type PageContext, type PageToSet } from "../templates/template.ts";
import { composePassage, type Passage, type PassageLine } from "../type/compose-passage.ts";
import { comfortableMeasure } from "../type/type-sizes.ts";

const TOP = 62;
const TALLEST = TRIM - 2 * TOP - 30;

/** Words alone on as many pages as they need; used only when a passage fits no template. */
export function wordsOnly(context: PageContext, page: PageToSet): { drawings: Drawing[]; contrast: number }[] {
  const { palette, script, typeSize, size, faces, targetAge } = context;
  const measure = Math.min(TRIM - 2 * MARGIN, comfortableMeasure(script, typeSize, size));
  const passage = composePassage({ parts: page.parts, faces, size, typeSize, measure, script, targetAge });
  if (!passage || passage.lines.length === 0) return [];
  return splitLines(passage.lines, size).map((lines) => {
    const part = startAtTop(passage, lines);
    const y = Math.max(TOP, (TRIM - 30 - part.height) * 0.46);
    return { drawings: [storyText(part, (TRIM - measure) / 2, y, palette.ink, palette.accent)], contrast: contrast(palette.ink, palette.paper) };
  });
}

/** A page never begins with the last line of a paragraph. */
function splitLines(lines: readonly PassageLine[], size: number): PassageLine[][] {
  const pages: PassageLine[][] = [];
  let current: PassageLine[] = [];
  for (const [index, line] of lines.entries()) {
    const height = line.y - (current[0]?.y ?? line.y) + size;
    if (height > TALLEST && current.length > 0) {
      const isLastOfParagraph = lines[index - 1]?.part === line.part && lines[index + 1]?.part !== line.part;
      const moved = isLastOfParagraph && current.length > 1 ? current.splice(-1) : [];
      pages.push(current);
      current = moved;
    }
    current.push(line);
  }
  return [...pages, current];
}

function startAtTop(passage: Passage, lines: readonly PassageLine[]): Passage {
  const first = lines[0]!;
  const from = first.y - first.face.capHeight * first.size;
  return { ...passage, lines: lines.map((line) => ({ ...line, y: line.y - from })), height: lines.at(-1)!.y - from };
}
