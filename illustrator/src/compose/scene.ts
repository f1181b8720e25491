// buildScene(spec): spec -> { layers, light, lights, ambient, calm } ready for the painter. Pure and deterministic.
import type { Layer, LightSource, SceneContext } from "./scene-types.ts";
import { rng } from "../core/random.ts";
import { mix, rgb, shade } from "../core/color.ts";
import { f, oval } from "../core/path.ts";
import { palette } from "../scenes/palette.ts";
import * as K from "../scenes/kit.ts";
import * as outdoor from "../scenes/outdoor.ts";
import * as indoor from "../scenes/indoor.ts";
import { weather } from "../scenes/weather.ts";
import { character, sleeper, geometry, figureScale } from "../characters/character.ts";
import { drawThing } from "../props/draw-thing.ts";
import { STANDING } from "../props/drawn-props.ts";
import { SCENERY, cover } from "../props/scenery.ts";
import { heldProp } from "../props/held.ts";
import { STYLES } from "../materials/styles.ts";
import { placeCast } from "./casting.ts";
const BASE = { ground: 912, minX: 90, maxX: 934, maxHeight: 590, cover: "bush" };
export const SETTINGS = {
  forest: { draw: outdoor.forest, layouts: 3 },
  meadow: { draw: outdoor.meadow, layouts: 2 },
  sea: { draw: outdoor.sea, layouts: 2, ground: 815, minX: 250, maxX: 774, maxHeight: 440, support: "boat" },
  beach: { draw: outdoor.beach, layouts: 2, cover: "rock" },
  underwater: { draw: outdoor.underwater, layouts: 2, ground: 880, float: true, cover: "rock", maxHeight: 480 },
  sky: { draw: outdoor.clouds, layouts: 2, ground: 765, minX: 190, maxX: 834, support: "cloud", cover: "cloud", maxHeight: 440 },
  space: { draw: outdoor.space, layouts: 2, cover: "rock", maxHeight: 500 },
  city: { draw: outdoor.city, layouts: 2 },
  garden: { draw: outdoor.garden, layouts: 2 },
  castle: { draw: outdoor.castle, layouts: 2, maxHeight: 480 },
  snow: { draw: outdoor.snow, layouts: 2, cover: "snow" },
  desert: { draw: outdoor.desert, layouts: 2, cover: "rock" },
  cave: { draw: outdoor.cave, layouts: 2, cover: "rock", minX: 180, maxX: 844 },
  bedroom: { draw: indoor.bedroom, layouts: 2, cover: "chest", indoor: true, ground: 925 },
  kitchen: { draw: indoor.kitchen, layouts: 2, cover: "chest", indoor: true, ground: 930 },
  library: { draw: indoor.library, layouts: 2, cover: "chest", indoor: true, ground: 930 },
};
export function buildScene(spec) {
  const set = SETTINGS[spec.setting] || SETTINGS.meadow,
    seed = spec.seed ?? spec.setting,
    r = rng(seed + "/scene"),
    styleName = spec.style || "gouache",
    st = STYLES[styleName],
    shot = spec.shot || "medium",
    calmEdge = spec.text || null;
  const p = palette(spec),
    time = spec.timeOfDay || "day",
    night = time === "night",
    layoutN = spec.layout ?? Math.floor(rng(seed + "/layout")() * set.layouts),
    wet = ["rain", "snow"].includes(spec.weather);
  const stage = { ...BASE, ...set };
  if (calmEdge === "bottom") {
    stage.ground -= set.support ? 70 : 105;
    stage.maxHeight -= 60;
  }
  if (calmEdge === "top") stage.maxHeight = Math.min(stage.maxHeight, stage.ground - 330);
  if (spec.cover) {
    stage.maxHeight = 560;
  }
  if (spec.focusX) stage.centre = spec.focusX;
  const sleepers = (spec.cast || []).filter((c) => c.pose === "sleep"),
    awake = (spec.cast || []).filter((c) => c.pose !== "sleep").map((c) => (set.indoor && c.pose === "ride" ? { ...c, pose: "wave" } : c));
  const sheetOf = (c) => ({
    ...c.sheet,
    outfit: {
      ...c.sheet.outfit,
      ...(spec.setting === "underwater" || spec.setting === "space" ? { helmet: true } : {}),
      ...(c.outfit || {}),
    },
  });
  if (sleepers.length && awake.length) {
    stage.minX = 560;
    stage.maxX = 980;
  }
  const { acts, items } = awake.length
    ? placeCast(
        awake.map((c) => ({ ...c, sheet: sheetOf(c) })),
        stage,
        shot,
        rng(seed + "/cast"),
      )
    : { acts: [], items: [] };
  const heads = acts.map((a) => geometry(a.sheet, a).headBox);
  const light = { x: 690, y: 210, dir: [0.55, -0.83], rgb: p.lightRgb };
  const L: Layer[] = [],
    lights: LightSource[] = [],
    c: SceneContext = {
      p,
      r: rng(seed + "/" + spec.setting),
      time,
      season: spec.season,
      weather: spec.weather,
      wet,
      night,
      dark: night || time === "sunset",
      layout: layoutN,
      light,
      calm: calmEdge,
      heads,
      groundY: stage.ground,
      ambient: set.indoor && night ? [0.78, 0.8, 0.98] : p.ambient,
      sleeping: sleepers.length > 0,
      flying: acts.length > 0 && acts.every((a) => a.pose === "fly" || a.cloudRide),
      focusX: acts.length ? acts.reduce((s, a) => s + a.x, 0) / acts.length : 480,
    };
  // keep the sun or moon off faces: nearest free slot of a small list
  const sunX = acts.length === 1 ? (acts[0].x > 512 ? 300 : 720) : [700, 320, 512][Math.floor(r() * 3)];
  light.x = sunX;
  light.y = calmEdge === "top" || spec.cover ? 330 : 190 + r() * 50;
  if (heads.some((h) => light.x > h.x0 - 70 && light.x < h.x1 + 70 && light.y > h.y0 - 90)) {
    light.x = light.x > 512 ? 250 : 780;
    light.y = Math.min(light.y, 190);
  }
  let uid = 0;
  c.add = (mat, depth, svg, defs = "", extra = {}) => {
    if (!svg) return;
    const t = "L" + uid++ + "_";
    L.push({ mat, depth, svg: svg.replace(/url\(#/g, `url(#${t}`), defs: defs.replace(/id="/g, `id="${t}`), ...extra });
  };
  c.clear = (x, y, pad = 0) => !heads.some((h) => x > h.x0 - pad && x < h.x1 + pad && y > h.y0 - pad && y < h.y1 + pad + 60);
  c.lightAt = (x, y, rad, k = 1, col = [1, 0.62, 0.22]) =>
    lights.push({ x, y, r: rad, k, rgb: col, halo: rad < 700 && k > 0.25 && !(col[2] > 0.8) });
  c.glowShape = (depth, svg, always) => svg && (c.dark || always ? c.add("emit", depth, svg) : c.add("land", depth, svg));
  c.sky = (R) => {
    const s = p.sky;
    c.add(
      "sky",
      0,
      rect0("url(#sk)") + (night ? K.stars(70, r, 520) : ""),
      K.linear("sk", [
        [0, s[0]],
        [0.5, s[1]],
        [0.82, s[2]],
      ]),
    );
    if (spec.weather === "rain" || spec.weather === "fog") {
      if (spec.weather === "rain")
        c.add(
          "land",
          0.04,
          K.cloud(180, 110, 260, 70, r, mix(p.sky[0], p.front, 0.12)) +
            K.cloud(620, 80, 300, 80, r, mix(p.sky[0], p.front, 0.18)) +
            K.cloud(960, 130, 220, 66, r, mix(p.sky[0], p.front, 0.1)),
        );
      return;
    }
    c.add(
      "soft",
      0.02,
      `<circle cx="${f(light.x)}" cy="${f(light.y)}" r="${R * 3.4}" fill="url(#hl)" opacity=".55"/>` +
        (night
          ? spec.moon === "crescent"
            ? `<path d="M${f(light.x + R * 0.3)},${f(light.y - R * 0.95)}A${R},${R} 0 1 0 ${f(light.x + R * 0.95)},${f(light.y + R * 0.3)}A${f(R * 0.8)},${f(R * 0.8)} 0 0 1 ${f(light.x + R * 0.3)},${f(light.y - R * 0.95)}Z" fill="#FFF3CF"/>`
            : `<circle cx="${f(light.x)}" cy="${f(light.y)}" r="${R}" fill="#FFF3CF"/><g fill="#EBD9A8" opacity=".55"><circle cx="${f(light.x - R * 0.3)}" cy="${f(light.y - R * 0.2)}" r="${R * 0.2}"/><circle cx="${f(light.x + R * 0.25)}" cy="${f(light.y + R * 0.28)}" r="${R * 0.27}"/><circle cx="${f(light.x + R * 0.36)}" cy="${f(light.y - R * 0.4)}" r="${R * 0.12}"/></g>`
          : `<circle cx="${f(light.x)}" cy="${f(light.y)}" r="${R * 1.28}" fill="${p.light}" opacity=".55"/><circle cx="${f(light.x)}" cy="${f(light.y)}" r="${R}" fill="${mix(p.light, "#ffffff", 0.45)}"/>`),
      K.radial("hl", [
        [0, p.light, 0.95],
        [0.25, p.light, 0.45],
        [1, p.light, 0],
      ]),
    );
  };
  c.clouds = (list) => {
    if (spec.weather === "rain" || (calmEdge === "top" && list.length > 2)) return;
    c.add(
      "land",
      0.06,
      list
        .filter(([x, y, w]) => c.clear(x, y, w) && ((calmEdge !== "top" && !spec.cover) || y > 300))
        .map(([x, y, w, h]) => K.cloud(x, y, w, h, c.r, p.cloud))
        .join(""),
    );
  };
  c.mist = (y, h) =>
    c.add(
      "soft",
      0.15,
      `<rect x="-20" y="${y}" width="1100" height="${h}" fill="url(#ms)"/>`,
      K.linear("ms", [
        [0, p.sky[2], 0],
        [0.65, p.sky[2], 0.7],
        [1, p.sky[2], 0],
      ]),
    );
  c.birds = () => {
    if (night || spec.weather === "rain") return;
    let s = "";
    for (const [x, y, k] of [
      [300, 300, 1],
      [360, 270, 0.7],
      [250, 340, 0.6],
    ])
      if (c.clear(x, y, 50))
        s += K.at(
          x,
          y,
          K.fill("M-30,-6C-20,-20 -6,-14 0,0C6,-14 20,-20 30,-6C18,-10 8,-4 0,8C-8,-4 -18,-10 -30,-6Z", mix(p.cloud, p.sky[1], 0.2)),
          k,
        );
    c.add("land", 0.2, s);
  };
  c.fireflies = () => {
    if (!night || wet || p.winter) return;
    let g = "";
    for (let i = 0; i < 26; i++) {
      const x = 60 + r() * 904,
        y = 430 + r() * 470,
        q = 3 + r() * 4;
      if (c.clear(x, y, 34))
        g += `<circle cx="${f(x)}" cy="${f(y)}" r="${f(q * 5)}" fill="url(#ff)"/><circle cx="${f(x)}" cy="${f(y)}" r="${f(q * 0.6)}" fill="#FFF6C8"/>`;
    }
    c.add(
      "glow",
      1,
      g,
      K.radial("ff", [
        [0, "#FFE68A", 0.8],
        [0.4, "#F8CF6A", 0.3],
        [1, "#F8CF6A", 0],
      ]),
    );
  };
  c.actors = ({ shadow = true, tufts = false } = {}) =>
    drawFigures(c, {
      spec,
      acts,
      items,
      sleepers: sleepers.map((q) => ({ ...q, sheet: sheetOf(q) })),
      stage,
      st,
      seed,
      shadow,
      tufts,
      lights,
      shot,
    });
  if (night && acts.length) lights.push({ x: c.focusX, y: stage.ground - 170, r: 560, k: 0.3, rgb: [1, 0.95, 0.8], halo: false }); // moonlit key light so that heroes never sink into the night
  set.draw(c);
  if (!set.indoor && !["underwater", "space", "cave"].includes(spec.setting)) {
    const at = L.findIndex((l) => l.mat === "char"),
      n = L.length;
    weather(c, spec.weather);
    if (spec.weather === "fog" && at > 0) L.splice(at, 0, ...L.splice(n));
  } // fog lies behind the figures
  {
    const dx = light.x - 512,
      dy = light.y - 700,
      q = Math.hypot(dx, dy);
    light.dir = [dx / q, dy / q];
  }
  for (const l of lights)
    if (l.halo && c.dark)
      c.add(
        "glow",
        1,
        `<circle cx="${f(l.x)}" cy="${f(l.y)}" r="${f(Math.min(270, l.r * 0.6))}" fill="url(#lg)"/>`,
        K.radial("lg", [
          [0, "#FFD680", 0.55 * Math.min(1, l.k * 1.2)],
          [0.22, "#F9B95A", 0.22],
          [1, "#F08A3A", 0],
        ]),
      );
  if (shot === "close" && acts.length && !acts.some((a) => a.pose === "fly" || a.bike)) {
    const x0 = Math.min(...heads.map((h) => h.x0)),
      x1 = Math.max(...heads.map((h) => h.x1)),
      y0 = Math.min(...heads.map((h) => h.y0)),
      y1 = Math.max(...heads.map((h) => h.y1));
    const z = Math.min(spec.zoom || 1.6, 930 / (x1 - x0), (calmEdge === "top" ? 560 : 700) / (y1 - y0));
    if (z > 1.06) camera(L, lights, light, acts, calmEdge, z);
  }
  const calm = calmEdge || spec.cover ? calmZone(spec.cover ? "top" : calmEdge, p, st, styleName, set, night, c, spec) : null;
  return {
    layers: mergeLayers(L),
    light,
    lights: c.dark || spec.setting === "cave" ? lights : [],
    ambient: c.ambient,
    calm,
    litSky: !!set.indoor,
    bloom: set.indoor ? 0.03 : 0.08,
    style: styleName,
    heads,
    text: calm && { edge: calm.edge, size: calm.size, color: calm.ink },
  };
}
const rect0 = (c) => `<rect x="-50" y="-50" width="1124" height="1124" fill="${c}"/>`;
function drawFigures(c, { spec, acts, items, sleepers, stage, st, seed, shadow, tufts, lights, shot }) {
  const { p, night } = c,
    style = { line: st.line, lineOpacity: st.lineOpacity, partShadow: st.partShadow },
    r = rng(seed + "/feet");
  let sh = "",
    back = "",
    main = "",
    over = "",
    defs = "",
    emit = "",
    tf = "",
    soft = "";
  // free-standing props in the widest free gaps
  const used = acts.map((a) => [a.x, 110 * geometry(a.sheet, a).k]);
  if (sleepers.length) used.push([400, 330]);
  let pr = "";
  const leftOut: string[] | undefined = spec.leftOut;
  for (const [i, prop] of (spec.props || []).entries()) {
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
/** fewer rasterisations: neighbouring layers of one material and similar depth become one */
function mergeLayers(L) {
  const out = [];
  for (const l of L) {
    const q = out[out.length - 1];
    if (q && q.mat === l.mat && (l.mat === "glow" || l.mat === "soft" || l.mat === "emit")) {
      q.svg += l.svg;
      q.defs += l.defs;
    } else out.push({ ...l });
  }
  return out;
}
/** close-up: zoom every layer by depth round the faces; near layers move more than far ones */
function camera(L, lights, light, acts, text, z) {
  const faces = acts.map((a) => geometry(a.sheet, a).faceBox),
    cx = faces.reduce((s, q) => s + q.cx, 0) / faces.length,
    cy = faces.reduce((s, q) => s + q.cy, 0) / faces.length,
    ty = text === "top" ? 610 : 530;
  const clamp = (v, q, m) => Math.max(1024 - 1024 * q - m, Math.min(m, v));
  for (const l of L) {
    if (l.mat === "sky") continue;
    const q = l.depth === 1 ? z : 1 + (z - 1) * (0.35 + 0.65 * Math.min(1, l.depth / 0.6)),
      t = (q - 1) / (z - 1);
    l.svg = `<g transform="translate(${f(clamp((512 - cx * z) * t, q, 30))},${f(clamp((ty - cy * z) * t, q, 10))}) scale(${f(q * 100) / 100})">${l.svg}</g>`;
  }
  const tx = clamp(512 - cx * z, z, 30),
    tyy = clamp(ty - cy * z, z, 10);
  for (const l of lights) {
    l.x = l.x * z + tx;
    l.y = l.y * z + tyy;
    l.r *= z;
  }
}
function calmZone(edge, p, st, styleName, set, night, c, spec) {
  const dark = night || c.night;
  let col, k;
  if (edge === "top") {
    col = mix(p.sky[0], p.sky[1], 0.4);
    k = set.indoor || spec.setting === "cave" ? 0.55 : 0.42;
    if (set.indoor) col = mix(p.ground, dark ? "#1c2448" : "#FFF6E6", 0.75);
  } else {
    col = styleName === "watercolor" && !dark ? st.paper : dark ? shade(p.front, -0.02) : mix(p.ground, "#FFF6E6", 0.55);
    k = 0.94;
  }
  const lum = 0.3 * rgb(col)[0] + 0.59 * rgb(col)[1] + 0.11 * rgb(col)[2];
  return {
    edge,
    size: spec.cover ? 0.4 : edge === "top" ? 0.3 : 0.19,
    soft: edge === "top" ? 0.2 : 0.09,
    rgb: rgb(col),
    k: spec.cover ? 0.6 : k,
    ink: lum < 120 ? "#FFF6E0" : "#33261f",
  };
}
