// @ts-nocheck NOTE: drawing code whose types are still to be written; its callers are typed
// A Pen draws one figure: it knows the style's outline, hands out unique ids and collects <defs>.
import { rng } from "./random.ts";
import { shade } from "./color.ts";
import { f } from "./path.ts";
export class Pen {
  defs = "";
  private count = 0;
  private readonly prefix: string;
  private readonly seed: string;
  private readonly line: number;
  private readonly lineOpacity: number;
  private readonly partShadow: boolean;

  constructor({ prefix = "p", seed = "x", line = 0, lineOpacity = 0.7, partShadow = false } = {}) {
    this.prefix = prefix;
    this.seed = seed;
    this.line = line;
    this.lineOpacity = lineOpacity;
    this.partShadow = partShadow;
  }

  rng(part) {
    return rng(this.seed + "/" + part);
  }
  id() {
    return `${this.prefix}_${this.count++}`;
  }
  outline(c) {
    return this.line
      ? ` stroke="${shade(c, -0.2)}" stroke-width="${this.line}" stroke-linejoin="round" stroke-opacity="${this.lineOpacity}"`
      : "";
  }
  fill(d, c, extra = "") {
    return (
      (this.partShadow
        ? `<g fill="#1c1420" ${extra}><path d="${d}" opacity=".13" transform="translate(1,3)"/><path d="${d}" opacity=".10" transform="translate(1.6,6)"/></g>`
        : "") + `<path d="${d}" fill="${c}"${this.outline(c)} ${extra}/>`
    );
  }
  flat(d, c, extra = "") {
    return `<path d="${d}" fill="${c}" ${extra}/>`;
  }
  stroke(d, c, w, extra = "", cap = "round") {
    return `<path d="${d}" fill="none" stroke="${c}" stroke-width="${w}" stroke-linecap="${cap}" stroke-linejoin="round" ${extra}/>`;
  }
  tube(d, c, w) {
    return (
      (this.partShadow
        ? this.stroke(d, "#1c1420", w + 1, 'opacity=".12" transform="translate(1,3)"') +
          this.stroke(d, "#1c1420", w + 2, 'opacity=".09" transform="translate(1.6,6)"')
        : "") +
      (this.line ? this.stroke(d, shade(c, -0.2), w + this.line * 2, `stroke-opacity="${this.lineOpacity}"`) : "") +
      this.stroke(d, c, w)
    );
  }
  clip(d, inner) {
    const i = this.id();
    this.defs += `<clipPath id="${i}"><path d="${d}"/></clipPath>`;
    return `<g clip-path="url(#${i})">${inner}</g>`;
  }
  /** short fur strokes inside shape d; box = [x,y,w,h] */
  ticks(d, box, n, c, part, { len = 11, angle = 90, opacity = 0.5, width = 2.6 } = {}) {
    const r = this.rng("ticks" + part);
    let s = "";
    for (let i = 0; i < n; i++) {
      const x = box[0] + r() * box[2],
        y = box[1] + r() * box[3],
        a = ((angle + (r() - 0.5) * 50) * Math.PI) / 180,
        l = len * (0.6 + r() * 0.8);
      s += `M${f(x)},${f(y)}q${f(Math.cos(a) * l * 0.5 + 2)},${f(Math.sin(a) * l * 0.5)} ${f(Math.cos(a) * l)},${f(Math.sin(a) * l)}`;
    }
    return this.clip(d, this.stroke(s, c, width, `opacity="${opacity}"`));
  }
}
