import { shade } from "../core/color.ts";
import { oval } from "../core/path.ts";

/** Filled shape, line, rectangle and ellipse: what small things are made of. */
export const fillPath = (d: string, color: string): string => `<path d="${d}" fill="${color}"/>`;
export const strokePath = (d: string, color: string, width: number): string =>
  `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
export const box = (x: number, y: number, width: number, height: number, color: string, radius = 5): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${color}"/>`;
export const ellipse = (x: number, y: number, rx: number, ry: number, color: string): string => fillPath(oval(x, y, rx, ry), color);
export const darker = (color: string, by = 0.09): string => shade(color, -by);
export const lighter = (color: string, by = 0.1): string => shade(color, by);
