import type { TargetAge } from "@ai-story-book/contracts";
import type { Script } from "./book-fonts.ts";
import type { Face } from "./face.ts";
import { lineCost } from "./line-cost.ts";
import { splitWords, type Word } from "./split-words.ts";
import type { Alignment } from "./type-sizes.ts";

type PlacedWord = Word & { x: number };

/** A line in points: words in drawing order and in reading order, and how far its quotes hang outside. */
export type Line = { drawn: PlacedWord[]; read: Word[]; width: number; hangLeft: number; hangRight: number };

export type Paragraph = {
  text: string;
  face: Face;
  /** In points. */
  size: number;
  measure: number;
  script: Script;
  targetAge: TargetAge;
  align: Alignment;
  /** Keeps the first lines shorter, for a drop cap. */
  indent?: { lines: number; width: number } | undefined;
  /** Lines beyond the fewest that hold the words. */
  extraLines?: number;
  /** One line more is welcome where it lets lines end where the sense does. */
  isAiry?: boolean;
};

export type BrokenParagraph = { lines: Line[]; cost: number };

/** Breaks a paragraph into the fewest lines that hold it, and of those sets takes the most even one. Null when a word cannot be placed. */
export function breakLines(paragraph: Paragraph): BrokenParagraph | null {
  const { extraLines = 0, isAiry = false } = paragraph;
  const tight = breakInto(paragraph, extraLines);
  if (!isAiry) return tight;
  const airy = breakInto(paragraph, extraLines + 1);
  return airy && tight && airy.lines.length > tight.lines.length && airy.cost + 3 < tight.cost ? airy : tight;
}

const TOO_WIDE = 1e4;
const TOLERANCE = 0.01;

function breakInto(paragraph: Paragraph, extraLines: number): BrokenParagraph | null {
  const { text, face, size, measure, script, targetAge, align, indent } = paragraph;
  const words = splitWords(text, face, script, (measure - (indent?.width ?? 0)) / size);
  if (words.length === 0) return { lines: [], cost: 0 };
  const space = face.width(" ") * size;
  const span = spansOf(words, size, space);
  const indentOf = (line: number) => (indent && line < indent.lines ? indent.width : 0);
  const count = fewestLines(words.length, span, (line) => measure - indentOf(line)) + extraLines;
  const target = Math.min(measure, (span(0, words.length) / count) * (align === "centre" ? 1 : 1.03));

  const best: ({ cost: number; from: number } | undefined)[][] = [[{ cost: 0, from: 0 }]];
  for (let line = 0; line < count; line += 1) {
    const reached = best[line]!;
    const next: ({ cost: number; from: number } | undefined)[] = [];
    best.push(next);
    for (let from = 0; from < words.length; from += 1) {
      const start = reached[from];
      if (!start) continue;
      for (let until = from + 1; until <= words.length; until += 1) {
        const width = span(from, until);
        const isTooWide = width > measure - indentOf(line) + TOLERANCE;
        if (isTooWide && until > from + 1) break;
        const situation = { words, from, until, width, target: target - indentOf(line), measure, isFirst: line === 0, script, targetAge };
        const cost = start.cost + lineCost(situation) + (isTooWide ? TOO_WIDE : 0);
        const known = next[until];
        if (!known || cost < known.cost) next[until] = { cost, from };
      }
    }
  }
  const end = best[count]?.[words.length];
  if (!end) return extraLines > 0 ? breakInto(paragraph, extraLines - 1) : null;
  const lines: Line[] = [];
  for (let line = count, until = words.length; line > 0; line -= 1) {
    const { from } = best[line]![until]!;
    lines.unshift(layLine(words.slice(from, until), face, size, space));
    until = from;
  }
  return { lines, cost: end.cost };
}

/** The width of the words from one index up to another, without a space at the end. */
function spansOf(words: readonly Word[], size: number, space: number): (from: number, until: number) => number {
  const starts = [0];
  for (const word of words) starts.push(starts.at(-1)! + word.width * size + (word.hasSpace ? space : 0));
  return (from, until) => starts[until]! - starts[from]! - (words[until - 1]!.hasSpace ? space : 0);
}

function fewestLines(count: number, span: (from: number, until: number) => number, room: (line: number) => number): number {
  let lines = 0;
  for (let from = 0; from < count; lines += 1) {
    let until = from + 1;
    while (until < count && span(from, until + 1) <= room(lines)) until += 1;
    from = until;
  }
  return lines;
}

const OPENING = /^[“‘"'([«—…]+/u;
const CLOSING = /[”’"'.,!?…—–\-)\]»]+$/u;

function layLine(read: Word[], face: Face, size: number, space: number): Line {
  let x = 0;
  const drawn = inDrawingOrder(read).map((word) => {
    const placed = { ...word, x };
    x += word.width * size + (word.hasSpace ? space : 0);
    return placed;
  });
  const last = drawn.at(-1)!;
  const first = read[0]!;
  const opening = OPENING.exec(first.text)?.[0] ?? "";
  const closing = CLOSING.exec(read.at(-1)!.text)?.[0] ?? "";
  return {
    drawn, read,
    width: last.x + last.width * size,
    hangLeft: opening !== "" && opening !== first.text ? face.width(opening) * size * 0.9 : 0,
    hangRight: closing === "" ? 0 : face.width(closing) * size * 0.6,
  };
}

export const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Neighbouring right-to-left words are drawn in reverse; inside a word the font engine turns the letters. */
function inDrawingOrder(words: readonly Word[]): Word[] {
  const ordered: Word[] = [];
  for (let index = 0; index < words.length; ) {
    let end = index;
    while (end < words.length && RIGHT_TO_LEFT.test(words[end]!.text)) end += 1;
    if (end === index) {
      ordered.push(words[index]!);
      index += 1;
    } else {
      ordered.push(...words.slice(index, end).reverse());
      index = end;
    }
  }
  return ordered;
}
