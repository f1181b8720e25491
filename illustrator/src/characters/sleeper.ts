// @ts-nocheck NOTE: drawing code whose types are still to be written; its callers are typed
import { oval } from "../core/path.ts";
import { Pen } from "../core/pen.ts";
import { f } from "../core/path.ts";
import { figureScale, speciesOf } from "./character.ts";
import { head } from "./head.ts";
import { buildOf } from "./rig.ts";
import { tail } from "./tails.ts";

/** sleepers: head on a pillow, quilt over the body, works for every species. Anchor = middle of the bed edge. */
export function sleeper(
  sheet,
  { x, y, scale = 1, flip = false, quilt = ["#5E7FB5", "#8FB0D6", "#E8B86A", "#C97A86"], ground = true }: { x: number; y: number; scale?: number; flip?: boolean; quilt?: string[]; ground?: boolean },
  style: { line?: number; lineOpacity?: number; partShadow?: boolean } = {},
  prefix = "s",
) {
  const sp = speciesOf(sheet),
    rig = buildOf(sheet, sp.human),
    pen = new Pen({ prefix, seed: sheet.name, line: style.line, lineOpacity: style.lineOpacity, partShadow: style.partShadow }),
    k = figureScale(sheet) * scale * 0.92,
    m = flip ? -1 : 1;
  const hk = sp.human ? rig.headK * 1.08 : 0.95,
    q = "M-70,4C-78,-50 -64,-96 -20,-104C40,-116 110,-104 170,-92C222,-82 236,-30 232,4C160,16 0,16 -70,4Z";
  let patch = "";
  for (let i = -2; i < 6; i++)
    for (let j = 0; j < 4; j++)
      patch += `<rect x="${i * 52 + 6}" y="${-122 + j * 42}" width="52" height="42" fill="${quilt[(i * 3 + j * 2 + ((i * j) % 3) + 8) % quilt.length]}"/><circle cx="${i * 52 + 32}" cy="${-101 + j * 42}" r="7" fill="#fff" opacity=".35"/>`;
  let s = ground ? pen.fill("M-206,8C-214,-16 -190,-24 -150,-22H220C246,-20 252,0 240,10C120,22 -110,22 -206,8Z", "#E9DCC6") : "";
  s +=
    pen.fill(
      "M-220,-30C-236,-84 -214,-108 -160,-108C-104,-110 -54,-104 -44,-70C-38,-40 -46,-10 -66,-4C-110,6 -200,6 -220,-30Z",
      "#FFF8EC",
    ) + pen.stroke("M-206,-34C-216,-74 -196,-92 -160,-94", "#E3D3BD", 5);
  const tailS = sp.tail !== "none" && !sp.human ? `<g transform="translate(150,-16) scale(.62) rotate(24)">${tail(pen, sp)}</g>` : "";
  s +=
    tailS +
    `<g transform="translate(-122,${sp.ears === "elephant" ? -84 : -76}) rotate(-11) scale(${hk})">${head(pen, sp, sheet, { emotion: "sleepy", eyesClosed: true, turn: 0.12, nightcap: sheet.nightcap })}</g>`;
  s +=
    pen.fill(q, quilt[0]) +
    pen.clip(
      q,
      patch +
        pen.flat("M-90,-60C-70,-130 0,-128 60,-122L40,-84C0,-92 -34,-84 -44,10L-90,10Z", "#FFF4E2") +
        pen.flat("M-90,20V-20C40,0 160,-2 250,-30V20Z", "#2a2040", 'opacity=".14"'),
    );
  const hx = -46;
  s += pen.fill(oval(hx, -58, rig.handR * 1.05), sp.human ? sp.main : sp.socks ? sp.dark : sp.limbs || sp.main);
  return {
    back: "",
    main: `<g transform="translate(${f(x)},${f(y)}) scale(${f(m * k * 100) / 100},${f(k * 100) / 100})">${s}</g>`,
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
