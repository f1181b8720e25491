// oxlint-disable-next-line typescript/triple-slash-reference -- workspaces that import this one must see the declaration too
/// <reference path="./subset-font.d.ts" />
import subsetFont from "subset-font";
import type { Inventory } from "./face.ts";
import type { OpenedFont } from "./open-font.ts";

export type FontSubset = { font: OpenedFont; ttf: Buffer };

/** fontkit reads a header even for an empty last glyph: without padding it runs off the end of a small file. */
const PADDING = Buffer.alloc(16);

/** One TTF for each font of a book, with the characters that the book draws. */
export async function subsetFonts({ used }: Pick<Inventory, "used">): Promise<FontSubset[]> {
  return Promise.all([...used].map(async ([font, characters]) => {
    const text = `${[...characters].sort().join("")} `;
    // without its alternates a font keeps a quarter of the bytes; both outputs switch them off
    const ttf = await subsetFont(font.ttf, text, { targetFormat: "sfnt", noLayoutClosure: true });
    return { font, ttf: Buffer.concat([ttf, PADDING]) };
  }));
}
