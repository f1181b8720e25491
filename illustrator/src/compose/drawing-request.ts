import type { CastMember, CharacterSheet, Prop, Scene } from "@ai-story-book/contracts";
import { figureOf } from "../characters/figure-of.ts";
import { styleNameOf } from "../materials/styles.ts";
import type { PaintedStyle } from "../painted-style.ts";
import { drawHeldProp, type HeldDrawing } from "../props/draw-held-prop.ts";
import type { Cast } from "./act.ts";
import { isInScenery, isOutOfPlace } from "./built-in-things.ts";
import { hidingPlaceOf } from "./hiding-place.ts";
import type { SceneSpecification } from "./scene-specification.ts";
import { seatOf } from "./seat.ts";
import { isRideable } from "./vehicle.ts";

export type Note = { code: string; detail: string };

type SceneRequest = {
  scene: Scene; characters: readonly CharacterSheet[]; style: PaintedStyle; seed: number; key: string; isCover: boolean; calmEdge: "top" | "bottom" | null;
};

/** Says a scene in the drawing's own terms, and what of it cannot be drawn. */
export function drawingRequestOf(request: SceneRequest): { drawing: SceneSpecification; leftOut: readonly string[] } {
  const { scene, characters, style, seed, key, isCover, calmEdge } = request;
  /** Filled while the scene is built: what found no room. */
  const leftOut: string[] = [];
  const cast = scene.cast.flatMap((member) => {
    const sheet = characters.find((character) => character.id === member.characterId);
    return sheet ? [actOf(member, sheet, scene, characters)] : [];
  });
  const wanted = standingIn(scene, cast);
  const props = wanted.filter((prop) => !isOutOfPlace(prop, scene));
  leftOut.push(...wanted.filter((prop) => isOutOfPlace(prop, scene)).map(({ kind }) => kind));
  return {
    drawing: {
      setting: scene.setting, timeOfDay: TIMES_DRAWN[scene.timeOfDay], season: scene.season ?? (scene.setting === "snow" || scene.weather === "snow" ? "winter" : "spring"),
      weather: WEATHERS_DRAWN[scene.weather], style: styleNameOf(style), shot: shotOf(scene, props), ...(calmEdge ? { text: calmEdge } : {}),
      ...(isCover ? { cover: true } : {}), seed: `${seed}/${key}`, cast, props, leftOut, named: new Set([...scene.props, ...scene.cast.flatMap(({ hold }) => (hold ? [hold] : []))].map(({ kind }) => kind)), ...(scene.isUnlit ? { isUnlit: true } : {}),
    },
    leftOut,
  };
}

function actOf(member: CastMember, sheet: CharacterSheet, scene: Scene, characters: readonly CharacterSheet[]): Cast {
  const held = member.hold ? drawHeldProp(member.hold) : null;
  const hold = held === null ? undefined : member.hold;
  const pose = poseOf(member, held, scene.cast.length < 2);
  const figure = figureOf(sheet, { nightwear: member.nightwear ?? false });
  const cover = pose === "hide" ? hidingPlaceOf(member, scene) : undefined;
  const vehicle = pose === "ride" ? [...(member.hold ? [member.hold] : []), ...scene.props].find(isRideable) : seatOf(member, sheet, { scene, characters });
  return {
    sheet: figure, pose: vehicle ? "ride" : (POSES_DRAWN[pose] ?? pose), emotion: EMOTIONS_DRAWN[member.emotion] ?? member.emotion,
    ...(cover ? { cover } : {}), ...(vehicle ? { vehicle } : {}), ...(hold && hold !== vehicle ? { hold } : {}),
  };
}

/** Empty hands do not carry; one hand does not carry like two; nobody hugs alone. */
function poseOf({ pose }: CastMember, held: HeldDrawing | null, isAlone: boolean): CastMember["pose"] {
  const holding = held === null ? "stand" : held.isTwoHanded ? "carry" : "hold";
  if (isAlone && PAIR_POSES.has(pose)) return holding;
  if (pose === "carry") return holding;
  return pose === "hold" && held === null ? "stand" : pose;
}

/** What stands in the scene: not what is in a hand or in the scenery already, but also what nobody can hold. */
function standingIn(scene: Scene, cast: readonly Cast[]): Prop[] {
  const held = new Set(cast.flatMap(({ hold }) => (hold ? [hold.kind] : [])));
  const ridden = new Set(cast.flatMap(({ pose, vehicle }) => (pose === "ride" ? [vehicle?.kind ?? "bicycle"] : [])));
  const covers = new Set(cast.flatMap(({ cover }) => cover ?? []));
  const tooLargeToHold = scene.cast.flatMap(({ hold }) => (hold && !held.has(hold.kind) && !ridden.has(hold.kind) ? [hold] : []));
  return [...scene.props.filter((prop) => !covers.has(prop)), ...tooLargeToHold].filter((prop) => !isInScenery(prop, scene) && !(held.has(prop.kind) && (prop.count ?? 1) === 1) && !ridden.has(prop.kind));
}

/** Near enough to see a face is too near to see what stands beside it. */
const shotOf = (scene: Scene, standing: readonly Prop[]): Scene["shot"] =>
  scene.shot === "close" && (standing.length > 0 || scene.cast.some(({ pose }) => LOW_DOWN.has(pose))) ? "medium" : scene.shot;

/** What these are about is below the faces. */
const LOW_DOWN: ReadonlySet<CastMember["pose"]> = new Set(["share", "hide"]);

const PAIR_POSES = new Set(["share", "hug", "hold-hands"]);

const TIMES_DRAWN = { morning: "dawn", day: "day", evening: "sunset", night: "night" } as const;
const WEATHERS_DRAWN = { clear: undefined, cloudy: undefined, windy: "wind", rain: "rain", snow: "snow", fog: "fog" } as const;
const POSES_DRAWN: Readonly<Record<string, string>> = {
  "look-up": "lookup", "hold-hands": "holdhands", hide: "peek", worry: "worried",
};
const EMOTIONS_DRAWN: Readonly<Record<string, string>> = { grumpy: "angry" };
