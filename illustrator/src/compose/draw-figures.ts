// @ts-nocheck NOTE: drawing code whose types are still to be written; its callers are typed
import * as K from "../scenes/kit.ts";
import { character, figureScale, geometry } from "../characters/character.ts";
import { mix, shade } from "../core/color.ts";
import { heldProp } from "../props/held.ts";
import { rng } from "../core/random.ts";
import { STANDING } from "../props/drawn-props.ts";
import { f } from "../core/path.ts";
import { SCENERY, cover } from "../props/scenery.ts";
import { sleeper } from "../characters/sleeper.ts";
import { drawThing } from "../props/draw-thing.ts";
export function drawFigures(c, { spec, acts, items, sleepers, stage, st, seed, shadow, tufts, shot }) {
  const { p, night } = c,
    style = { line: st.line, lineOpacity: st.lineOpacity, partShadow: st.partShadow },
    r = rng(seed + "/feet");
  let sh = "",
    back = "",
    main = "",
    over = "",
    defs = "",
    emit = "",
    tf = "";
  // free-standing props in the widest free gaps
  const used = acts.map((a) => [a.x, 110 * geometry(a.sheet, a).k]);
  if (sleepers.length) used.push([400, 330]);
  let pr = "";
  const leftOut: string[] | undefined = spec.leftOut;
  for (const prop of spec.props || []) {
    const o = drawThing(prop.kind, prop.color, prop.count) ?? SCENERY[STANDING[prop.kind]]?.();
    if (!o || stage.support) {
      leftOut?.push(prop.kind);
      continue;
    }
    o.flat ||= o.isFlat;
    // a thing is drawn smaller before it is left out: text and picture should agree
    const k = (shot === "wide" ? 0.7 : 0.95) * (o.w > 100 ? 0.86 : 1);
    let best = null;
    for (let x = 90; x <= 934; x += 28) {
      const gap = Math.min(...used.map(([ux, uw]) => Math.abs(ux - x) - uw - o.w * k)) - Math.abs(x - 512) * 0.08;
      if (!best || gap > best.gap) best = { x, gap };
    }
    if (o.flat) best = { x: c.focusX, gap: 0 };
    if (best.gap < -120 && !o.flat) {
      leftOut?.push(prop.kind);
      continue;
    }
    const y = stage.ground - (o.flat ? 10 : 26);
    used.push([best.x, o.w * k]);
    pr += K.at(best.x, y, o.svg, k);
    if (!o.flat) sh += `<ellipse cx="${f(best.x)}" cy="${f(y + 3)}" rx="${f(o.w * k * 1.1)}" ry="${f(15 * k)}"/>`;
    if (o.emit) emit += K.at(best.x, y, o.emit, k);
    if (o.light && c.dark) c.lightAt(best.x, y + o.light.dy, o.light.r, o.light.k);
  }
  acts.sort((a, b) => a.y - b.y || a.i - b.i);
  for (const [n, a] of acts.entries()) {
    const o = character(a.sheet, a, style, "c" + n),
      g = o.geo,
      k = g.k;
    defs += o.defs;
    let b = o.back,
      m = o.main,
      v = o.over;
    const T = (s) => `<g transform="translate(${f(a.x)},${f(a.y)}) scale(${f(g.m * k * 1000) / 1000},${f(k * 1000) / 1000})">${s}</g>`;
    if (a.bike) {
      m = T(a.bike.back) + b + m;
      b = "";
      v = T(a.bike.front) + v;
    }
    if (a.cloudRide) {
      b = K.cloud(f(a.x), f(a.y + 8), f(150 * k), f(48 * k), rng("cr"), "#FFFDF4") + b;
      m += K.cloud(f(a.x), f(a.y + 34 * k), f(130 * k), f(30 * k), rng("cr2"), "#FFFDF4");
    }
    if (a.pose === "peek") {
      const h = (-g.rig.headY - 72 * g.rig.headK) * k,
        q = mix(p.near, p.mid, 0.35);
      m += `<g transform="translate(${f(a.x)},${f(a.y + 12)})">${cover(stage.cover, 150 * k, h, stage.cover === "bush" ? q : mix(p.ground, p.front, 0.35), seed)}</g>`;
    }
    if (shadow && g.s.p.spin === 0 && !a.cloudRide) {
      const air = g.s.p.air ? 0.6 : 1,
        gy = stage.float ? stage.ground + 40 : a.bike ? stage.ground : a.y;
      sh += `<ellipse cx="${f(a.x - c.light.dir[0] * 30 * k)}" cy="${f(gy + 3)}" rx="${f((g.sp.human ? 76 : 100) * k * air * (a.bike ? 1.5 : 1))}" ry="${f(17 * k * air)}"/>`;
    }
    if (tufts && !g.s.p.air && !a.cloudRide)
      for (let i = 0; i < 5; i++)
        tf += K.tuft(
          f(a.x + (i - 2) * 40 * k + (r() - 0.5) * 26),
          f((a.bike ? stage.ground : a.y) + 10 + r() * 16),
          22 * k + r() * 14,
          i % 2 ? shade(p.ground, -0.07) : shade(p.ground, -0.02),
          r,
          6,
        );
    const held = a.hold && heldProp(a.hold);
    if (held?.light) {
      const hand = g.hand("R"),
        hl = held.two ? [(g.hand("L")[0] + hand[0]) / 2, hand[1]] : hand;
      if (c.dark) c.lightAt(hl[0] + held.light.dx * g.m * k, hl[1] + held.light.dy * k, held.light.r * Math.max(0.7, k), held.light.k);
    }
    if (o.glow && c.dark) c.lightAt(o.glow.x, o.glow.y, o.glow.r, 0.55, [0.9, 0.8, 0.5]);
    if (a.mate != null || a.bike) {
      back += b;
      main += m;
      over += v;
    } else {
      main += b + m + v;
    }
  }
  const handed = items
    .map((it) => `<g transform="translate(${f(it.x)},${f(it.y)}) scale(${f(it.k * 100) / 100})">${it.h.svg}</g>`)
    .join("");
  sleepers.forEach((q, i) => {
    const n = sleepers.length,
      bed = spec.setting === "bedroom",
      sc = Math.min(1.5, ((bed ? 1.32 : 1.15) / Math.max(0.8, figureScale(q.sheet))) * (n > 1 ? 0.74 : 1));
    const o = sleeper(
      q.sheet,
      {
        x: bed ? 512 + (n > 1 ? (i - 0.5) * 330 : 0) - 10 : acts.length ? 330 : 480 + (i - (n - 1) / 2) * 420,
        y: bed ? 778 : stage.ground - i * 10,
        scale: sc,
        ground: !bed,
      },
      style,
      "s" + i,
    );
    main += o.main;
    defs += o.defs;
    if (shadow && !bed) sh += `<ellipse cx="${acts.length ? 330 : 490}" cy="${stage.ground + 6}" rx="270" ry="20"/>`;
  });
  if (sh)
    c.add(
      "soft",
      0.59,
      `<g fill="url(#sh)" opacity="${night ? 0.75 : 0.5}">${sh}</g>`,
      K.radial("sh", [
        [0, mix(p.front, "#000000", 0.35), 0.95],
        [0.55, mix(p.front, "#000000", 0.35), 0.6],
        [1, mix(p.front, "#000000", 0.3), 0],
      ]),
    );
  if (pr) c.add("land", 0.58, pr, "", { wobble: 0.5 });
  if (emit) c.add("emit", 0.585, emit);
  c.add("char", 0.6, back + main + over + handed, defs);
  if (tf) c.add("land", 0.7, tf, "", { shadowK: 0.25 });
}
