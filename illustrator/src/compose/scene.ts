// @ts-nocheck NOTE: drawing code whose types are still to be written; its callers are typed
import { calmZone } from "./calm-zone.ts";
import { camera, mergeLayers } from "./camera.ts";
import { BASE, SETTINGS } from "./stages.ts";
import { drawFigures } from "./draw-figures.ts";
// buildScene(spec): spec -> { layers, light, lights, ambient, calm } ready for the painter. Pure and deterministic.
import type { Layer, LightSource, SceneContext } from "./scene-types.ts";
import { rng } from "../core/random.ts";
import { mix } from "../core/color.ts";
import { f } from "../core/path.ts";
import { palette } from "../scenes/palette.ts";
import * as K from "../scenes/kit.ts";
import { weather } from "../scenes/weather.ts";
import { geometry } from "../characters/character.ts";
import { STYLES } from "../materials/styles.ts";
import { placeCast } from "./casting.ts";
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
      ...c.outfit,
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
