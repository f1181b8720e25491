import type { JSONSchema7 } from "@ai-sdk/provider";
import {
  BEATS, COLORS, EMOTIONS, GARMENTS, HAIR_COLORS, HAIR_STYLES, POSES, PROPS, SEASONS, SETTINGS, SHOTS, SKIN_TONES, SPECIES, TIMES_OF_DAY, WEATHERS,
} from "@ai-story-book/contracts";

/** The characters of a model's story are told apart by their place in its list: no names in scenes, nothing to misspell. */
export const CHARACTER_IDS = ["c1", "c2", "c3", "c4"] as const;
export const MOST_PROPS = 3;

type SchemaRequest = { pageCount: number; hasOpening: boolean; takesLongLists: boolean };

/**
 * What a model is asked to fill in: every field required, nothing else allowed, null where there is nothing, as strict
 * decoders want it. The words of the painter stand in it once each. Short names and an opening of few tokens, because
 * page 1 waits for all that comes before it.
 */
export function buildStorySchema({ pageCount, hasOpening, takesLongLists }: SchemaRequest): JSONSchema7 {
  const pages: JSONSchema7 = { type: "array", minItems: pageCount, maxItems: pageCount, items: PAGE };
  const definitions = { prop: takesLongLists ? oneOf(PROPS) : { type: "string" as const }, setting: oneOf(SETTINGS), time: oneOf(TIMES_OF_DAY), color: oneOf(Object.keys(COLORS)) };
  return { ...object({ ...(hasOpening ? OPENING : {}), pages }), $defs: definitions } as JSONSchema7;
}

const oneOf = (words: readonly string[]): JSONSchema7 => ({ type: "string", enum: [...words] });
const orNull = (schema: JSONSchema7): JSONSchema7 => ({ anyOf: [schema, { type: "null" }] });
const named = (name: string): JSONSchema7 => ({ $ref: `#/$defs/${name}` });
const list = (items: JSONSchema7, most: number, least = 0): JSONSchema7 => ({ type: "array", items, minItems: least, maxItems: most });
const object = (properties: Record<string, JSONSchema7>): JSONSchema7 => ({ type: "object", properties, required: Object.keys(properties), additionalProperties: false });
const TEXT: JSONSchema7 = { type: "string" };

const CHARACTER = object({
  name: TEXT,
  species: oneOf(SPECIES),
  age: oneOf(["baby", "child", "adult", "elder"]),
  color: orNull(named("color")),
  outfit: list(object({ kind: oneOf(GARMENTS), color: named("color") }), 3),
  person: orNull(object({ skin: oneOf(SKIN_TONES), hairColor: oneOf(HAIR_COLORS), hairStyle: oneOf(HAIR_STYLES), has: list(oneOf(["beard", "headscarf", "wheelchair"]), 3) })),
  about: TEXT,
});

const OPENING = {
  title: TEXT,
  dedication: TEXT,
  refrain: orNull(TEXT),
  characters: list(CHARACTER, CHARACTER_IDS.length, 1),
  things: list(object({ kind: named("prop"), color: orNull(named("color")) }), MOST_PROPS, 1),
  season: oneOf(SEASONS),
  cover: object({ setting: named("setting"), time: named("time") }),
};

/** The words come first, so that they are judged while the scene is still being written. */
const PAGE = object({
  text: TEXT,
  alt: TEXT,
  beat: oneOf(BEATS),
  setting: named("setting"),
  time: named("time"),
  weather: oneOf(WEATHERS),
  shot: oneOf(SHOTS),
  cast: list(object({ who: oneOf(CHARACTER_IDS), pose: oneOf(POSES), emotion: oneOf(EMOTIONS), holds: orNull(named("prop")) }), CHARACTER_IDS.length),
  props: list(named("prop"), MOST_PROPS),
  picture: TEXT,
});
