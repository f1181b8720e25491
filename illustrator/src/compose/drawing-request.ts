import { COLORS, type CastMember, type CharacterSheet, type Prop, type Scene } from "@ai-story-book/contracts";
import { figureOf } from "../characters/figure-of.ts";
import { HELD, STANDING } from "../props/drawn-props.ts";
import { hasThing } from "../props/draw-thing.ts";
import { styleNameOf } from "../materials/styles.ts";
import type { PaintedStyle } from "../painted-style.ts";
import type { Cast } from "./act.ts";
import type { SceneSpecification } from "./scene-specification.ts";

export type Note = { code: string; detail: string };

type SceneRequest = {
  scene: Scene; characters: readonly CharacterSheet[]; style: PaintedStyle; seed: number; key: string; isCover: boolean; calmEdge: "top" | "bottom" | null;
};

/** Says a scene in the drawing's own terms, and what of it cannot be drawn. */
export function drawingRequestOf(request: SceneRequest): { drawing: SceneSpecification; notes: Note[]; leftOut: readonly string[] } {
  const { scene, characters, style, seed, key, isCover, calmEdge } = request;
  const notes: Note[] = [];
  /** Filled while the scene is built: what found no room. */
  const leftOut: string[] = [];
  const cast = scene.cast.flatMap((member) => {
    const sheet = characters.find((character) => character.id === member.characterId);
    return sheet ? [actOf(member, sheet, scene, notes)] : [];
  });
  const standing = scene.props.filter((prop) => isStanding(prop, scene, notes));
  return {
    drawing: {
      setting: scene.setting, timeOfDay: TIMES_DRAWN[scene.timeOfDay], season: scene.season ?? (scene.setting === "snow" ? "winter" : "spring"),
      weather: WEATHERS_DRAWN[scene.weather], style: styleNameOf(style), shot: shotOf(scene, standing), ...(calmEdge ? { text: calmEdge } : {}),
      ...(isCover ? { cover: true } : {}), seed: `${seed}/${key}`, cast,
      props: standing,
      leftOut,
    },
    notes,
    leftOut,
  };
}

function actOf(member: CastMember, sheet: CharacterSheet, scene: Scene, notes: Note[]): Cast {
  const hold = member.hold && (HELD[member.hold.kind] ?? (hasThing(member.hold.kind) ? "thing" : undefined));
  if (member.hold && !hold) notes.push({ code: "prop-left-out", detail: member.hold.kind });
  const isAlone = scene.cast.length < 2;
  const pose = isAlone && PAIR_POSES.has(member.pose) ? (hold ? "carry" : "stand") : member.pose === "hold" || member.pose === "carry" ? (hold ? member.pose : "stand") : member.pose;
  const figure = figureOf(sheet, { nightwear: member.nightwear ?? false });
  return {
    sheet: figure, pose: POSES_DRAWN[pose] ?? pose, emotion: EMOTIONS_DRAWN[member.emotion] ?? member.emotion,
    ...(hold && member.hold ? { hold: hold === "thing" ? { thing: member.hold } : { kind: hold, ...(member.hold.color ? { color: COLORS[member.hold.color] } : {}) } } : {}),
  };
}

/** Near enough to see a face is too near to see what stands beside it. */
const shotOf = (scene: Scene, standing: readonly Prop[]): Scene["shot"] => (scene.shot === "close" && standing.length > 0 ? "medium" : scene.shot);

function isStanding(prop: Prop, scene: Scene, notes: Note[]): boolean {
  if (BUILT_IN.has(prop.kind) && ROOMS.has(scene.setting)) return false;
  if (hasThing(prop.kind) || STANDING[prop.kind]) return true;
  const isInTheSky = SKY_THINGS.has(prop.kind) && (scene.timeOfDay === "night" || prop.kind === "cloud-small");
  if (!isInTheSky) notes.push({ code: "prop-left-out", detail: prop.kind });
  return false;
}

/** Every room has its own; another one, standing on the floor, would be odd. */
const BUILT_IN = new Set<Prop["kind"]>(["window", "door"]);
const ROOMS = new Set<Scene["setting"]>(["home", "bedroom", "kitchen", "library", "bathroom", "classroom", "burrow", "cave"]);

/** The scenery draws these by itself. */
const SKY_THINGS = new Set<Prop["kind"]>(["moon", "star", "stars", "fireflies", "cloud-small", "tiny-light"]);

const PAIR_POSES = new Set(["share", "hug", "hold-hands"]);

const TIMES_DRAWN = { morning: "dawn", day: "day", evening: "sunset", night: "night" } as const;
const WEATHERS_DRAWN = { clear: undefined, cloudy: undefined, windy: "wind", rain: "rain", snow: "snow", fog: "fog" } as const;
const POSES_DRAWN: Readonly<Record<string, string>> = {
  walk: "wave", kneel: "sit", reach: "cheer", "look-up": "lookup", "hold-hands": "holdhands", hide: "peek", worry: "worried",
};
const EMOTIONS_DRAWN: Readonly<Record<string, string>> = { grumpy: "angry" };
