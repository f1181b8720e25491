import { z } from "zod";
import {
  EMOTIONS, POSES, PROP_PLACES, PROPS, SEASONS, SETTINGS, SHOTS, TIMES_OF_DAY, WEATHERS, type ColorName, COLORS,
} from "./vocabulary.ts";

export const ColorNameSchema = z.enum(Object.keys(COLORS) as [ColorName, ...ColorName[]]);

/** A thing in the picture. `count` draws several; `color` replaces the thing's own main colour. */
export const PropSchema = z.strictObject({
  kind: z.enum(PROPS),
  color: ColorNameSchema.optional(),
  count: z.int().min(1).max(9).optional(),
  place: z.enum(PROP_PLACES).optional(),
});
export type Prop = z.infer<typeof PropSchema>;

/** One figure in a scene. `outfit` is not repeated: the character sheet says it. */
export const CastMemberSchema = z.strictObject({
  characterId: z.string().min(1).max(40),
  pose: z.enum(POSES),
  emotion: z.enum(EMOTIONS),
  hold: PropSchema.optional(),
  /** Dressed for bed: pyjamas in place of the day's clothes. */
  nightwear: z.boolean().optional(),
});
export type CastMember = z.infer<typeof CastMemberSchema>;

/** What a picture shows. The first cast member is the hero of the picture. */
export const SceneSchema = z.strictObject({
  setting: z.enum(SETTINGS),
  timeOfDay: z.enum(TIMES_OF_DAY),
  weather: z.enum(WEATHERS),
  season: z.enum(SEASONS).optional(),
  shot: z.enum(SHOTS),
  cast: z.array(CastMemberSchema).max(4),
  props: z.array(PropSchema).max(6),
  /** Every lamp is out. */
  isUnlit: z.boolean().optional(),
});
export type Scene = z.infer<typeof SceneSchema>;
