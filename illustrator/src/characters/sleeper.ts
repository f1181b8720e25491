import { markThing } from "../core/mark-thing.ts";
import { f, oval } from "../core/path.ts";
import { Pen, type LineStyle } from "../core/pen.ts";
import type { Figure } from "./figure-of.ts";
import { head } from "./head.ts";
import { headHalf } from "./head-size.ts";
import { buildOf } from "./rig.ts";
import { figureScale, speciesOf } from "./species-of.ts";
import { tail } from "./tails.ts";

/** `x` and `y` are the middle of the edge of the bed. */
type Bed = { x: number; y: number; scale?: number; flip?: boolean; quilt?: readonly [string, ...string[]]; /** A mat below, where there is no bed. */ ground?: boolean };

/** Half of it, in units of the bed: a wider one, ears and all, would hang over the pillow's edge. */
const WIDEST_HEAD = 118;
const QUILT = ["#5E7FB5", "#8FB0D6", "#E8B86A", "#C97A86"] as const;
const QUILT_EDGE = "M-70,4C-78,-50 -64,-96 -20,-104C40,-116 110,-104 170,-92C222,-82 236,-30 232,4C160,16 0,16 -70,4Z";

/** Draws a sleeper: head on a pillow, a quilt over the body; it fits every kind of figure. */
export function sleeper(figure: Figure, { x, y, scale = 1, flip = false, quilt = QUILT, ground = true }: Bed, style: LineStyle = {}, prefix = "s") {
  const species = speciesOf(figure);
  const rig = buildOf(figure, species.human);
  const pen = new Pen({ ...style, prefix, seed: figure.name });
  const k = figureScale(figure) * scale * 0.92;
  const m = flip ? -1 : 1;
  const headScale = species.human ? rig.headK * 1.08 : Math.min(0.95, WIDEST_HEAD / headHalf(species));
  const mat = ground ? pen.fill("M-206,8C-214,-16 -190,-24 -150,-22H220C246,-20 252,0 240,10C120,22 -110,22 -206,8Z", "#E9DCC6") : "";
  const pillow =
    pen.fill("M-220,-30C-236,-84 -214,-108 -160,-108C-104,-110 -54,-104 -44,-70C-38,-40 -46,-10 -66,-4C-110,6 -200,6 -220,-30Z", "#FFF8EC") +
    pen.stroke("M-206,-34C-216,-74 -196,-92 -160,-94", "#E3D3BD", 5);
  const tailPart = species.tail !== "none" && !species.human ? `<g transform="translate(150,-16) scale(.62) rotate(24)">${tail(pen, species)}</g>` : "";
  const face = head(pen, species, figure, { emotion: "sleepy", eyesClosed: true, turn: 0.12, nightcap: figure.nightcap });
  const headPart = `<g transform="translate(-122,${species.ears === "elephant" ? -84 : -76}) rotate(-11) scale(${headScale})">${face}</g>`;
  const paw = pen.fill(oval(-46, -58, rig.handR * 1.05), species.human ? species.main : species.socks ? species.dark : species.limbs || species.main);
  const inner = markThing("bed", mat) + markThing("pillow", pillow) + tailPart + headPart + markThing(ground ? ["blanket", "bed"] : "blanket", drawQuilt(pen, quilt)) + paw;
  return {
    back: "",
    main: `<g transform="translate(${f(x)},${f(y)}) scale(${f(m * k * 100) / 100},${f(k * 100) / 100})">${inner}</g>`,
    over: "",
    defs: pen.defs,
    geo: {
      headBox: { x0: x + (m > 0 ? -230 : 10) * k, x1: x + (m > 0 ? -10 : 230) * k, y0: y - 200 * k, y1: y - 10 * k },
      faceBox: { cx: x - m * 122 * k, cy: y - 74 * k, r: 80 * k },
      k,
      m,
    },
  };
}

/** Patches sewn together, a sheet folded over, and the shade of the side away from the light. */
function drawQuilt(pen: Pen, colors: readonly [string, ...string[]]): string {
  let patches = "";
  for (let column = -2; column < 6; column += 1) {
    for (let row = 0; row < 4; row += 1) {
      const color = colors[(column * 3 + row * 2 + ((column * row) % 3) + 8) % colors.length];
      patches += `<rect x="${column * 52 + 6}" y="${-122 + row * 42}" width="52" height="42" fill="${color}"/><circle cx="${column * 52 + 32}" cy="${-101 + row * 42}" r="7" fill="#fff" opacity=".35"/>`;
    }
  }
  const fold = pen.flat("M-90,-60C-70,-130 0,-128 60,-122L40,-84C0,-92 -34,-84 -44,10L-90,10Z", "#FFF4E2");
  const shadow = pen.flat("M-90,20V-20C40,0 160,-2 250,-30V20Z", "#2a2040", 'opacity=".14"');
  return pen.fill(QUILT_EDGE, colors[0]) + pen.clip(QUILT_EDGE, patches + fold + shadow);
}
