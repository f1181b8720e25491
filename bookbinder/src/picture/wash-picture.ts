import sharp from "sharp";
import { fromHex } from "../color/rgb.ts";
import type { Wash } from "./choose-wash.ts";
import { GRID, lightsOf, type MeasuredPicture } from "./measured-picture.ts";

export type WashedEdge = Wash & { edge: "top" | "bottom"; /** How far the words reach from that edge, as a fraction. */ reach: number };

/** The picture as it measures under a soft wash; its JPEG is not yet washed. */
export function previewWash(picture: MeasuredPicture, wash: WashedEdge): MeasuredPicture {
  const cells = Uint8Array.from(picture.cells);
  blendRows(cells, { widthPx: GRID, heightPx: GRID }, wash);
  return { ...picture, cells, lights: lightsOf(cells) };
}

/** Bakes the wash into the JPEG, so that no edition needs transparency. */
export async function bakeWash(picture: MeasuredPicture, wash: WashedEdge): Promise<MeasuredPicture> {
  const source = sharp(picture.jpeg);
  const { xmpAsString: marking } = await source.metadata();
  const { data, info } = await source.raw().toBuffer({ resolveWithObject: true });
  blendRows(data, { widthPx: info.width, heightPx: info.height }, wash);
  const washed = sharp(data, { raw: { width: info.width, height: info.height, channels: 3 } }).jpeg({ quality: 88 });
  // what the file says about who made it stays in it
  const jpeg = await (marking === undefined ? washed : washed.withXmp(marking)).toBuffer();
  return { ...previewWash(picture, wash), jpeg };
}

/** Whole under the words, then fading out. */
function blendRows(pixels: Uint8Array, size: { widthPx: number; heightPx: number }, { edge, reach, color, opacity }: WashedEdge): void {
  const [red, green, blue] = fromHex(color);
  const whole = Math.max(0.05, reach - 0.02);
  const end = Math.min(1, reach + 0.2);
  for (let row = 0; row < size.heightPx; row += 1) {
    const down = (row + 0.5) / size.heightPx;
    const away = edge === "top" ? down : 1 - down;
    if (away >= end) continue;
    const share = away <= whole ? 1 : 1 - (away - whole) / (end - whole);
    const strength = opacity * share * share * (3 - 2 * share);
    const last = (row + 1) * size.widthPx * 3;
    for (let at = row * size.widthPx * 3; at < last; at += 3) {
      pixels[at] = pixels[at]! + (red - pixels[at]!) * strength;
      pixels[at + 1] = pixels[at + 1]! + (green - pixels[at + 1]!) * strength;
      pixels[at + 2] = pixels[at + 2]! + (blue - pixels[at + 2]!) * strength;
    }
  }
}
