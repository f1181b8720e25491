import type { Prop } from "@ai-story-book/contracts";
import { geometry } from "../characters/character.ts";
import { f } from "../core/path.ts";
import { rng, type Random } from "../core/random.ts";
import type { CalmWash, Drawing } from "../materials/drawing.ts";
import { STYLES } from "../materials/styles.ts";
import { drawProp } from "../props/draw-prop.ts";
import * as K from "../scenes/kit.ts";
import { palette } from "../scenes/palette.ts";
import { weather } from "../scenes/weather.ts";
import type { Act, Cast } from "./act.ts";
import { calmZone } from "./calm-zone.ts";
import { mergeLayers, zoomIn } from "./camera.ts";
import { placeCast } from "./casting.ts";
import { airOf } from "./draw-air.ts";
import { drawFigures } from "./draw-figures.ts";
import { headsOfSleepers } from "./place-sleeper.ts";
import { placeLight } from "./keep-light-off-faces.ts";
import type { SceneSpecification } from "./scene-specification.ts";
import type { HeadBox, Layer, LightSource, SceneContext } from "./scene-types.ts";
import { BASE, SETTINGS, type Stage } from "./stages.ts";

export type BuiltScene = Drawing & {
  /** Where heads are in the finished picture, in units of the drawing. */
  heads: readonly HeadBox[];
  /** The part that is calm for words, with an ink that reads on it. */
  text: { edge: "top" | "bottom"; size: number; color: string } | null;
};

/** A scene as layers, lights and calm zone, ready to be painted. Pure: the same specification gives the same drawing. */
export function buildScene(spec: SceneSpecification): BuiltScene {
  const setting = SETTINGS[spec.setting];
  const seed = spec.seed ?? spec.setting;
  const calmEdge = spec.text ?? null;
  const sleepers = spec.cast.filter((one) => one.pose === "sleep").map((one) => dressFor(spec, one));
  const awake = spec.cast.filter((one) => one.pose !== "sleep").map((one) => dressFor(spec, setting.indoor && one.pose === "ride" && !one.vehicle ? { ...one, pose: "wave" } : one));
  // beside a bed, which fills the picture, nobody is small
  const shot = sleepers.length > 0 && awake.length > 0 ? "medium" : (spec.shot ?? "medium");
  const stage = makeRoomFor(sleepers.length > 0 ? [] : spec.props ?? [], stageOf(spec, sleepers.length > 0 && awake.length > 0), awake.length, rng(`${seed}/room`));
  const { acts, items } = awake.length > 0 ? placeCast(awake, stage, shot, rng(`${seed}/cast`)) : { acts: [], items: [] };
  const heads: HeadBox[] = [
    ...acts.map((act) => geometry(act.sheet, act).headBox),
    ...headsOfSleepers({ sleepers, isInBed: spec.setting === "bedroom", hasOthers: acts.length > 0, ground: stage.ground }),
  ];

  const layers: Layer[] = [];
  const lights: LightSource[] = [];
  const random = rng(`${seed}/scene`);
  const c = contextOf(spec, { stage, acts, heads, layers, lights, sleeping: sleepers.length > 0 });
  Object.assign(c.light, placeLight({ heads, figuresAt: acts.map((act) => act.x), isTopCalm: calmEdge === "top" || spec.cover === true, isNamed: spec.named?.has("moon") ?? false, random }));
  Object.assign(c, airOf(c, { random, isCover: spec.cover === true }));
  c.actors = ({ shadow = true, tufts = false } = {}) => drawFigures(c, { spec, hasSky: hasSky(spec), acts, items, sleepers, stage, style: STYLES[spec.style], seed, shadow, tufts, shot });

  // Moonlight on the heroes, so that they never sink into the night.
  const spread = Math.max(0, ...acts.map((act) => Math.abs(act.x - c.focusX)));
  if (c.night && acts.length > 0) lights.push({ x: c.focusX, y: stage.ground - 190, r: 560 + spread, k: 0.36, rgb: [1, 0.95, 0.84], halo: false });
  setting.draw(c);
  c.beforeAll();
  if (!setting.indoor && !NO_SKY.has(spec.setting)) addWeather(c, spec.weather, layers);
  c.light.dir = directionTo(c.light);
  for (const light of lights) if (light.halo && c.dark) c.add("glow", 1, `<circle cx="${f(light.x)}" cy="${f(light.y)}" r="${f(Math.min(270, light.r * 0.6))}" fill="url(#lg)"/>`, haloOf(light));
  const shownHeads = shot === "close" && acts.length > 0 && !acts.some((act) => act.pose === "fly" || act.bike) ? closeUp({ layers, lights, acts, heads, calmEdge }) : heads;
  const calm: (CalmWash & { ink: string }) | null = calmEdge !== null || spec.cover ? calmZone(spec.cover ? "top" : (calmEdge ?? "top"), c, spec) : null;
  return {
    layers: mergeLayers(layers),
    light: c.light,
    lights: c.dark || spec.setting === "cave" ? lights : [],
    ambient: c.ambient,
    calm,
    litSky: setting.indoor === true,
    bloom: setting.indoor ? 0.03 : 0.08,
    heads: shownHeads,
    text: calm && { edge: calm.edge, size: calm.size, color: calm.ink },
  };
}

