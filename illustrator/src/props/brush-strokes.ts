import { mix, shade } from "../core/color.ts";
import { oval, star } from "../core/path.ts";
import { type FormOptions, glossOf, outlineOf, type Point, shadeOf } from "./modelled-form.ts";

/** Colours that things share, muted and warm. */
export const WOOD = "#b07b50";
export const DARK_WOOD = "#7d5439";
export const CREAM = "#f6ebd7";
export const INK = "#4a3a36";
export const BRASS = "#dba94b";
export const STEEL = "#aab3ba";
export const STRAW = "#d9aa62";
export const LEAF = "#7f9f5d";
export const RED = "#cf5a48";
export const BLUE = "#5f93b8";
export const YELLOW = "#efbd55";
export const BLUSH = "#e79a90";

/** Shade leans to a warm brown, so that yellow does not turn olive. */
export const darker = (color: string, by = 0.08): string => mix(shade(color, -by), "#6a3a34", 0.08);
export const lighter = (color: string, by = 0.08): string => mix(shade(color, by), "#fff3dc", 0.12);

export const fill = (data: string, color: string, opacity = 1): string =>
  `<path d="${data}" fill="${color}"${opacity < 1 ? ` fill-opacity="${opacity}"` : ""}/>`;

export const line = (data: string, color: string, width: number, opacity = 1): string =>
  `<path d="${data}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${opacity < 1 ? ` stroke-opacity="${opacity}"` : ""}/>`;

export const dashes = (data: string, color: string, width: number, pattern = "9 8"): string =>
  `<path d="${data}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-dasharray="${pattern}"/>`;

export const disc = (x: number, y: number, rx: number, color: string, ry = rx): string => fill(oval(x, y, rx, ry), color);
export const ring = (x: number, y: number, rx: number, color: string, width: number, ry = rx): string => line(oval(x, y, rx, ry), color, width);
export const starOf = (x: number, y: number, radius: number, color: string): string => fill(star(x, y, radius, 0.52, 5, 0.34), color);

export const moved = (x: number, y: number, svg: string, { scale = 1, turn = 0, isMirrored = false } = {}): string =>
  `<g transform="translate(${x},${y})${turn ? ` rotate(${turn})` : ""}${scale !== 1 || isMirrored ? ` scale(${isMirrored ? -scale : scale},${scale})` : ""}">${svg}</g>`;

export const faded = (opacity: number, svg: string): string => `<g opacity="${opacity}">${svg}</g>`;

/** A modelled shape: its colour, a crescent of shade at the lower right, a stroke of light at the upper left. */
export function form(points: readonly Point[], color: string, options: FormOptions = {}): string {
  const { shade: depth = 7, gloss, shadeColor = darker(color), glossColor = lighter(color, 0.1), soften = 3 } = options;
  const edge = (tone: string) => (soften > 0 ? ` stroke="${tone}" stroke-width="${soften}" stroke-linejoin="round"` : "");
  const light = gloss === undefined ? "" : glossOf(points, gloss);
  const dark = depth > 0 ? shadeOf(points, depth) : "";
  return (
    `<path d="${outlineOf(points)}" fill="${color}"${edge(color)}/>` +
    (dark ? `<path d="${dark}" fill="${shadeColor}"${edge(shadeColor)}/>` : "") +
    (light ? line(light, glossColor, Math.max(3, (gloss as number) * 0.62)) : "")
  );
}

/** A form as from a potter's wheel: the right half of its outline from top to bottom, mirrored. */
export function turned(profile: readonly Point[], color: string, options: FormOptions = {}): string {
  const last = profile.length - 1;
  const right = profile.map(([x, y, roundness], index): Point => [x, y, roundness ?? (index === 0 || index === last ? 0 : 1)]);
  const left = right.filter(([x]) => x > 0).map(([x, y, roundness]): Point => [-x, y, roundness as number]).reverse();
  return form([...right, ...left], color, options);
}

/** A board or block with softly rounded corners. */
export function slab(x: number, y: number, width: number, height: number, color: string, { radius = 5, shade: depth = Math.min(6, height * 0.3) } = {}): string {
  const base = `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${color}"/>`;
  if (depth <= 0) return base;
  const bend = Math.min(radius, depth);
  const bottom = y + height;
  const band = `M${x},${bottom - depth}H${x + width}V${bottom - bend}Q${x + width},${bottom} ${x + width - bend},${bottom}H${x + bend}Q${x},${bottom} ${x},${bottom - bend}Z`;
  return base + fill(band, darker(color));
}

/** A round thing. */
export const ball = (x: number, y: number, rx: number, color: string, { ry = rx, shade: depth = rx * 0.3, gloss = Number.NaN } = {}): string =>
  form(circleOf(x, y, rx, ry), color, { shade: depth, soften: 0, ...(Number.isNaN(gloss) ? {} : { gloss }) });

export function circleOf(x: number, y: number, rx: number, ry = rx, count = 10): Point[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * Math.PI * 2;
    return [x + Math.cos(angle) * rx, y + Math.sin(angle) * ry] as const;
  });
}

/** The open mouth of a vessel, seen a little from above. */
export const rim = (y: number, rx: number, ry: number, color: string, inside = darker(color, 0.17)): string =>
  disc(0, y, rx, lighter(color, 0.05), ry) + disc(0, y + ry * 0.14, rx - 5, inside, Math.max(1, ry - 3.5));

export const steam = (x: number, y: number, color = "#fffaf0"): string =>
  line(`M${x - 10},${y}q-8,-9 0,-17t0,-15M${x + 9},${y - 3}q-8,-9 0,-17t0,-15`, color, 5, 0.75);

/** Two black eyes and a small smile. */
export const smallFace = (x: number, y: number, gap: number, { smile = 5, eye = 2.6, cheeks = true } = {}): string =>
  (cheeks ? disc(x - gap * 1.5, y + gap * 0.75, gap * 0.55, BLUSH, gap * 0.4) + disc(x + gap * 1.5, y + gap * 0.75, gap * 0.55, BLUSH, gap * 0.4) : "") +
  disc(x - gap, y, eye, "#3a2d2a", eye * 1.15) + disc(x + gap, y, eye, "#3a2d2a", eye * 1.15) +
  (smile > 0 ? line(`M${x - smile},${y + gap * 0.7}q${smile},${smile} ${smile * 2},0`, "#3a2d2a", 2.2) : "");

/** Both sides of the ground line: a leg from `top` down to the ground. */
export const leg = (x: number, top: number, color: string, width = 12): string => slab(x - width / 2, top, width, -top, color, { radius: 4, shade: 0 });
