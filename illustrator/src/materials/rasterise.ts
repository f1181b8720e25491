import { Resvg } from "@resvg/resvg-js";
import { DRAWING_UNITS } from "./drawing.ts";

/** Draws SVG into premultiplied RGBA pixels of a square. */
export function rasterise(svg: string, defs: string, sizePx: number, box = DRAWING_UNITS): Buffer {
  const source = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${box} ${box}" width="${sizePx}" height="${sizePx}"><defs>${defs}</defs>${svg}</svg>`;
  return new Resvg(source, { fitTo: { mode: "width", value: sizePx }, font: { loadSystemFonts: false } }).render().pixels;
}
