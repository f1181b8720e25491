import { shade } from "./color.ts";
import { at, f, type Point } from "./path.ts";
import { rng, type Random } from "./random.ts";

/** How a style draws the edges of a figure. */
export type LineStyle = { line?: number; lineOpacity?: number; partShadow?: boolean };

export type Box = readonly [x: number, y: number, width: number, height: number];

const SHADOW = "#1c1420";

/** Draws one figure: it knows the style's outline, hands out unique ids and collects `defs`. */
export class Pen {
  defs = "";
  private count = 0;
  private readonly prefix: string;
  private readonly seed: string;
  private readonly line: number;
  private readonly lineOpacity: number;
  private readonly partShadow: boolean;

  constructor({ prefix = "p", seed = "x", line = 0, lineOpacity = 0.7, partShadow = false }: LineStyle & { prefix?: string; seed?: string } = {}) {
    this.prefix = prefix;
    this.seed = seed;
    this.line = line;
    this.lineOpacity = lineOpacity;
    this.partShadow = partShadow;
  }

  /** The generator of one part, the same each time it is asked for. */
  rng(part: string): Random {
    return rng(`${this.seed}/${part}`);
  }

  id(): string {
    return `${this.prefix}_${this.count++}`;
  }

  outline(color: string): string {
    if (!this.line) return "";
    return ` stroke="${shade(color, -0.2)}" stroke-width="${this.line}" stroke-linejoin="round" stroke-opacity="${this.lineOpacity}"`;
  }

  /** A shape with the style's outline, and the shadow of cut paper where the style has one. */
  fill(path: string, color: string, extra = ""): string {
    const shadow = this.partShadow
      ? `<g fill="${SHADOW}" ${extra}><path d="${path}" opacity=".13" transform="translate(1,3)"/><path d="${path}" opacity=".10" transform="translate(1.6,6)"/></g>`
      : "";
    return `${shadow}<path d="${path}" fill="${color}"${this.outline(color)} ${extra}/>`;
  }

  /** A shape without an outline: markings, light, shade. */
  flat(path: string, color: string, extra = ""): string {
    return `<path d="${path}" fill="${color}" ${extra}/>`;
  }

  stroke(path: string, color: string, width: number, extra = "", cap: "round" | "butt" = "round"): string {
    return `<path d="${path}" fill="none" stroke="${color}" stroke-width="${f(width)}" stroke-linecap="${cap}" stroke-linejoin="round" ${extra}/>`;
  }

  /** A limb: a thick line with the style's outline. */
  tube(path: string, color: string, width: number): string {
    const shadow = this.partShadow
      ? this.stroke(path, SHADOW, width + 1, 'opacity=".12" transform="translate(1,3)"') + this.stroke(path, SHADOW, width + 2, 'opacity=".09" transform="translate(1.6,6)"')
      : "";
    const edge = this.line ? this.stroke(path, shade(color, -0.2), width + this.line * 2, `stroke-opacity="${this.lineOpacity}"`) : "";
    return shadow + edge + this.stroke(path, color, width);
  }

  clip(path: string, inner: string): string {
    const id = this.id();
    this.defs += `<clipPath id="${id}"><path d="${path}"/></clipPath>`;
    return `<g clip-path="url(#${id})">${inner}</g>`;
  }

  /** Short strokes of fur inside a shape, scattered over the box. */
  ticks(path: string, box: Box, count: number, color: string, part: string, { len = 11, angle = 90, opacity = 0.5, width = 2.6 } = {}): string {
    const random = this.rng(`ticks${part}`);
    let strokes = "";
    for (let index = 0; index < count; index++) {
      const start: Point = [box[0] + random() * box[2], box[1] + random() * box[3]];
      const direction = ((angle + (random() - 0.5) * 50) * Math.PI) / 180;
      const length = len * (0.6 + random() * 0.8);
      const end: Point = [Math.cos(direction) * length, Math.sin(direction) * length];
      strokes += `M${at(start)}q${at([end[0] * 0.5 + 2, end[1] * 0.5])} ${at(end)}`;
    }
    return this.clip(path, this.stroke(strokes, color, width, `opacity="${opacity}"`));
  }
}
