import type { SpeciesParts } from "./species-parts.ts";

/** Height of what stands on the head, in head units. */
export function headTop({ ears, antlers, horn, mane, topEyes, human }: SpeciesParts, { hairStyle }: { hairStyle?: string } = {}): number {
  if (ears === "long") return 190;
  if (ears === "point") return 136;
  if (antlers) return 126;
  if (horn) return 142;
  if (mane) return 112;
  if (topEyes) return 88;
  if (!human) return 112;
  return hairStyle === "afro" ? 142 : 98;
}

/** Half the width of head and ears, in head units. */
export function headHalf({ ears, head, mane, human }: SpeciesParts): number {
  if (ears === "elephant") return 150;
  if (mane || ears === "fluffy") return 122;
  if (head === "fox" || ears === "mouse" || ears === "leaf" || ears === "floppy") return 114;
  if (ears === "side") return 132;
  return human ? 92 : 100;
}
