// Clothes painted on (and over) the torso. All y positions come from the rig, so the same garment fits fox, child and grandparent.
import type { Pen } from "../core/pen.ts";
import type { Figure } from "./figure-of.ts";
import type { Outfit } from "./outfit-colors.ts";
import type { Build } from "./rig.ts";
import type { SpeciesParts } from "./species-parts.ts";
import { oval, f } from "../core/path.ts";
import { shade } from "../core/color.ts";
export function torsoPath(rig: Build): string {
  if (rig.torso === "pear") return "M-30,-172C-58,-158 -80,-92 -72,-36C-66,-4 66,-4 72,-36C80,-92 58,-158 30,-172Z";
  const { top, halfTop: a, halfHip: b, waistY: w, hipY } = rig,
    bot = hipY + 16;
  return `M${-a * 0.55},${top}C${-a * 1.08},${top + 4} ${-a * 1.12},${top + 22} ${-a * 1.08},${top + 34}C${-a * 0.98},${w - 16} ${-b},${w + 6} ${-b},${hipY - 6}C${-b},${bot} ${b},${bot} ${b},${hipY - 6}C${b},${w + 6} ${a * 0.98},${w - 16} ${a * 1.08},${top + 34}C${a * 1.12},${top + 22} ${a * 1.08},${top + 4} ${a * 0.55},${top}Z`;
}
/** colours of sleeves, legs and shoes implied by the outfit */
export function wear(sheet: Figure, sp: SpeciesParts) {
  const o = sheet.outfit,
    h = sp.human,
    limb = sp.limbs || sp.main;
  const top = o.raincoat || o.pyjamas || o.jumper || o.cardigan || null,
    shirt = top || o.tee || o.dress || (h ? "#EFE3CF" : null);
  return {
    sleeve: top || (!h && o.dress) || limb,
    shortSleeve: !top && h ? shirt : null,
    hand: h ? sp.main : sp.socks ? sp.dark : limb,
    leg: h
      ? o.pyjamas || (o.dress || o.skirt ? o.tights || sp.main : o.shorts ? sp.main : o.overalls || o.trousers || "#4A6285")
      : o.pyjamas || limb,
    shorts: h && o.shorts ? o.shorts : null,
    shoe: o.boots || o.shoes || (h ? (o.pyjamas ? sp.main : "#A8493E") : sp.feet || sp.hoof || (sp.socks ? sp.dark : shade(limb, -0.07))),
    boot: o.boots,
    shirt,
    pants: h ? o.pyjamas || (o.dress ? null : o.skirt || o.overalls || o.shorts || o.trousers || "#4A6285") : o.pyjamas || null,
  };
}
/** The body with what is worn on it. */
export function torso(pen: Pen, sp: SpeciesParts, sheet: Figure, rig: Build, turn: number, seated: boolean): string {
  const o = sheet.outfit,
    h = sp.human,
    d = torsoPath(rig),
    w = wear(sheet, sp),
    r = pen.rng("cloth"),
    { top, waistY: wy, hipY } = rig,
    W = rig.halfHip + 30;
  const band = (y: number, c: string, t: number, sag = 12) =>
    pen.stroke(`M${-W},${f(y - sag * 0.6)}C${-W * 0.4},${f(y + sag)} ${W * 0.4},${f(y + sag)} ${W},${f(y - sag * 0.6)}`, c, t);
  let s = pen.fill(d, sp.robot ? sp.main : w.shirt && h ? w.shirt : sp.main),
    c = "";
  if (!h) {
    const bx = 4 + turn * 24;
    if (sp.robot)
      c +=
        pen.flat(
          "M-44,-132H44Q52,-132 52,-122V-60Q52,-50 44,-50H-44Q-52,-50 -52,-60V-122Q-52,-132 -44,-132Z",
          sp.belly,
          `transform="translate(${bx - 4},0)"`,
        ) +
        pen.flat(oval(-24 + bx, -112, 9), "#E8615A") +
        pen.flat(oval(2 + bx, -112, 9), "#F2B84B") +
        pen.stroke(`M${-30 + bx},-84h60M${-30 + bx},-68h40`, sp.dark, 6);
    else if (sp.plate)
      c +=
        pen.flat(oval(bx, -80, 54, 74), sp.belly) +
        pen.stroke("M-60,-110Q0,-100 60,-110M-66,-76Q0,-66 66,-76M-60,-42Q0,-32 60,-42", shade(sp.belly, -0.09), 4);
    else if (!sp.glow) c += pen.flat(oval(bx, sp.bigBelly ? -74 : -64, sp.bigBelly ? 58 : 50, sp.bigBelly ? 84 : 66), sp.belly);
    if (sp.head === "jaw")
      c += pen.stroke(
        `M${bx - 36},-104Q${bx},-96 ${bx + 36},-104M${bx - 45},-78Q${bx},-70 ${bx + 45},-78M${bx - 45},-50Q${bx},-42 ${bx + 45},-50`,
        shade(sp.belly, -0.08),
        4,
      );
    if (sp.feathers)
      c += pen.stroke(
        "M-34,-104q8,10 17,0q8,10 17,0q8,10 17,0q8,10 17,0M-42,-80q9,10 17,0q9,10 17,0q9,10 17,0q9,10 17,0q9,10 16,0M-34,-56q8,10 17,0q8,10 17,0q8,10 17,0q8,10 17,0",
        shade(sp.belly, -0.12),
        4,
      );
    if (sp.bodyStripes)
      c += pen.stroke("M-90,-120L-58,-112M-90,-88L-62,-82M-90,-56L-60,-52M90,-120L58,-112M90,-88L62,-82M90,-56L60,-52", sp.dark, 9);
    if (sp.spots) c += pen.flat(oval(-58, -100, 6) + oval(-62, -74, 5) + oval(60, -96, 6) + oval(62, -68, 5), sp.belly);
    if (o.tee) c += pen.flat(`M-100,-190H100V-66C40,-54 -40,-54 -100,-66Z`, o.tee);
  }
  if (h && !o.pyjamas && w.pants && !o.dress)
    c += pen.flat(`M${-W},${wy + 22}C${-W * 0.4},${wy + 34} ${W * 0.4},${wy + 34} ${W},${wy + 22}V60H${-W}Z`, w.pants);
  if (o.jumper) {
    const j = o.jumper,
      j2 = o.jumper2 || shade(j, 0.13),
      hem = h ? hipY + 4 : -58;
    if (!h) c += pen.flat(`M-100,-190H100V${hem}C40,${hem + 14} -40,${hem + 14} -100,${hem}Z`, j);
    else c += pen.flat(`M${-W},${top - 10}H${W}V${hem}C${W * 0.4},${hem + 10} ${-W * 0.4},${hem + 10} ${-W},${hem}Z`, j);
    if (o.pattern === "star")
      c += pen.flat(
        "M0,-26L7,-8L26,-8L11,4L17,22L0,11L-17,22L-11,4L-26,-8L-7,-8Z",
        j2,
        `transform="translate(${turn * 20},${(top + hem) / 2 + 6}) scale(${h ? 0.8 : 1.1})"`,
      );
    else if (o.pattern !== "plain") for (let y = top + 24; y < hem - 12; y += h ? 24 : 30) c += band(y, j2, h ? 7 : 9);
    c += band(hem - 4, shade(j, -0.07), 11);
  }
  if (o.pyjamas) {
    const j = o.pyjamas;
    c += pen.flat(`M${-W},-400H${W}V60H${-W}Z`, j);
    for (let x = -W; x < W; x += 19) c += pen.stroke(`M${x},${top - 10}L${x * 1.1},20`, shade(j, 0.14), 5);
    c += pen.flat(oval(turn * 16, top + 36, 4.4) + oval(turn * 16, top + 60, 4.4) + oval(turn * 16, top + 84, 4.4), "#FFF4E0");
  }
  if (o.cardigan)
    c +=
      pen.flat(`M${-W},${top - 10}H-12L${-6},${hipY + 10}H${-W}ZM${W},${top - 10}H12L6,${hipY + 10}H${W}Z`, o.cardigan) +
      pen.flat(oval(-10, wy - 26, 4) + oval(-8, wy, 4), "#FFF4E0");
  if (o.overalls) {
    const b = rig.halfTop * 0.72,
      y0 = (top + wy) / 2 - 2,
      lo = h ? wy + 16 : -92;
    c +=
      pen.flat(`M${-W},${lo}C-40,${lo + 12} 40,${lo + 12} ${W},${lo}V60H${-W}Z`, o.overalls) +
      `<g transform="translate(${turn * 12},0)">` +
      pen.flat(`M${-b},${y0}H${b}L${b + 4},${lo + 16}H${-b - 4}Z`, o.overalls) +
      pen.stroke(`M${-b},${y0 + 4}L${-b - 11},${top}M${b},${y0 + 4}L${b + 11},${top}`, o.overalls, h ? 10 : 13) +
      pen.flat(oval(-b + 5, y0 + 9, 4.6) + oval(b - 5, y0 + 9, 4.6), "#F5D58A") +
      pen.stroke(`M${-b * 0.5},${lo - 2}h${b}v14q${-b * 0.5},10 ${-b},0z`, shade(o.overalls, -0.1), 3.6) +
      "</g>";
  }
  c +=
    pen.flat(`M${-W},${top - 20}C${-W * 0.72},${wy - 30} ${-W * 0.72},${wy + 30} ${-W * 0.5},20H${-W}Z`, "#3a2030", 'opacity=".12"') +
    `<ellipse cx="${turn * 12}" cy="${top + (h ? 2 : 6)}" rx="${h ? rig.halfTop * 0.72 : 74}" ry="${h ? 15 : 34}" fill="#2a1520" opacity="${h ? 0.16 : 0.2}"/>`;
  s += pen.clip(d, c);
  if (!h && !sp.furless && !w.shirt && !o.overalls && !o.dress && !o.raincoat && !sp.plate && !["jaw", "frog"].includes(sp.head ?? ""))
    s +=
      pen.ticks(d, [-76, -150, 30, 130], 12, shade(sp.main, -0.1), "bL", { len: 12 }) +
      pen.ticks(d, [50, -150, 30, 130], 10, shade(sp.main, -0.1), "bR", { len: 12 }) +
      pen.ticks(d, [-24, -110, 50, 70], 12, shade(sp.belly, -0.1), "bM");
  const skirtHem = seated ? hipY + (h ? 22 : 26) : h ? hipY + rig.legLen * 0.42 : -14,
    hw = rig.halfHip + (h ? (seated ? 26 : 20) : 16);
  const flare = (c0: string, y0: number, x0: number): [path: string, svg: string] => {
    const p = `M${-x0},${y0}C${-x0 - 4},${y0 + 30} ${-hw},${skirtHem - 34} ${-hw},${skirtHem - 4}C${-hw * 0.4},${skirtHem + 14} ${hw * 0.4},${skirtHem + 14} ${hw},${skirtHem - 4}C${hw},${skirtHem - 34} ${x0 + 4},${y0 + 30} ${x0},${y0}Z`;
    return [p, pen.fill(p, c0)];
  };
  if (o.dress) {
    const x0 = rig.torso === "pear" ? 44 : rig.halfTop * 0.92,
      [p, svg] = flare(o.dress, top + (h ? 4 : 8), x0);
    let k = "";
    for (let i = 0; i < 22; i++) k += oval(-hw + r() * hw * 2, top + 16 + r() * (skirtHem - top - 10), h ? 4.6 : 6);
    s +=
      svg +
      pen.clip(
        p,
        (o.pattern === "plain" ? "" : pen.flat(k, shade(o.dress, 0.15))) +
          pen.stroke(
            `M${-hw},${skirtHem - 10}C${-hw * 0.4},${skirtHem + 8} ${hw * 0.4},${skirtHem + 8} ${hw},${skirtHem - 10}`,
            shade(o.dress, -0.07),
            8,
          ) +
          pen.flat(
            `M${-W},${top - 20}C${-W * 0.7},${wy - 30} ${-W * 0.7},${wy + 40} ${-W * 0.6},60H${-W - 30}Z`,
            "#3a2030",
            'opacity=".12"',
          ),
      );
    if (h)
      s += pen.flat(
        `M${-rig.halfTop * 0.4},${top + 3}Q0,${top + 26} ${rig.halfTop * 0.4},${top + 3}Q0,${top + 12} ${-rig.halfTop * 0.4},${top + 3}Z`,
        "#FFF4E0",
      );
  } else if (o.skirt && h) s += flare(o.skirt, wy + 14, rig.halfHip * 0.96)[1];
  if (o.raincoat) {
    const [, svg] = flare(o.raincoat, top + 4, rig.torso === "pear" ? 46 : rig.halfTop);
    s +=
      svg +
      pen.stroke(`M${turn * 10},${top + 14}L${turn * 12},${skirtHem}`, shade(o.raincoat, -0.1), 4) +
      pen.flat([0.3, 0.52, 0.74].map((t) => oval(turn * 12 - 11, top + (skirtHem - top) * t, 5)).join(""), "#FFF4E0") +
      pen.stroke(`M${-hw * 0.62},${wy + 26}h${hw * 0.4}M${hw * 0.22},${wy + 26}h${hw * 0.4}`, shade(o.raincoat, -0.1), 5);
  }
  if (o.apron)
    s +=
      pen.fill(
        `M${-rig.halfTop * 0.6},${top + 26}H${rig.halfTop * 0.6}L${hw * 0.66},${wy + 6}C${hw * 0.72},${hipY} ${hw * 0.6},${skirtHem - 4} 0,${skirtHem - 2}C${-hw * 0.6},${skirtHem - 4} ${-hw * 0.72},${hipY} ${-hw * 0.66},${wy + 6}Z`,
        o.apron,
      ) + pen.stroke("M-14,0q14,12 28,0", shade(o.apron, -0.1), 4, `transform="translate(0,${wy + 24})"`);
  s += smallThings(pen, o, rig, turn, d);
  if (h && (o.tee || o.jumper || o.cardigan))
    s += pen.stroke(
      `M${-rig.halfTop * 0.46},${top + 3}Q${turn * 6},${top + 20} ${rig.halfTop * 0.46},${top + 3}`,
      shade(w.shirt || "#ddd", -0.08),
      6,
    );
  return s;
}
/** Vest, bow tie and satchel: worn by every species. */
function smallThings(pen: Pen, o: Outfit, rig: Build, turn: number, outline: string): string {
  const isPear = rig.torso === "pear";
  const neck = isPear ? -158 : rig.top + 12;
  const hip = isPear ? -44 : rig.hipY;
  const half = isPear ? 66 : rig.halfTop;
  let svg = "";
  if (o.vest) {
    const left = `M-140,${neck - 20}H${-half * 0.2 + turn * 8}L${-half * 0.32 + turn * 8},${hip - 8}H-140Z`;
    const right = `M140,${neck - 20}H${half * 0.2 + turn * 8}L${half * 0.32 + turn * 8},${hip - 8}H140Z`;
    let stripes = "";
    if (o.vestPattern === "striped") for (let x = -130; x <= 130; x += 20) stripes += `M${x},${neck - 30}V${hip}`;
    svg += pen.clip(outline, pen.clip(`${left}${right}`, pen.flat(`${left}${right}`, o.vest) + (stripes ? pen.stroke(stripes, shade(o.vest, 0.16), 7) : "")));
  }
  if (o.satchel)
    svg +=
      pen.stroke(`M${-half * 0.7},${neck + 6}C${-half * 0.1},${(neck + hip) / 2} ${half * 0.5},${hip - 26} ${half * 0.78},${hip - 6}`, shade(o.satchel, -0.12), 9) +
      `<g transform="translate(${f(half * 0.72)},${f(hip - 8)})">${pen.fill("M-34,-20Q-34,-26 -28,-26H28Q34,-26 34,-20V20Q34,28 26,28H-26Q-34,28 -34,20Z", o.satchel)}${pen.flat("M-34,-18Q-34,-26 -28,-26H28Q34,-26 34,-18V-4Q0,10 -34,-4Z", shade(o.satchel, -0.07))}${pen.flat(oval(0, 0, 5), "#F3D9A0")}</g>`;
  if (o.bowTie)
    svg += `<g transform="translate(${f(turn * 8)},${f(neck + 12)}) scale(.92)">${pen.fill("M0,0C-14,-22 -40,-22 -40,0C-40,22 -14,22 0,0C14,-22 40,-22 40,0C40,22 14,22 0,0Z", o.bowTie)}${pen.flat(oval(0, 0, 9, 10), shade(o.bowTie, -0.1))}</g>`;
  return svg;
}
export function scarf(pen: Pen, o: Outfit, rig: Build, flow: boolean | undefined, layer: "tail" | "band"): string {
  if (!o.scarf) return "";
  const c = o.scarf,
    c2 = o.scarf2 || "#F6DDB8",
    k = rig.torso === "pear" ? 1 : rig.halfTop / 62,
    y = rig.torso === "pear" ? 0 : rig.neckY + 150 * k + 12;
  const t = flow
    ? "M-30,-164C-80,-176 -120,-150 -168,-172C-190,-180 -206,-172 -214,-166L-206,-134C-180,-146 -160,-138 -136,-130C-96,-118 -60,-134 -24,-140Z"
    : "M-34,-160C-46,-130 -50,-104 -46,-70L-12,-66C-14,-98 -10,-128 -2,-152Z";
  const bd = "M-62,-176C-40,-152 40,-152 62,-176C70,-160 68,-146 60,-140C30,-122 -30,-122 -60,-140C-68,-146 -70,-160 -62,-176Z";
  const tailS =
    pen.fill(t, c) +
    pen.clip(
      t,
      pen.stroke(flow ? "M-150,-190L-160,-110M-178,-190L-190,-110M-100,-180L-110,-110" : "M-70,-84L10,-78M-70,-104L10,-98", c2, 9),
    );
  const band =
    pen.fill(bd, c) +
    pen.clip(bd, pen.stroke("M-40,-180L-48,-120M-8,-170L-10,-110M26,-170L30,-110M54,-180L62,-120", c2, 8, 'opacity=".9"'));
  return `<g transform="translate(0,${f(y)}) scale(${f(k * 100) / 100})">${layer === "tail" ? tailS : band}</g>`;
}