const WITHIN_CROPS = 520;
/** Who sits before a bed does not hide who lies in it. */
const BESIDE_BED = 430;

/** Room for words is taken from the stage before anybody is placed. */
function stageOf(spec: SceneSpecification, hasSleeperBeside: boolean): Stage {
  const setting = SETTINGS[spec.setting];
  const stage: Stage = { ...BASE, ...setting };
  if (spec.text === "bottom") {
    stage.ground -= setting.support ? 70 : 105;
    stage.maxHeight -= 60;
  }
  if (spec.text === "top") stage.maxHeight = Math.min(stage.maxHeight, stage.ground - 330);
  // a picture with its words elsewhere is cropped: heads and feet both stay within
  if (!spec.text && !spec.cover) stage.maxHeight = Math.min(stage.maxHeight, WITHIN_CROPS);
  if (spec.cover) stage.maxHeight = 560;
  return hasSleeperBeside ? { ...stage, minX: 580, maxX: 1000, maxHeight: BESIDE_BED } : stage;
}

/** Several figures move together to one side, so that what stands beside them is seen. */
function makeRoomFor(props: readonly Prop[], stage: Stage, figures: number, random: Random): Stage {
  if (figures < 2 || stage.support) return stage;
  const widths = props.map((prop) => drawProp(prop, { seed: "room", isDark: false })).filter((one) => one.place !== "above" && !one.isFlat).map((one) => one.width);
  const room = Math.min(MOST_ROOM, widths.reduce((sum, width) => sum + width * 0.75, 0));
  return random() < 0.5 ? { ...stage, minX: stage.minX + room, offset: (stage.offset ?? 0) + room / 2 } : { ...stage, maxX: stage.maxX - room, offset: (stage.offset ?? 0) - room / 2 };
}

const MOST_ROOM = 250;

const hasSky = ({ setting, weather: kind }: SceneSpecification): boolean => SETTINGS[setting].indoor !== true && !NO_SKY.has(setting) && kind !== "rain" && kind !== "fog";

const NO_SKY: ReadonlySet<SceneSpecification["setting"]> = new Set(["underwater", "space", "cave"]);
const LIVES_IN_WATER: ReadonlySet<string> = new Set(["whale", "fish", "octopus", "shark"]);

/** Where nobody can breathe, everybody wears a glass helmet. */
function dressFor({ setting }: SceneSpecification, one: Cast): Cast {
  if (setting !== "underwater" && setting !== "space") return one;
  if (setting === "underwater" && LIVES_IN_WATER.has(one.sheet.species)) return one;
  return { ...one, sheet: { ...one.sheet, outfit: { ...one.sheet.outfit, helmet: true } } };
}

type ContextParts = { stage: Stage; acts: readonly Act[]; heads: readonly HeadBox[]; layers: Layer[]; lights: LightSource[]; sleeping: boolean };

