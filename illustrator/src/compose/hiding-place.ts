import type { CastMember, Prop, PropKind, Scene } from "@ai-story-book/contracts";
import { geometry } from "../characters/character.ts";
import { drawProp, type PropDrawing } from "../props/draw-prop.ts";
import type { Act } from "./act.ts";

/** What somebody can look out from behind. */
const HIDING_PLACES: ReadonlySet<PropKind> = new Set([
  "table", "shelf", "coat-thing", "basket", "armchair", "hollow-log", "hedge", "bush", "haystack", "box", "chair", "cupboard", "fence", "toy-chest", "chest-of-drawers", "barrel", "suitcase", "cradle", "stump", "bench",
]);

/** The thing of the scene that hides somebody: each who hides takes another; without one the place has its own. */
export function hidingPlaceOf(member: CastMember, { cast, props }: Scene): Prop | undefined {
  const hiders = cast.filter(({ pose }) => pose === "hide");
  return props.filter(({ kind }) => HIDING_PLACES.has(kind))[hiders.indexOf(member)];
}

/** The thing as high as the chin of who hides behind it. */
export function coverOf(act: Act, seed: string): { drawing: PropDrawing; k: number } | null {
  if (act.cover === undefined) return null;
  const { rig, k } = geometry(act.sheet, act);
  const drawing = drawProp(act.cover, { seed, isDark: false });
  return { drawing, k: ((-rig.headY - 72 * rig.headK) * k) / drawing.height };
}
