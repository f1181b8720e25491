import type { Language, TargetAge } from "@ai-story-book/contracts";
import type { FontFile } from "./open-font.ts";

/** What a face is for. */
export type Role = "text" | "refrain" | "display" | "small";
/** How a language is set. Japanese and Chinese have no face of their own here. */
export type Script = "latin" | "hangul";

export const scriptOf = (language: Language): Script => (language === "ko" ? "hangul" : "latin");

const font = (packageName: string, file: string): FontFile => ({ packageName, file });

const ANDIKA = font("andika", "latin-400-normal");
const ANDIKA_EXTENDED = font("andika", "latin-ext-400-normal");
const LITERATA = font("literata", "latin-400-normal");
const LITERATA_EXTENDED = font("literata", "latin-ext-400-normal");
const GOWUN_BATANG = font("gowun-batang", "korean-700-normal");
const JUA = font("jua", "korean-400-normal");

/** Infant forms of a and g, and I, l, 1 that differ: made for children who begin to read. */
const BEGINNERS: Record<Role, FontFile[]> = {
  text: [ANDIKA, ANDIKA_EXTENDED],
  refrain: [font("playpen-sans", "latin-600-normal"), ANDIKA, ANDIKA_EXTENDED],
  display: [font("grandstander", "latin-800-normal"), ANDIKA, ANDIKA_EXTENDED],
  small: [ANDIKA, ANDIKA_EXTENDED],
};
/** A warm book serif for children who read fluently. */
const READERS: Record<Role, FontFile[]> = {
  text: [LITERATA, LITERATA_EXTENDED],
  refrain: [font("fraunces", "latin-600-italic"), LITERATA, LITERATA_EXTENDED],
  display: [font("fraunces", "latin-800-normal"), LITERATA, LITERATA_EXTENDED],
  small: [LITERATA, LITERATA_EXTENDED],
};
/** Gowun Batang has every syllable; its regular weight is too thin on pictures. */
const KOREAN: Record<Role, FontFile[]> = {
  text: [GOWUN_BATANG],
  refrain: [JUA, GOWUN_BATANG],
  display: [JUA, GOWUN_BATANG],
  small: [font("gowun-dodum", "korean-400-normal"), GOWUN_BATANG],
};

/** Fonts by role, in the order in which they are asked for a glyph; the first sets the measures. */
export const BOOK_FONTS: Record<Script, Record<TargetAge, Record<Role, FontFile[]>>> = {
  latin: { "3-5": BEGINNERS, "5-7": BEGINNERS, "7-9": READERS },
  hangul: { "3-5": KOREAN, "5-7": KOREAN, "7-9": KOREAN },
};

/** Asked last, for a stray character of another script and for emoji. */
export const SPARE_FONTS: FontFile[] = [
  GOWUN_BATANG,
  font("noto-sans-hebrew", "hebrew-400-normal"),
  ...[3, 2, 0, 1, 4, 5, 6, 7, 8, 9, 10].map((part) => font("noto-emoji", `${part}-400-normal`)),
];

/** The name of a typeface as the colophon prints it. */
export const FONT_NAMES: Record<string, { latin: string; hangul: string }> = {
  andika: { latin: "Andika", hangul: "Andika" },
  "playpen-sans": { latin: "Playpen Sans", hangul: "Playpen Sans" },
  grandstander: { latin: "Grandstander", hangul: "Grandstander" },
  literata: { latin: "Literata", hangul: "Literata" },
  fraunces: { latin: "Fraunces", hangul: "Fraunces" },
  "gowun-batang": { latin: "Gowun Batang", hangul: "고운바탕" },
  "gowun-dodum": { latin: "Gowun Dodum", hangul: "고운돋움" },
  jua: { latin: "Jua", hangul: "주아" },
};
