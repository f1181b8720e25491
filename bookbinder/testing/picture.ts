import type { Picture } from "@ai-story-book/contracts";
import sharp from "sharp";

const SIZE_PX = 256;

const STRIPES = { none: [], mild: ["#b4cadb", "#dceaf5"], wild: ["#111111", "#ffffff"] };

export type PaintWish = { sky?: string; ground?: string; hero?: string; calmZone?: Picture["calmZone"]; unrest?: "none" | "mild" | "wild"; hasHeads?: boolean };

/** A simple picture: a sky, a ground and a round hero; unrest are stripes where words would stand. */
export async function paintPicture(wish: PaintWish = {}): Promise<Picture> {
  const { sky = "#cfe3f2", ground = "#8fae6b", hero = "#c8553a", calmZone = null, unrest = "none", hasHeads = true } = wish;
  const stripes = STRIPES[unrest].flatMap((fill, index) => Array.from({ length: 16 }, (_, at) => `<rect x="${at * 16 + index * 8}" y="0" width="8" height="110" fill="${fill}"/>`)).join("");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE_PX}" height="${SIZE_PX}"><defs><linearGradient id="g" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${sky}"/><stop offset="1" stop-color="${ground}"/></linearGradient></defs><rect width="${SIZE_PX}" height="${SIZE_PX}" fill="url(#g)"/>${stripes}<circle cx="128" cy="170" r="44" fill="${hero}"/></svg>`;
  const jpeg = new Uint8Array(await sharp(Buffer.from(svg)).flatten().jpeg({ quality: 85 }).toBuffer());
  const heads = hasHeads ? [{ left: 0.33, right: 0.67, top: 0.49, bottom: 0.7 }] : [];
  return { jpeg, widthPx: SIZE_PX, heightPx: SIZE_PX, heads, calmZone };
}
