import { rgb } from "../core/color.ts";
import { castShadow } from "./cast-shadow.ts";
import type { Drawing, PaintedLayer } from "./drawing.ts";
import { finish } from "./finish.ts";
import { giveBackRasters } from "./give-back-rasters.ts";
import { addGlow, layFlat } from "./lay-light.ts";
import { layPigment, type Pigment } from "./lay-pigment.ts";
import { mapLight, type LightMap } from "./light-map.ts";
import { boundsOf, widen, type Bounds } from "./painted-bounds.ts";
import { pickUp } from "./pick-up.ts";
import { rasterise } from "./rasterise.ts";
import { roundForm } from "./round-form.ts";
import { scratchFloats } from "./scratch.ts";
import { softenAlpha } from "./soft-alpha.ts";
import { STYLES, type PaintStyle, type StyleName } from "./styles.ts";
import { textureFields, TEXTURE_MASK, type TextureFields } from "./textures.ts";

type Canvas = { values: Float32Array; sizePx: number; drawing: Drawing; style: PaintStyle; fields: TextureFields; light: LightMap };

const LAYERS_IN_MEMORY = 4;

let lastDrawing: Promise<unknown> = Promise.resolve();

/** Paints a drawing, layer over layer, each in the material of its style; gives RGB bytes of a square. One after the other in each thread: they share its buffers. */
export function paintDrawing(drawing: Drawing, styleName: StyleName, sizePx = 1024): Promise<Buffer> {
  const painted = lastDrawing.then(() => paintLayers(drawing, styleName, sizePx));
  lastDrawing = painted.catch(() => {});
  return painted;
}

async function paintLayers(drawing: Drawing, styleName: StyleName, sizePx: number): Promise<Buffer> {
  const style = STYLES[styleName];
  const values = scratchFloats("canvas", sizePx * sizePx * 3);
  coverWithPaper(values, rgb(style.paper));
  const canvas: Canvas = { values, sizePx, drawing, style, fields: textureFields(), light: mapLight(drawing, sizePx) };
  for (const [at, layer] of drawing.layers.entries()) {
    paintLayer(canvas, layer, at);
    if (at % LAYERS_IN_MEMORY === LAYERS_IN_MEMORY - 1) await giveBackRasters();
  }
  return finish(canvas);
}

function coverWithPaper(values: Float32Array, [red, green, blue]: readonly number[]): void {
  for (let at = 0; at < values.length; at += 3) {
    values[at] = red!;
    values[at + 1] = green!;
    values[at + 2] = blue!;
  }
}

function paintLayer(canvas: Canvas, layer: PaintedLayer, at: number): void {
  const { values, sizePx } = canvas;
  const pixels = rasterise(layer.svg, layer.defs, sizePx);
  const pixels32 = new Uint32Array(pixels.buffer, pixels.byteOffset, sizePx * sizePx);
  const bounds = boundsOf(pixels32, sizePx);
  if (bounds === null) return;
  if (layer.mat === "glow") addGlow(values, pixels, sizePx, bounds);
  else if (layer.mat === "soft" || layer.mat === "emit") layFlat(values, pixels, sizePx, bounds);
  else paintPigment(canvas, layer, { at, pixels, pixels32, bounds });
}

type Raster = { at: number; pixels: Uint8Array; pixels32: Uint32Array; bounds: Bounds };

function paintPigment({ values, sizePx, drawing, style, fields, light }: Canvas, layer: PaintedLayer, { at, pixels, pixels32, bounds }: Raster): void {
  const isSky = layer.mat === "sky";
  const isFigure = layer.mat === "char";
  const scale = sizePx / 1024;
  // Each layer lies elsewhere on the textures, so that no two show the same blotch.
  const offset = { x: (at * 137) & TEXTURE_MASK, y: (at * 251) & TEXTURE_MASK };
  const patch = pickUp({
    pixels, pixels32, sizePx, fields, offset,
    bounds: widen(bounds, Math.ceil((8 + (style.shadow === null ? 0 : 26)) * scale), sizePx),
    wander: isSky ? 0 : (isFigure ? style.charWobble : style.wobble) * scale * (layer.wobble ?? 1),
  });
  const needsEdges = !isSky && (style.edge !== 0 || style.bevel !== 0 || style.halo !== 0 || style.rim !== 0 || style.hasHatching);
  const edges = needsEdges ? softenAlpha("edges", patch.alpha, patch, 2, Math.round((style.bevel === 0 ? 2.2 : 1) * scale)) : null;
  const form = isSky || style.volume === 0 ? null : roundForm(patch, drawing.light.dir, { radius: isFigure ? 4 : 6, scale });
  if (style.shadow !== null && !isSky) {
    const reach = layer.depth < 0.3 ? 0.6 : 1.15;
    castShadow(values, sizePx, patch, {
      offset: style.shadow.offset * reach * scale, radius: style.shadow.radius * reach * scale,
      opacity: style.shadow.opacity * (layer.shadowK ?? 1), direction: drawing.light.dir,
    });
  }
  layPigment({
    canvas: values, sizePx, patch, fields, offset, edges, form, pigment: pigmentOf(style, layer, { isFigure, isSky }),
    paper: rgb(style.paper), lightColor: drawing.light.rgb,
    light: light.isGraded && (!isSky || drawing.litSky === true) ? light : null,
  });
}

/** Figures are painted finer than the land, so that faces stay clear. */
function pigmentOf(style: PaintStyle, layer: PaintedLayer, { isFigure, isSky }: { isFigure: boolean; isSky: boolean }): Pigment {
  return {
    grain: style.grain * (isFigure ? 0.7 : 1),
    blotch: style.blotch * (isFigure ? 0.5 : 1),
    edge: style.edge * (isFigure ? 0.5 : 1) * 1.2,
    halo: isFigure ? style.halo * 1.6 : 0,
    opacity: isFigure ? 1 : style.opacity,
    rim: style.rim * (isFigure ? 1.5 : 0.55) * (layer.rimK ?? 1),
    volume: style.volume, bevel: style.bevel, hasHatching: style.hasHatching, isFigure, isSky,
  };
}
