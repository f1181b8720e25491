import { geometry } from "../characters/character.ts";
import { f } from "../core/path.ts";
import type { Act } from "./act.ts";
import type { HeadBox, Layer, LightSource } from "./scene-types.ts";

/** Neighbouring layers of light become one: each costs a rasterisation. */
export function mergeLayers(layers: readonly Layer[]): Layer[] {
  const merged: Layer[] = [];
  for (const layer of layers) {
    const last = merged.at(-1);
    if (last && last.mat === layer.mat && (layer.mat === "glow" || layer.mat === "soft" || layer.mat === "emit")) {
      last.svg += layer.svg;
      last.defs += layer.defs;
    } else merged.push({ ...layer });
  }
  return merged;
}

type CloseUp = { layers: Layer[]; lights: LightSource[]; acts: readonly Act[]; heads: readonly HeadBox[]; calmEdge: "top" | "bottom" | null; zoom: number };

/** Zooms layers and lights round the faces, near layers more than far ones; returns where the heads are then. */
export function zoomIn({ layers, lights, acts, heads, calmEdge, zoom }: CloseUp): HeadBox[] {
  const faces = acts.map((act) => geometry(act.sheet, act).faceBox);
  const faceX = faces.reduce((sum, face) => sum + face.cx, 0) / faces.length;
  const faceY = faces.reduce((sum, face) => sum + face.cy, 0) / faces.length;
  const wantedY = calmEdge === "top" ? 610 : 530;
  const moveX = 512 - faceX * zoom;
  const moveY = wantedY - faceY * zoom;
  for (const layer of layers) {
    if (layer.mat === "sky") continue;
    const own = layer.depth === 1 ? zoom : 1 + (zoom - 1) * (0.35 + 0.65 * Math.min(1, layer.depth / 0.6));
    const share = (own - 1) / (zoom - 1);
    layer.svg = `<g transform="translate(${f(within(moveX * share, own, 30))},${f(within(moveY * share, own, 10))}) scale(${f(own * 100) / 100})">${layer.svg}</g>`;
  }
  const x = within(moveX, zoom, 30);
  const y = within(moveY, zoom, 10);
  for (const light of lights) Object.assign(light, { x: light.x * zoom + x, y: light.y * zoom + y, r: light.r * zoom });
  return heads.map((head) => ({ x0: head.x0 * zoom + x, x1: head.x1 * zoom + x, y0: head.y0 * zoom + y, y1: head.y1 * zoom + y }));
}

/** The picture stays filled, but for a margin that the paint hides. */
const within = (move: number, zoom: number, margin: number): number => Math.max(1024 - 1024 * zoom - margin, Math.min(margin, move));
