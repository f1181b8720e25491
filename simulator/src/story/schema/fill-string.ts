import { drawChoice, hashWords } from "../../draws/seeded-random.ts";
import { LANGUAGES } from "../languages/index.ts";
import { writePageText, writeSentence } from "../write-page-text.ts";
import { PAGE_NUMBER_NAMES, PRESENCE_LISTS, PRESENCE_NAMES, REFRAIN_NAMES, TEXT_NAMES } from "./field-names.ts";
import type { Filling, Place } from "./fill-schema.ts";
import { fitString } from "./fit-string.ts";
import type { JsonSchema } from "./json-schema.ts";

const LOOKS = [
  "a small child with short black hair, a yellow raincoat and red boots",
  "a round brown bear cub with a blue striped scarf",
  "a little grey rabbit with long ears and a green waistcoat",
  "a white duckling with an orange beak and a dotted hat",
] as const;
const WORDS: Record<string, readonly string[]> = {
  species: ["child", "bear", "rabbit", "duck"],
  color: ["yellow", "blue", "green", "red"],
  emotion: ["happy", "curious", "calm", "proud"],
  weather: ["sunny", "windy", "cloudy"],
  time: ["morning", "afternoon", "evening"],
  shot: ["wide", "medium", "close"],
  theme: ["kindness", "courage", "sharing"],
  style: ["watercolor"],
};
const SYNONYMS: Record<string, string> = {
  animal: "species", kind: "species", colour: "color", maincolor: "color", haircolor: "color", skincolor: "color", mood: "emotion", feeling: "emotion", expression: "emotion",
  timeofday: "time", camera: "shot", framing: "shot", topic: "theme",
};
/** Told to a painter, and so in English. */
const PICTURE_NAMES = new Set(["imageprompt", "illustrationprompt", "pictureprompt", "prompt", "visual", "visualdescription", "imagedescription", "illustration", "picture", "scene", "scenedescription", "composition", "background"]);
const LOOK_NAMES = new Set(["look", "appearance", "visualdescription", "imageprompt", "outfit", "clothes", "clothing", "visual"]);

/** Whether the name says what stands there, so that null would be a loss. */
export function knowsString(place: Place): boolean {
  return TEXT_NAMES.has(place.name) || PICTURE_NAMES.has(place.name) || ["title", "id", "name", "alttext", "dedication", "description"].includes(place.name);
}

export function fillString(filling: Filling, schema: JsonSchema, place: Place): string {
  return fitString(schema, candidates(filling, place), hashWords(32, filling.brief.seed, place.path));
}

/** What could stand here, the best first. */
function candidates(filling: Filling, place: Place): string[] {
  const { brief } = filling;
  const { name, page, person } = place;
  const language = LANGUAGES[brief.language];
  const draw = <Choice>(choices: readonly Choice[]) => drawChoice(choices, brief.seed, place.path);
  const hero = brief.cast[0]!;
  if (TEXT_NAMES.has(name)) return [writePageText(brief, page ?? brief.pageNumbers?.[0] ?? 1)];
  if (PRESENCE_NAMES.has(name) || (person !== undefined && (name === "id" || PRESENCE_LISTS.has(name)))) return castIds(filling, person ?? 0);
  if (person !== undefined) {
    if (name.endsWith("name")) return [brief.cast[person]!];
    if (LOOK_NAMES.has(name)) return [LOOKS[person % LOOKS.length]!];
    if (name === "role") return [person === 0 ? "hero" : "friend"];
  }
  if (PAGE_NUMBER_NAMES.has(name) && page !== undefined) return [String(page)];
  if (name === "id" || name.endsWith("id") || name === "key" || name === "slug") return [page === undefined ? `part-${hashWords(6, place.path)}` : `page-${page}`];
  if (name.endsWith("title")) return [language.title(hero, draw(language.things)), language.title(hero, language.things[0]!), hero];
  if (name === "name") return [draw(language.things)];
  if (name === "language" || name === "lang" || name === "locale") return [brief.language];
  if (name.endsWith("age") || name === "agegroup" || name === "readinglevel") return [brief.age];
  if (REFRAIN_NAMES.has(name) || ["dedication", "moral", "lesson", "message"].includes(name)) return [language.moral];
  if (PICTURE_NAMES.has(name)) return [pictureSentence(filling, place)];
  const words = WORDS[name] ?? WORDS[SYNONYMS[name] ?? ""];
  if (words) return [draw(words)];
  if (["place", "location", "setting", "where"].includes(name)) return [draw(LANGUAGES.en.places)];
  if (["action", "pose", "doing", "activity"].includes(name)) return [draw(LANGUAGES.en.actions)];
  const wanted = (language.bands[brief.age][0] + language.bands[brief.age][1]) / 5;
  return [writeSentence(brief, place.path, brief.cast[person ?? 0]!, wanted), draw(language.things), hero];
}

/** Ids do not come from names, so that a follow-up in another call says the same. */
function castIds(filling: Filling, person: number): string[] {
  const index = person % filling.castCount;
  return [index === 0 ? "hero" : index === 1 ? "friend" : `friend-${index}`, `c${index + 1}`, String(index + 1)];
}

function pictureSentence({ brief }: Filling, place: Place): string {
  const english = { ...brief, language: "en" as const };
  return writeSentence(english, place.path, place.person === undefined ? brief.cast[0]! : LOOKS[place.person % LOOKS.length]!, 14);
}