function contextOf(spec: SceneSpecification, { stage, acts, heads, layers, lights, sleeping }: ContextParts): SceneContext {
  const setting = SETTINGS[spec.setting];
  const seed = spec.seed ?? spec.setting;
  const p = palette(spec);
  const time = spec.timeOfDay ?? "day";
  const night = time === "night";
  const nothing = (): void => {};
  const c: SceneContext = {
    p, time, night,
    r: rng(`${seed}/${spec.setting}`),
    season: spec.season,
    weather: spec.weather,
    wet: spec.weather === "rain" || spec.weather === "snow",
    dark: night || time === "sunset",
    isUnlit: spec.isUnlit === true,
    named: spec.named ?? new Set(),
    layout: spec.layout ?? Math.floor(rng(`${seed}/layout`)() * setting.layouts),
    light: { x: 690, y: 210, dir: [0.55, -0.83], rgb: p.lightRgb },
    calm: spec.text ?? null,
    heads,
    groundY: stage.ground,
    ambient: setting.indoor && night ? [0.78, 0.8, 0.98] : p.ambient,
    sleeping,
    flying: acts.length > 0 && acts.every((act) => act.pose === "fly" || act.cloudRide === true),
    focusX: acts.length > 0 ? acts.reduce((sum, act) => sum + act.x, 0) / acts.length : 480,
    local: (color) => color,
    add(mat, depth, svg, defs = "", extra = {}) {
      if (!svg) return;
      const own = `L${layers.length}_`;
      layers.push({ mat, depth, svg: svg.replace(/url\(#/g, `url(#${own}`), defs: defs.replace(/id="/g, `id="${own}`), ...extra });
    },
    clear: (x, y, pad = 0) => !heads.some((head) => x > head.x0 - pad && x < head.x1 + pad && y > head.y0 - pad && y < head.y1 + pad + 60),
    lightAt: (x, y, r, k = 1, rgb = [1, 0.62, 0.22]) => void (spec.isUnlit === true || lights.push({ x, y, r, k, rgb, halo: r < 700 && k > 0.25 && !((rgb[2] ?? 0) > 0.8) })),
    glowShape: (depth, svg, always = false) => (spec.isUnlit ? c.add("land", depth, `<g opacity=".45">${svg}</g>`) : c.add(c.dark || always ? "emit" : "land", depth, svg)),
    sky: nothing, clouds: nothing, mist: nothing, birds: nothing, fireflies: nothing, beforeAll: nothing, actors: nothing,
  };
  return c;
}

/** Fog lies behind the figures; rain, snow and wind before them. */
function addWeather(c: SceneContext, kind: string | undefined, layers: Layer[]): void {
  const figuresAt = layers.findIndex((layer) => layer.mat === "char");
  const before = layers.length;
  weather(c, kind);
  if (kind === "fog" && figuresAt > 0) layers.splice(figuresAt, 0, ...layers.splice(before));
}

function directionTo({ x, y }: { x: number; y: number }): number[] {
  const dx = x - 512;
  const dy = y - 700;
  const distance = Math.hypot(dx, dy);
  return [dx / distance, dy / distance];
}

const haloOf = ({ k }: LightSource): string => K.radial("lg", [[0, "#FFD680", 0.55 * Math.min(1, k * 1.2)], [0.22, "#F9B95A", 0.22], [1, "#F08A3A", 0]]);

type CloseUp = { layers: Layer[]; lights: LightSource[]; acts: readonly Act[]; heads: readonly HeadBox[]; calmEdge: "top" | "bottom" | null };

/** As near as all heads fit; returns where the heads are then. */
function closeUp({ layers, lights, acts, heads, calmEdge }: CloseUp): readonly HeadBox[] {
  const width = Math.max(...heads.map((head) => head.x1)) - Math.min(...heads.map((head) => head.x0));
  const height = Math.max(...heads.map((head) => head.y1)) - Math.min(...heads.map((head) => head.y0));
  const zoom = Math.min(1.6, 930 / width, (calmEdge === "top" ? 560 : 700) / height);
  return zoom > 1.06 ? zoomIn({ layers, lights, acts, heads, calmEdge, zoom }) : heads;
}
