import {
  COLORS, GARMENTS, HAIR_COLORS, HAIR_STYLES, SEASONS, SETTINGS, SKIN_TONES, SPECIES, TIMES_OF_DAY,
  type CharacterSheet, type ColorName, type Garment, type Language, type Look, type Person, type Prop, type Scene, type Season,
} from "@ai-story-book/contracts";
import type { StoryOpening, StoryRequest } from "../ports.ts";
import { cleanLine, printQuotes } from "./clean-text.ts";
import { composeImagePrompt } from "./compose-image-prompt.ts";
import { describeLook } from "./describe-look.ts";
import { planCast } from "./plan-cast.ts";
import { propOf, wordOf } from "./nearest-word.ts";
import { CHARACTER_IDS, MOST_PROPS } from "./story-schema.ts";

const COLOR_NAMES = Object.keys(COLORS) as ColorName[];
const AGES = ["baby", "child", "adult", "elder"] as const;

/** All of a story but its pages, made fit for the book. Null when not even a title or a hero can be saved. */
export function normaliseOpening(value: Record<string, unknown>, request: StoryRequest): StoryOpening | null {
  const title = printQuotes(cleanLine(value["title"], 120), request.language);
  const characters = normaliseCharacters(value["characters"], request);
  if (title === "" || characters.length === 0) return null;
  const refrain = printQuotes(cleanLine(value["refrain"], 300), request.language);
  const motifs = normaliseThings(value["things"]);
  const scene = coverScene(record(value["cover"]), { characters, motifs, season: wordOf(SEASONS, value["season"], undefined) });
  const names = characters.slice(0, scene.cast.length).map(({ name }) => name);
  return {
    title,
    dedication: printQuotes(cleanLine(value["dedication"], 300), request.language),
    refrains: refrain === "" ? [] : [refrain],
    characters,
    motifs,
    cover: {
      scene,
      imagePrompt: composeImagePrompt({ style: request.style, scene, characters, picture: `${scene.cast.map(({ characterId }) => characterId).join(" and ")} looking at us, happy to begin`, isCover: true }),
      altText: cleanLine(COVER_WORDS[request.language](names), 400),
    },
  };
}

function normaliseCharacters(value: unknown, request: StoryRequest): CharacterSheet[] {
  const said = Array.isArray(value) ? value : [];
  const planned = planCast(request);
  const count = Math.min(Math.max(said.length, planned.length), CHARACTER_IDS.length);
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, index) => {
    const character = record(said[index]);
    const plan = planned[index];
    const look = plan?.look ?? normaliseLook(character);
    const wanted = cleanLine(plan?.name ?? character["name"], 40);
    const name = wanted === "" || taken.has(wanted) ? (SPARE_NAMES[request.language].find((spare) => !taken.has(spare)) ?? `${index + 1}`) : wanted;
    taken.add(name);
    return {
      id: CHARACTER_IDS[index]!,
      name,
      role: index === 0 ? "hero" as const : look.age === "adult" || look.age === "elder" ? "grown-up" as const : "friend" as const,
      look,
      description: cleanLine(character["about"], 400) || cleanLine(plan?.description, 400),
      imagePrompt: cleanLine(describeLook(look), 600),
    };
  });
}

function normaliseLook(character: Record<string, unknown>): Look {
  const species = wordOf(SPECIES, character["species"], "child");
  const mainColor = wordOf(COLOR_NAMES, character["color"], undefined);
  const garments = Array.isArray(character["outfit"]) ? character["outfit"].map(record) : [];
  const outfit = garments.flatMap(({ kind, color }): Garment[] => {
    const known = wordOf(GARMENTS, kind, undefined);
    return known === undefined ? [] : [{ kind: known, color: wordOf(COLOR_NAMES, color, "red") }];
  }).filter((garment, index, all) => all.findIndex(({ kind }) => kind === garment.kind) === index).slice(0, 3);
  const isPerson = species === "child";
  return {
    species,
    age: wordOf(AGES, character["age"], "child"),
    // A person's colours are those of skin and hair.
    ...(mainColor === undefined || isPerson ? {} : { mainColor }),
    outfit: outfit.length === 0 && isPerson ? [{ kind: "tee", color: mainColor ?? "yellow" }, { kind: "trousers", color: "blue" }] : outfit,
    ...(isPerson ? { person: normalisePerson(record(character["person"])) } : {}),
  };
}

function normalisePerson(person: Record<string, unknown>): Person {
  const has = Array.isArray(person["has"]) ? person["has"] : [];
  return {
    skin: wordOf(SKIN_TONES, person["skin"], "light"),
    hairColor: wordOf(HAIR_COLORS, person["hairColor"], "brown"),
    hairStyle: wordOf(HAIR_STYLES, person["hairStyle"], "short"),
    ...(has.includes("headscarf") ? { headscarf: "blue" as const } : {}),
    ...(has.includes("beard") ? { beard: true } : {}),
    ...(has.includes("wheelchair") ? { wheelchair: "red" as const } : {}),
  };
}

function normaliseThings(value: unknown): Prop[] {
  const things = (Array.isArray(value) ? value : []).map(record).flatMap(({ kind, color }): Prop[] => {
    const known = propOf(kind);
    const colored = wordOf(COLOR_NAMES, color, undefined);
    return known === undefined ? [] : [{ kind: known, ...(colored === undefined ? {} : { color: colored }) }];
  }).filter((thing, index, all) => all.findIndex(({ kind }) => kind === thing.kind) === index).slice(0, MOST_PROPS);
  return things.length === 0 ? [{ kind: "flower" }] : things;
}

type CoverWish = { characters: readonly CharacterSheet[]; motifs: readonly Prop[]; season: Season | undefined };

function coverScene(cover: Record<string, unknown>, { characters, motifs, season }: CoverWish): Scene {
  return {
    setting: wordOf(SETTINGS, cover["setting"], "meadow"),
    timeOfDay: wordOf(TIMES_OF_DAY, cover["time"], "day"),
    weather: "clear",
    ...(season === undefined ? {} : { season }),
    shot: "medium",
    cast: characters.slice(0, 2).map(({ id }, index) => ({ characterId: id, pose: index === 0 ? "wave" as const : "stand" as const, emotion: "happy" as const })),
    props: motifs.slice(0, 2),
  };
}

const record = (value: unknown): Record<string, unknown> => (typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {});

const COVER_WORDS: Readonly<Record<Language, (names: readonly string[]) => string>> = {
  en: (names) => `The cover: ${names.join(" and ")}.`,
  ko: (names) => `표지 그림: ${names.join(", ")}.`,
  ja: (names) => `表紙の絵：${names.join("、")}。`,
  zh: (names) => `封面图：${names.join("、")}。`,
  es: (names) => `La portada: ${names.join(" y ")}.`,
};

/** For a character that a model left without a name. */
const SPARE_NAMES: Readonly<Record<Language, readonly string[]>> = {
  en: ["Pip", "Juno", "Milo", "Wren"], ko: ["도담", "보리", "아라", "온유"], ja: ["モモ", "ソラ", "ハナ", "リク"], zh: ["豆豆", "乐乐", "小雨", "安安"], es: ["Lía", "Nico", "Pepa", "Leo"],
};
