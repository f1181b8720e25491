// Typefaces by role, and the machinery to measure and subset them. Only .woff (or TTF) goes into pdfkit: .woff2 draws blank glyphs there.
import fs from "node:fs";
import { createRequire } from "node:module";
import * as fontkit from "fontkit";
import subsetFont from "subset-font";
import { woffToTtf } from "./woff.ts";
const require = createRequire(import.meta.url);
const file = (pack, name) => ({ pack, name, path: () => require.resolve(`@fontsource/${pack}/files/${pack}-${name}.woff`) });
const ANDIKA = file("andika", "latin-400-normal"),
  ANDIKA_EXT = file("andika", "latin-ext-400-normal"),
  LITERATA = file("literata", "latin-400-normal"),
  LITERATA_EXT = file("literata", "latin-ext-400-normal");
const BATANG = file("gowun-batang", "korean-700-normal"),
  JUA = file("jua", "korean-400-normal");
const HEBREW = file("noto-sans-hebrew", "hebrew-400-normal"),
  EMOJI = [3, 2, 0, 1, 4, 5, 6, 7, 8, 9, 10].map((i) => file("noto-emoji", `${i}-400-normal`));
const SPARE = [BATANG, HEBREW, ...EMOJI];

/** role -> fonts in the order they are asked for a glyph; the first one sets the metrics */
export const FACES = {
  en: {
    "3-5": {
      text: [ANDIKA, ANDIKA_EXT],
      refrain: [file("playpen-sans", "latin-600-normal"), ANDIKA],
      display: [file("grandstander", "latin-800-normal"), ANDIKA],
      small: [ANDIKA],
    },
    "5-7": {
      text: [ANDIKA, ANDIKA_EXT],
      refrain: [file("playpen-sans", "latin-600-normal"), ANDIKA],
      display: [file("grandstander", "latin-800-normal"), ANDIKA],
      small: [ANDIKA],
    },
    "7-9": {
      text: [LITERATA, LITERATA_EXT],
      refrain: [file("fraunces", "latin-600-italic"), LITERATA],
      display: [file("fraunces", "latin-800-normal"), LITERATA],
      small: [LITERATA],
    },
  },
  ko: Object.fromEntries(
    ["3-5", "5-7", "7-9"].map((age) => [
      age,
      { text: [BATANG], refrain: [JUA, BATANG], display: [JUA, BATANG], small: [file("gowun-dodum", "korean-400-normal")] },
    ]),
  ),
};

/** Size bounds (pt on an 8.5 in page), leading and the longest comfortable line in characters, by language and age. */
export const TYPE = {
  en: {
    "3-5": { ideal: 25, min: 20, lead: 1.38, line: 34, align: "centre" },
    "5-7": { ideal: 21, min: 17, lead: 1.44, line: 44, align: "left" },
    "7-9": { ideal: 18, min: 14.5, lead: 1.5, line: 57, align: "left" },
  },
  ko: {
    "3-5": { ideal: 24, min: 19, lead: 1.56, line: 20, align: "centre" },
    "5-7": { ideal: 19.5, min: 16, lead: 1.62, line: 26, align: "left" },
    "7-9": { ideal: 16.5, min: 14, lead: 1.66, line: 32, align: "left" },
  },
};

const opened = new Map();
function open(f) {
  if (!opened.has(f)) {
    const bytes = woffToTtf(fs.readFileSync(f.path())),
      font = fontkit.create(bytes);
    opened.set(f, {
      key: `${f.pack}-${f.name}`,
      family: `${f.pack} ${f.name}`.replace(/[^a-z0-9]+/g, "-"),
      bytes,
      font,
      has: new Map(),
      widths: new Map(),
    });
  }
  return opened.get(f);
}
const features = { liga: false, clig: false, dlig: false, calt: false, kern: true };
const isMark = (c) => /\p{M}|\u200d|[\ufe00-\ufe0f]/u.test(c);

/** A face is one role in one book: it measures, remembers the characters it drew and which font drew them. */
export function openFace(list, used, missing) {
  const chain = () => [...list, ...SPARE];
  const fontFor = (character) => {
    const code = character.codePointAt(0);
    for (const f of chain()) {
      const o = open(f);
      if (!o.has.has(code)) o.has.set(code, o.font.hasGlyphForCodePoint(code));
      if (o.has.get(code)) return o;
    }
    missing.add(character);
    return null;
  };
  const first = open(list[0]),
    scale = 1 / first.font.unitsPerEm;
  return {
    first,
    ascent: first.font.ascent * scale,
    descent: -first.font.descent * scale,
    xHeight: (first.font.xHeight || first.font.unitsPerEm / 2) * scale,
    capHeight: (first.font.capHeight || first.font.unitsPerEm * 0.7) * scale,
    /** text -> runs [{ font, text, width }] in em; characters no font has are left out and reported */
    shape(text) {
      const runs = [];
      for (const character of text.normalize("NFC")) {
        if (/[\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufe00-\ufe0f]/.test(character)) continue;
        const last = runs.at(-1),
          font = isMark(character) && last ? last.font : last && character === " " ? last.font : fontFor(character);
        if (!font) continue;
        if (last && last.font === font) last.text += character;
        else runs.push({ font, text: character });
      }
      for (const run of runs) {
        if (!run.font.widths.has(run.text))
          run.font.widths.set(run.text, run.font.font.layout(run.text, features).advanceWidth / run.font.font.unitsPerEm);
        run.width = run.font.widths.get(run.text);
        if (!used.has(run.font)) used.set(run.font, new Set());
        for (const character of run.text) used.get(run.font).add(character);
      }
      return runs;
    },
    width(text) {
      return this.shape(text).reduce((sum, run) => sum + run.width, 0);
    },
    /** outlines for lettering, in em, y down */
    outline(text) {
      const glyphs = [];
      let x = 0;
      for (const run of this.shape(text)) {
        const k = 1 / run.font.font.unitsPerEm,
          laid = run.font.font.layout(run.text, features);
        laid.glyphs.forEach((glyph, i) => {
          glyphs.push({ path: glyph.path.commands, k, x, width: laid.positions[i].xAdvance * k });
          x += laid.positions[i].xAdvance * k;
        });
      }
      return { glyphs, width: x };
    },
  };
}

/** One subset per font and book; TTF for the PDF, WOFF2 for the EPUB. */
export async function subsetFonts(used, format) {
  const out = [];
  for (const [o, characters] of used) {
    const bytes = await subsetFont(o.bytes, [...characters].join("") + " ", { targetFormat: format, noLayoutClosure: true });
    // fontkit reads ten bytes of header even for an empty last glyph: without padding it runs off the end of a small file
    out.push({ font: o, bytes: format === "sfnt" ? Buffer.concat([bytes, Buffer.alloc(16)]) : bytes, characters });
  }
  return out;
}
