import { SPARE_FONTS } from "./book-fonts.ts";
import { openFont, type FontFile, type OpenedFont } from "./open-font.ts";

/** A piece of text that one font draws; width in em. */
export type Run = { font: OpenedFont; text: string; width: number };

type OutlinedGlyph = { commands: { command: string; args: number[] }[]; scale: number; x: number; width: number };

/** One role in one book: it measures, and remembers which characters each font drew. Lengths are in em. */
export type Face = {
  main: OpenedFont;
  ascent: number;
  descent: number;
  capHeight: number;
  /** Characters that no font has are left out and noted. */
  shape(text: string): Run[];
  width(text: string): number;
  /** Outlines for lettering, y upwards in font units. */
  outline(text: string): { glyphs: OutlinedGlyph[]; width: number };
};

/** What a book has drawn so far. */
export type Inventory = { used: Map<OpenedFont, Set<string>>; missing: Set<string> };

/** No ligatures: for early readers fi must stay two letters. */
export const FEATURES = { liga: false, clig: false, dlig: false, calt: false, kern: true };

const REMEMBERED_WIDTHS = 20_000;

export function openFace(files: readonly FontFile[], { used, missing }: Inventory): Face {
  const main = openFont(files[0]!);
  const em = main.font.unitsPerEm;
  const chain = [...files, ...SPARE_FONTS];
  const shape = (text: string): Run[] => {
    const runs = splitByFont(text, chain, missing);
    for (const run of runs) {
      run.width = widthOf(run);
      const characters = used.get(run.font) ?? new Set();
      used.set(run.font, characters);
      for (const character of run.text) characters.add(character);
    }
    return runs;
  };
  return {
    main,
    ascent: main.font.ascent / em,
    descent: -main.font.descent / em,
    capHeight: (main.font.capHeight || em * 0.7) / em,
    shape,
    width: (text) => shape(text).reduce((sum, run) => sum + run.width, 0),
    outline: (text) => outlineOf(shape(text)),
  };
}

function splitByFont(text: string, chain: readonly FontFile[], missing: Set<string>): Run[] {
  const runs: Run[] = [];
  for (const character of text.normalize("NFC")) {
    if (INVISIBLE.test(character)) continue;
    const last = runs.at(-1);
    const staysWithLast = last !== undefined && (character === " " || MARK.test(character));
    const font = staysWithLast ? last.font : fontFor(character, chain);
    if (font === null) missing.add(character);
    else if (last?.font === font) last.text += character;
    else runs.push({ font, text: character, width: 0 });
  }
  return runs;
}

const INVISIBLE = /[\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufe00-\ufe0f]/;
const MARK = /[\p{M}\u200d\ufe00-\ufe0f]/u;

function fontFor(character: string, chain: readonly FontFile[]): OpenedFont | null {
  const codePoint = character.codePointAt(0)!;
  for (const file of chain) {
    const font = openFont(file);
    let isCovered = font.covers.get(codePoint);
    if (isCovered === undefined) {
      isCovered = font.font.hasGlyphForCodePoint(codePoint);
      font.covers.set(codePoint, isCovered);
    }
    if (isCovered) return font;
  }
  return null;
}

function widthOf({ font, text }: Run): number {
  const known = font.widths.get(text);
  if (known !== undefined) return known;
  if (font.widths.size > REMEMBERED_WIDTHS) font.widths.clear();
  const width = font.font.layout(text, FEATURES).advanceWidth / font.font.unitsPerEm;
  font.widths.set(text, width);
  return width;
}

function outlineOf(runs: readonly Run[]): { glyphs: OutlinedGlyph[]; width: number } {
  const glyphs: OutlinedGlyph[] = [];
  let x = 0;
  for (const { font, text } of runs) {
    const scale = 1 / font.font.unitsPerEm;
    const laid = font.font.layout(text, FEATURES);
    for (const [index, glyph] of laid.glyphs.entries()) {
      const width = laid.positions[index]!.xAdvance * scale;
      glyphs.push({ commands: (glyph.path as unknown as { commands: OutlinedGlyph["commands"] }).commands, scale, x, width });
      x += width;
    }
  }
  return { glyphs, width: x };
}
