// @ts-nocheck NOTE: drawing code whose types are still to be written; its callers are typed
// character(sheet, act) -> { back, main, over, defs, boxes, anchors, glow }
// Three svg strings so that two figures can be interleaved (hug, hold hands, peek). All of them already carry the placement transform.
import { SPECIES } from "./species.ts";
import { buildOf, solve } from "./rig.ts";
import { POSES } from "./poses.ts";
import { Pen } from "../core/pen.ts";
import { head, headTop, headHalf, headBehind } from "./head.ts";
import { torso, wear, scarf } from "./outfit.ts";
import { tail, backParts } from "./tails.ts";
import { blob, oval, f } from "../core/path.ts";
import { shade } from "../core/color.ts";
import { heldProp } from "../props/held.ts";
export function speciesOf(sheet) {
  return {
    ...(SPECIES[sheet.species] || SPECIES.fox),
    ...(sheet.skin ? { main: sheet.skin, belly: sheet.skin, nose: shade(sheet.skin, -0.14), inner: shade(sheet.skin, -0.07) } : {}),
    ...sheet.colors,
  };
}
export function figureScale(sheet) {
  const sp = SPECIES[sheet.species] || SPECIES.fox;
  return (sheet.scale || 1) * sp.size * (sp.human ? 1 : sheet.age === "adult" || sheet.age === "elder" ? 1.32 : 1);
}
const qt = (a, c, b, t) => [
  [a[0] + (c[0] - a[0]) * t, a[1] + (c[1] - a[1]) * t],
  [(1 - t) ** 2 * a[0] + 2 * t * (1 - t) * c[0] + t * t * b[0], (1 - t) ** 2 * a[1] + 2 * t * (1 - t) * c[1] + t * t * b[1]],
];
const P2 = (p) => `${f(p[0])},${f(p[1])}`;
/** placement + geometry only (no drawing): used by the composer to make hands meet */
export function geometry(sheet, act) {
  const sp = speciesOf(sheet),
    rig = buildOf(sheet, sp.human),
    k = figureScale(sheet) * (act.scale || 1),
    m = act.flip ? -1 : 1;
  const toWorld = ([x, y]: number[]) => [act.x + x * k * m, act.y + y * k],
    toLocal = ([x, y]: number[]) => [(x - act.x) / (k * m), (y - act.y) / k];
  const two = act.hold && heldProp(act.hold);
  let targets = act.targets;
  if (two?.two && !targets) {
    const drop = POSES[act.pose]?.legs === "sit" && !sheet.wheelchair ? -rig.hipY - 24 : sheet.wheelchair ? -rig.hipY - 74 : 0,
      cy = rig.shoulderY + drop + rig.armLen * 0.52;
    targets = { L: [-two.grip - 2, cy], R: [two.grip + 2, cy] };
  }
  const s = solve(rig, act.pose, { targets, turn: act.turn, seated: sheet.wheelchair && act.pose !== "sleep" });
  const hc = s.world([s.turn * 8, rig.headY + s.oy + (s.p.nod || 0)]);
  const hw = headHalf(sp) * rig.headK,
    ht = headTop(sp, sheet) * rig.headK,
    [cx, cy] = toWorld(hc);
  return {
    sp,
    rig,
    k,
    m,
    toWorld,
    toLocal,
    s,
    headC: hc,
    headBox: { x0: cx - hw * k, x1: cx + hw * k, y0: cy - ht * k, y1: cy + 72 * rig.headK * k },
    faceBox: { cx, cy, r: 78 * rig.headK * k },
    halfWidth: Math.max(hw, rig.halfHip + 20) * k,
    height: (-hc[1] + ht) * k,
    shoulder: (side) => toWorld(s.world(s.arms[side].from)),
    hand: (side) => toWorld(s.world(s.arms[side].end)),
  };
}
export function character(sheet, act, style: { line?: number; lineOpacity?: number; partShadow?: boolean } = {}, prefix = "c") {
  const g = geometry(sheet, act),
    { sp, rig, s, k, m } = g,
    { p, turn } = s,
    o = sheet.outfit || {},
    w = wear(sheet, sp);
  const pen = new Pen({
    prefix,
    seed: sheet.name + sheet.species,
    line: style.line,
    lineOpacity: style.lineOpacity,
    partShadow: style.partShadow,
  });
  const emotion = act.emotion || "happy",
    chair = sheet.wheelchair,
    sitting = p.legs === "sit" || p.legs === "chair";
  const hands = {};
  const armSvg = (side) => {
    const a = s.arms[side];
    if (sp.arms === "wing") {
      const dx = a.end[0] - a.from[0],
        dy = a.end[1] - a.from[1],
        L = Math.hypot(dx, dy) || 1,
        nx = (-dy / L) * 25,
        ny = (dx / L) * 25,
        e = [a.end[0] + (dx / L) * 10, a.end[1] + (dy / L) * 10];
      return pen.fill(
        `M${P2([a.from[0] + nx * 0.7, a.from[1] + ny * 0.7])}Q${P2([a.ctrl[0] + nx * 1.3, a.ctrl[1] + ny * 1.3])} ${P2(e)}Q${P2([a.ctrl[0] - nx * 1.3, a.ctrl[1] - ny * 1.3])} ${P2([a.from[0] - nx * 0.7, a.from[1] - ny * 0.7])}Q${P2([a.from[0] - (dx / L) * 14, a.from[1] - (dy / L) * 14])} ${P2([a.from[0] + nx * 0.7, a.from[1] + ny * 0.7])}Z`,
        w.sleeve === sp.main ? shade(sp.main, -0.03) : w.sleeve,
      );
    }
    let svg = pen.tube(`M${P2(a.from)}Q${P2(a.ctrl)} ${P2(a.end)}`, w.sleeve, rig.armW);
    if (w.shortSleeve) {
      const [c, e] = qt(a.from, a.ctrl, a.end, 0.42);
      svg += pen.tube(`M${P2(a.from)}Q${P2(c)} ${P2(e)}`, w.shortSleeve, rig.armW + 5);
    } else if (sp.human) {
      const [, e] = qt(a.from, a.ctrl, a.end, 0.97);
      svg += pen.stroke(`M${P2(qt(a.from, a.ctrl, a.end, 0.9)[1])}L${P2(e)}`, shade(w.sleeve, -0.08), rig.armW, "", "butt");
    }
    if (sp.robot)
      svg += pen.stroke(`M${P2(a.from)}Q${P2(a.ctrl)} ${P2(a.end)}`, sp.dark, rig.armW, 'stroke-dasharray="3 13" opacity=".5"', "butt");
    return svg + (hands[side] = hand(side));
  };
  const hand = (side) => {
    const e = s.arms[side].end,
      c = s.arms[side].ctrl,
      dx = e[0] - c[0],
      dy = e[1] - c[1],
      L = Math.hypot(dx, dy) || 1,
      t = side === "L" ? 1 : -1,
      up = dy < -10 ? -1 : 1;
    const th = [e[0] + (dy / L) * rig.handR * 0.8 * t * up, e[1] - (dx / L) * rig.handR * 0.8 * t * up];
    return (
      (sp.human ? pen.fill(oval(th[0], th[1], rig.handR * 0.46), w.hand) : "") +
      pen.fill(oval(e[0] + (dx / L) * 3, e[1] + (dy / L) * 3, rig.handR), w.hand)
    );
  };
  const shoe = (x, y, ang) =>
    `<g transform="translate(${f(x)},${f(y)}) rotate(${f(ang)})">` +
    (sp.feet
      ? pen.fill(
          "M-8,-8C-4,-12 6,-12 10,-8C22,-4 30,6 26,10C20,14 16,8 12,10C8,14 0,14 -2,10C-8,8 -14,14 -20,10C-22,4 -14,-4 -8,-8Z",
          w.shoe,
        )
      : pen.fill(blob(turn * 7, -1, rig.footW, 13, pen.rng("shoe"), 9, 0.03), w.shoe)) +
    (sp.human && !o.pyjamas && !o.boots
      ? pen.stroke(`M${-rig.footW + 4 + turn * 7},6Q${turn * 7},11 ${rig.footW - 4 + turn * 7},6`, "#FFF4E0", 4, 'opacity=".85"')
      : "") +
    "</g>";
  const legSvg = (side) => {
    const a = s.legs[side],
      ang = Math.max(-70, Math.min(70, ((Math.atan2(a.end[1] - a.ctrl[1], a.end[0] - a.ctrl[0]) * 180) / Math.PI - 90) * 0.85)),
      straight = Math.abs(ang) < 12 && !p["leg" + side];
    const e = [a.end[0], a.end[1] - 8],
      path = `M${P2(a.from)}Q${P2(a.ctrl)} ${P2(e)}`;
    let svg = pen.tube(path, w.leg, rig.legW);
    if (o.pyjamas && sp.human) svg += pen.stroke(path, shade(w.leg, 0.14), 5);
    if (w.shorts) {
      const [c, q] = qt(a.from, a.ctrl, e, 0.5);
      svg += pen.tube(`M${P2(a.from)}Q${P2(c)} ${P2(q)}`, w.shorts, rig.legW + 6);
    }
    if (w.boot) {
      const q = qt(a.from, a.ctrl, e, 0.62)[1];
      svg += pen.tube(`M${P2(q)}L${P2(e)}`, w.boot, rig.legW + 5);
    }
    return svg + shoe(a.end[0] + (straight ? (side === "L" ? -3 : 3) : 0), a.end[1] - 4, straight ? 0 : ang);
  };
  const sitLegs = () =>
    ["L", "R"]
      .map((side) => {
        const q = side === "L" ? -1 : 1;
        return p.legs === "chair"
          ? pen.tube(`M${q * rig.hipX},${rig.hipY + s.oy}Q${q * 27},-78 ${q * 27},-62L${q * 25},-24`, w.leg, rig.legW) +
              shoe(q * 27, -16, 0)
          : sp.human
            ? pen.tube(`M${q * rig.hipX},${-26}Q${q * 40},-40 ${q * (rig.hipX + 28)},-22`, w.leg, rig.legW + 2) +
              pen.fill(oval(q * (rig.hipX + 36), -20, rig.footW * 0.82, rig.footW * 0.95), w.shoe) +
              pen.flat(oval(q * (rig.hipX + 36), -18, rig.footW * 0.5, rig.footW * 0.6), shade(w.shoe, 0.08))
            : pen.fill(oval(q * 45, -22, 34, 24), w.leg) +
              (sp.feet
                ? shoe(q * 52, -8, q * 14)
                : pen.fill(oval(q * 54, -16, 21, 20), w.shoe) +
                  pen.flat(
                    oval(q * 54, -12, 9, 8) + oval(q * 54 - 11, -25, 3.6) + oval(q * 54, -28, 3.6) + oval(q * 54 + 11, -25, 3.6),
                    shade(w.shoe, 0.12),
                    'opacity=".75"',
                  ));
      })
      .join("");
  // ---- back of the figure
  const up = (inner) => `<g transform="rotate(${p.lean},${f(s.pivot[0])},${f(s.pivot[1])})">${inner}</g>`,
    off = (inner) => (s.oy ? `<g transform="translate(0,${f(s.oy)})">${inner}</g>` : inner);
  const tailSide = act.tailSide ?? (turn > 0.3 ? -1 : 1);
  let back = up(
    off(`<g transform="scale(${tailSide},1) rotate(${p.spin ? -30 : p.flow ? -8 : 0},20,-40)">${tail(pen, sp)}</g>` + backParts(pen, sp)),
  );
  if (o.cape)
    back += up(
      off(
        pen.fill(
          p.flow
            ? `M${-rig.halfTop * 0.9},${rig.top + 4}C-80,${rig.top + 40} -150,${rig.waistY} -200,${rig.waistY - 16}C-184,${rig.waistY + 30} -190,${rig.hipY + 10} -150,${rig.hipY + 22}C-100,${rig.hipY} -40,${rig.hipY} 30,${rig.waistY}L${rig.halfTop * 0.9},${rig.top + 4}Z`
            : `M${-rig.halfTop * 0.9},${rig.top + 4}C-70,${rig.waistY - 20} -100,${rig.hipY - 20} ${-rig.halfHip - 40},${-18 - s.oy}C-50,${-2 - s.oy} 50,${-2 - s.oy} ${rig.halfHip + 40},${-18 - s.oy}C100,${rig.hipY - 20} 70,${rig.waistY - 20} ${rig.halfTop * 0.9},${rig.top + 4}Z`,
          o.cape,
        ),
      ),
    );
  if (o.backpack)
    back += up(
      off(
        pen.fill(
          `M${-rig.halfTop - 26},${rig.top + 30}Q0,${rig.top - 10} ${rig.halfTop + 26},${rig.top + 30}V${rig.waistY + 20}Q0,${rig.waistY + 40} ${-rig.halfTop - 26},${rig.waistY + 20}Z`,
          o.backpack,
        ),
      ),
    );
  const hairB = headBehind(pen, sp, sheet);
  if (hairB)
    back += up(
      `<g transform="translate(${f(turn * 8)},${f(rig.headY + s.oy + (p.nod || 0))}) rotate(${f((act.tilt ?? p.tilt) - p.lean * 0.8 - p.spin * 0.82)},0,50) scale(${rig.headK})">${hairB}</g>`,
    );
  if (chair) back = wheelchair(pen, chair, "back", rig) + back;
  // ---- body
  const hideLegs = act.hideLegs || p.peeking;
  let main = "";
  if (!sitting && !hideLegs) main += turn >= 0 ? legSvg("L") + legSvg("R") : legSvg("R") + legSvg("L");
  const torsoK = 1 - 0.1 * Math.abs(turn);
  let upper = "",
    over = "";
  const two = act.hold && heldProp(act.hold)?.two;
  const overL = p.overL || act.overL,
    overR = p.overR || act.overR;
  if (p.backL && !overL && !two) upper += armSvg("L");
  upper += off(
    (sp.human ? pen.tube(`M0,${rig.top + 6}L${turn * 6},${rig.neckY - 14}`, shade(sp.main, -0.05), rig.halfTop * 0.62) : "") +
      `<g transform="scale(${f(torsoK * 100) / 100},1)">${torso(pen, sp, sheet, rig, turn, sitting)}</g>`,
  );
  if (o.backpack)
    upper += off(
      pen.stroke(
        `M${-rig.halfTop * 0.7},${rig.top + 8}L${-rig.halfTop * 0.76},${rig.waistY}M${rig.halfTop * 0.7},${rig.top + 8}L${rig.halfTop * 0.76},${rig.waistY}`,
        shade(o.backpack, -0.06),
        9,
      ),
    );
  upper += off(scarf(pen, o, rig, p.flow, "tail") + scarf(pen, o, rig, p.flow, "band"));
  if (act.hold) {
    const h = heldProp(act.hold);
    if (h.two) {
      const a = s.arms.L.end,
        b = s.arms.R.end;
      upper += `<g transform="translate(${f((a[0] + b[0]) / 2)},${f((a[1] + b[1]) / 2)})${m < 0 ? " scale(-1,1)" : ""}">${h.svg}</g>`;
    }
  }
  const heldOne = () => {
    const h = act.hold && heldProp(act.hold);
    if (!h || h.two) return "";
    const e = s.arms.R.end;
    return (
      `<g transform="translate(${f(e[0])},${f(e[1])}) rotate(${f(-p.lean - p.spin)})${m < 0 ? " scale(-1,1)" : ""}">${h.svg}</g>` +
      (sp.arms === "wing" ? "" : hand("R"))
    );
  };
  const hy = rig.headY + s.oy + (p.nod || 0),
    tilt = (act.tilt ?? p.tilt) - p.lean * 0.8 - p.spin * 0.82;
  const look = act.look || p.look;
  const headSvg = `<g transform="translate(${f(turn * 8)},${f(hy)}) rotate(${f(tilt)},0,50) scale(${rig.headK})">${head(pen, sp, sheet, { emotion, look, turn, nightcap: o.pyjamas && sheet.nightcap })}</g>`;
  const frontArms = (overL || (p.backL && !two) ? "" : armSvg("L")) + (overR || act.overArmR ? "" : armSvg("R") + heldOne());
  const overArms = (overL ? armSvg("L") : "") + (overR && !act.overArmR ? armSvg("R") + heldOne() : "");
  main +=
    up(upper) +
    (sitting && !hideLegs ? (chair ? wheelchair(pen, chair, "front", rig) : "") + sitLegs() : "") +
    up(frontArms + headSvg + (p.peeking ? "" : overArms));
  if (p.peeking) over = up(overArms);
  if (act.overArmR) over = up(armSvg("R") + heldOne());
  const wrap = (x) =>
    x
      ? `<g transform="translate(${f(act.x)},${f(act.y)}) scale(${f(m * k * 1000) / 1000},${f(k * 1000) / 1000})"><g transform="rotate(${p.spin},0,-110)">${x}</g></g>`
      : "";
  return {
    back: wrap(back),
    main: wrap(main),
    over: wrap(over),
    defs: pen.defs,
    geo: g,
    glow: sp.glow ? { x: g.faceBox.cx, y: g.faceBox.cy, r: 260 * k, color: sp.glow } : null,
  };
}
function wheelchair(pen, c, layer, rig) {
  const W = rig.torso === "pear" ? 84 : 62,
    wheel = (x) =>
      pen.stroke(oval(x, -62, 15, 60), "#4A4650", 9) + pen.stroke(oval(x, -62, 6, 48), "#B9B4BA", 3) + pen.flat(oval(x, -62, 6, 9), c);
  if (layer === "back")
    return (
      pen.fill(`M${-W + 12},-178Q0,-192 ${W - 12},-178L${W - 6},-62H${-W + 6}Z`, c) +
      pen.stroke(`M${-W + 10},-176L${-W - 6},-190M${W - 10},-176L${W + 6},-190`, "#4A4650", 9)
    );
  return (
    wheel(-W - 8) +
    wheel(W + 8) +
    pen.stroke(`M${-W + 8},-52H${W - 8}`, shade(c, -0.08), 17) +
    pen.stroke(`M-30,-8H30M-30,-8V-44M30,-8V-44`, "#4A4650", 7)
  );
}
