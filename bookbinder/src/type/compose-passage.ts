import type { TargetAge } from "@ai-story-book/contracts";
import type { BookFaces } from "./book-faces.ts";
import type { Script } from "./book-fonts.ts";
import { breakLines, type Line } from "./break-lines.ts";
import type { Face } from "./face.ts";
import type { OpenedFont } from "./open-font.ts";
import type { Alignment, TypeSize } from "./type-sizes.ts";

export type PassagePart = { role: "body" | "refrain"; text: string };

/** A line in its passage, in points: x from the left of the measure, y the baseline from the top of the first capitals. */
export type PassageLine = Line & {
  part: number; role: PassagePart["role"]; face: Face; size: number; leading: number; isCentred: boolean; x: number; y: number;
  /** Room kept for a drop cap. */
  shift: number;
};

type DropCap = { letter: string; size: number; baseline: number; font: OpenedFont };

/** `height` is optical: from the top of the first capitals to the last baseline. */
export type Passage = { lines: PassageLine[]; height: number; measure: number; dropCap: DropCap | null };

export type PassageRequest = {
  parts: readonly PassagePart[];
  faces: BookFaces;
  size: number;
  typeSize: TypeSize;
  measure: number;
  script: Script;
  targetAge: TargetAge;
  align?: Alignment;
  hasDropCap?: boolean;
  isAiry?: boolean;
};

/** The paragraphs of a page; one that equals a refrain of the book is set apart. */
export function splitPassage(text: string, refrains: readonly string[]): PassagePart[] {
  const bare = (line: string) => line.normalize("NFC").replace(/[\s“”"'’‘]/g, "");
  const known = new Set(refrains.map(bare));
  known.delete("");
  return text.split("\n").map((line) => line.trim()).filter(Boolean)
    .map((line) => ({ role: known.has(bare(line)) ? "refrain" : "body", text: line }));
}

/** Written hands look smaller than a text face of the same size. */
const REFRAIN_SCALE: Record<string, number> = { "playpen-sans": 1.06, fraunces: 1.16, jua: 1.12 };

/** Sets a passage within a measure; null when a word cannot be placed. */
export function composePassage(request: PassageRequest): Passage | null {
  const { parts, faces, size, typeSize, measure, script, targetAge } = request;
  const leading = size * typeSize.leading;
  const lines: PassageLine[] = [];
  let y = 0;
  let dropCap: DropCap | null = null;
  for (const [index, part] of parts.entries()) {
    const isRefrain = part.role === "refrain";
    const face = isRefrain ? faces.refrain : faces.text;
    const partSize = isRefrain ? size * (REFRAIN_SCALE[face.main.packageName] ?? 1.1) : size;
    const isCentred = isRefrain || (request.align ?? typeSize.align) === "centre";
    const cap = index === 0 && request.hasDropCap ? capOf(part, faces, size, leading) : null;
    const paragraph = {
      face, size: partSize, script, targetAge, measure, text: cap ? part.text.slice(cap.letter.length) : part.text,
      align: isCentred ? "centre" as const : "left" as const, isAiry: request.isAiry === true && !isRefrain, indent: cap?.indent,
    };
    const narrow = partSize * typeSize.lineCharacters * 0.62;
    const broken = (isRefrain && narrow < measure ? breakLines({ ...paragraph, measure: narrow }) : null) ?? breakLines(paragraph);
    if (cap && (broken === null || broken.lines.length < 3)) return composePassage({ ...request, hasDropCap: false });
    if (broken === null) return null;
    if (cap) dropCap = { letter: cap.letter, size: cap.size, baseline: cap.baseline, font: cap.font };
    const partLeading = isRefrain ? Math.max(partSize * (script === "hangul" ? 1.25 : 1.3), leading * 0.92) : leading;
    for (const [row, line] of broken.lines.entries()) {
      if (lines.length === 0) y = face.capHeight * partSize;
      else if (row > 0) y += partLeading;
      else y += leading * (isRefrain || parts[index - 1]?.role === "refrain" ? 1.42 : 1.25);
      const shift = cap && row < cap.indent.lines ? cap.indent.width : 0;
      const inner = line.width - line.hangLeft - line.hangRight;
      const x = (isCentred ? (measure - inner) / 2 : shift) - line.hangLeft;
      lines.push({ ...line, part: index, role: part.role, face, size: partSize, leading: partLeading, isCentred, shift, x, y });
    }
  }
  return { lines, height: y, measure, dropCap };
}

/** Two lines high, never before a quote, and only before enough text to stand beside it. */
function capOf(part: PassagePart, faces: BookFaces, size: number, leading: number) {
  if (part.role === "refrain" || part.text.length <= 90 || !/^\p{Lu}/u.test(part.text)) return null;
  const letter = [...part.text][0]!;
  const font = faces.display.shape(letter)[0]?.font;
  if (!font) return null;
  const baseline = faces.text.capHeight * size + leading;
  const capSize = baseline / faces.display.capHeight;
  return { letter, font, size: capSize, baseline, indent: { lines: 2, width: faces.display.width(letter) * capSize + size * 0.22 } };
}
