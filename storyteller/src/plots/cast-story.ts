import type { Prop, Setting, StoryNote, Species } from "@ai-story-book/contracts";
import { articleOf } from "../language/en/morphology.ts";
import { COLOR_WORDS } from "../pictures/place-words.ts";
import type { Random } from "../random.ts";
import { ADJECTIVES, CHILD_QUIRKS, COMPANIONS, HOMES, NAMES } from "../topic/cast-words.ts";
import type { HeroKind } from "../topic/hero-kind.ts";
import { checkName } from "../topic/names.ts";
import { genderOfName } from "../topic/gender-of-name.ts";
import { HERO_KINDS } from "../topic/hero-kinds.ts";
import { FEARS, HABITS, LOST_THINGS, PLACES, SKILLS, TREASURES } from "../topic/things.ts";
import type { Topic } from "../topic/topic.ts";
import type { WrittenLanguage } from "../word-limits.ts";
import type { Casting, Figure, PlotKey, Pronoun, SavedCharacter } from "./cast-types.ts";
import { castMissed } from "./cast-missed.ts";
import { KOREAN_GARMENTS } from "./describe-look.ts";
import { drawSheets } from "./draw-sheets.ts";
import { FALLBACK_HEROES, OTHER_HEROES, OUTFITS, PLOTS_OF_CHILDREN, THINGS_OF_PLOTS, TRAITS_OF_PLOTS } from "./casting-tables.ts";
import { settingsOf } from "./settings-of.ts";

type CastRequest = {
  plot: PlotKey;
  topic: Topic;
  language: WrittenLanguage;
  random: Random;
  savedCharacters: readonly SavedCharacter[];
  notes: StoryNote[];
};

/** Draws the cast and the things of one story. The draws come in a fixed order, so that a book stays the same from its seed. */
export function castStory({ plot, topic, language, random, savedCharacters, notes }: CastRequest): Casting {
  const gender = topic.gender ?? (topic.name === undefined ? undefined : genderOfName(topic.name));
  const saved = savedCharacters.find((character) => character.name.toLowerCase() === topic.name?.toLowerCase());
  const drawnKind = heroKindOf(plot, { ...topic, gender }, random);
  const kind = saved === undefined || saved.look.species === drawnKind.species ? drawnKind : (kindOfSpecies(saved.look.species, gender) ?? drawnKind);
  const pronoun: Pronoun = topic.gender ?? (kind.key === "princess" ? "she" : gender) ?? (kind.key === "girl" ? "she" : kind.key === "boy" ? "he" : random.pick(["she", "he"] as const));
  const name = topic.name ?? random.pick(NAMES[language][pronoun]);
  const quirk = isPlainChild(kind) ? random.pick(topic.hasWheelchair ? CHILD_QUIRKS.filter((one) => !one.en.includes("hop")) : CHILD_QUIRKS) : { en: kind.en.quirk, ko: kind.ko.quirk, ...(kind.shows ? { shows: kind.shows } : {}) };
  const adjective = topic.adjective ?? random.pick(TRAITS_OF_PLOTS[plot].filter((word) => !(word === "little" && /little|baby/.test(kind.en.name))));
  // Who returns is put in after the draw, so that the draws of everything else stay as they are.
  const drawnCompanion = drawCompanion(kind, name, language, random);
  const companion = returningCompanion(savedCharacters, { name, language }) ?? drawnCompanion;
  const drawnOther = drawOther(topic, kind, name, drawnCompanion.name, language, random);
  const other = (hasOther(topic) ? undefined : returningOther(savedCharacters, { name, language, companion })) ?? drawnOther;
  const drawnGrownUp = drawGrownUp(topic, random);
  const grownUp = topic.missing === undefined ? (returningGrownUp(savedCharacters, language) ?? drawnGrownUp) : drawnGrownUp;
  const casting = {
    language,
    plot,
    hero: { kind, name, pronoun, quirk, adjective: ADJECTIVES[adjective] ? adjective : "little" },
    companion,
    other,
    grownUp,
    home: random.pick(HOMES[kind.home] ?? HOMES["home"] ?? []),
    outfit: outfitOf(saved) ?? random.pick(OUTFITS),
    wish: topic.wish ?? random.pick(["moon", "star"] as const),
    fear: topic.fear ?? random.pick(FEARS),
    fearPhrase: topic.fearPhrase,
    habit: topic.habit ?? random.pick(HABITS),
    place: topic.place ?? random.pick(PLACES),
    skill: topic.skill ?? random.pick(SKILLS),
    treasure: topic.treasure ?? random.pick(TREASURES.filter((treasure) => treasure.key !== "kite")),
    lostThing: topic.lostThing ?? random.pick(LOST_THINGS.filter(({ key }) => COMMONLY_LOST.has(key))),
    trait: topic.trait ?? (plot === "quirky" ? HICCUPS : undefined),
    missed: plot === "missing" ? castMissed({ topic, language, grownUp, taken: [name, companion.name], random }) : undefined,
    flags: [...(topic.missing?.died || (plot === "missing" && topic.isTender) ? ["died"] : []), ...(topic.hasRocket ? ["rocket"] : [])],
  };
  const tool: Prop = { kind: casting.habit.prop };
  const thing = THINGS_OF_PLOTS[plot](casting);
  // red on red cannot be seen: what is carried differs from what is worn
  if (thing?.color === casting.outfit.color) casting.outfit = OUTFITS.find((outfit) => outfit.color !== thing?.color) ?? casting.outfit;
  const settings = settingsOf(kind, placeOf(plot, casting));
  return { ...casting, tool, thing, settings, sheets: drawSheets({ ...casting, savedCharacters, hasWheelchair: topic.hasWheelchair, random: random.branch("looks"), notes }) };
}

/** Where a story of this plot goes, beside the hero's own places. */
function placeOf(plot: PlotKey, { habit, skill, place }: Pick<Casting, "habit" | "skill" | "place">): Setting {
  if (plot === "habit") return habit.place;
  if (plot === "skill") return skill.place ?? "lane";
  return place.scene;
}

/** What is lost when the topic names nothing. */
const COMMONLY_LOST: ReadonlySet<string> = new Set(["mitten", "bear", "blanket", "boot", "hat", "cup"]);

/** A saved character is told as what it was saved as. */
const kindOfSpecies = (species: Species, gender: Pronoun | undefined): HeroKind | undefined =>
  HERO_KINDS.find((one) => (species === "child" ? one.key === (gender === "he" ? "boy" : "girl") : one.species === species));

/** What a saved character wears first, in words. */
function outfitOf(saved: SavedCharacter | undefined): Casting["outfit"] | undefined {
  const garment = saved?.look.outfit[0];
  if (!garment) return undefined;
  const noun = `${COLOR_WORDS[garment.color].en} ${garment.kind.replace(/-/g, " ")}`;
  const isPlural = /(?:boots|shoes|shorts|trousers|overalls|glasses|pyjamas)$/.test(noun);
  return {
    en: isPlural ? noun : `${articleOf(noun)} ${noun}`, ko: `${COLOR_WORDS[garment.color].ko} ${KOREAN_GARMENTS[garment.kind]}`, garment: garment.kind, color: garment.color,
    ...(garment.pattern === "striped" ? { pattern: "striped" as const } : {}),
  };
}

const isPlainChild = (kind: HeroKind) => kind.key === "girl" || kind.key === "boy";

const kindOf = (key: string | undefined): HeroKind | undefined => HERO_KINDS.find((kind) => kind.key === key);

function heroKindOf(plot: PlotKey, topic: Topic, random: Random): HeroKind {
  const child = topic.gender === "he" ? "boy" : topic.gender === "she" ? "girl" : undefined;
  const drawnChild = child ?? random.pick(["girl", "boy"]);
  const fallback = random.pick(PLOTS_OF_CHILDREN.includes(plot) && random.next() < 0.5 ? ["girl", "boy"] : FALLBACK_HEROES);
  const named = topic.heroes[0]?.key;
  // "it was the goose, not me" needs a hero who is no goose
  const key = topic.isChild ? drawnChild : plot === "honesty" && named === "goose" ? "duck" : (named ?? fallback);
  const kind = kindOf(key) ?? kindOf(fallback);
  if (!kind) throw new Error(`no hero kind ${key}`);
  return isPlainChild(kind) && !topic.isChild && child !== undefined ? (kindOf(child) ?? kind) : kind;
}

function drawCompanion(hero: HeroKind, heroName: string, language: WrittenLanguage, random: Random): Figure {
  const row = random.pick(COMPANIONS.filter((companion) => companion.heroKey !== hero.key && companion.en !== heroName && companion.ko !== heroName));
  const kind = kindOf(row.heroKey);
  if (!kind) throw new Error(`no companion kind ${row.heroKey}`);
  return { kind, name: row[language], pronoun: random.pick(["she", "he"] as const) };
}

function drawOther(topic: Topic, hero: HeroKind, heroName: string, companionName: string, language: WrittenLanguage, random: Random): Figure {
  const named = topic.isChild ? topic.heroes[0] : topic.heroes[1];
  const drawn = random.pick(OTHER_HEROES.filter((key) => key !== hero.key));
  const kind = (named && named.key !== hero.key ? kindOf(named.key) : undefined) ?? kindOf(drawn);
  if (!kind) throw new Error(`no hero kind ${drawn}`);
  const names = [...NAMES[language].she, ...NAMES[language].he].filter((name) => name !== heroName && name !== companionName);
  return { kind, name: random.pick(names), pronoun: "she" };
}

type Returning = { name: string; language: WrittenLanguage };

/** A companion of ours among the saved characters. */
function returningCompanion(saved: readonly SavedCharacter[], { name, language }: Returning): Figure | undefined {
  const row = COMPANIONS.find((companion) => companion[language] !== name && saved.some((character) => character.name === companion[language] && character.look.species === kindOf(companion.heroKey)?.species));
  const kind = kindOf(row?.heroKey);
  return row && kind ? { kind, name: row[language], pronoun: "she" } : undefined;
}

/** The first saved friend who is neither hero nor companion nor grown-up. */
function returningOther(saved: readonly SavedCharacter[], { name, language, companion }: Returning & { companion: Figure }): Figure | undefined {
  const friend = saved.find((character) => character.name !== name && character.name !== companion.name && character.look.age === "child" && checkName(character.name) !== undefined);
  const kind = friend && kindOfSpecies(friend.look.species, genderOfName(friend.name));
  return friend && kind && hasWordsIn(kind, language) ? { kind, name: friend.name, pronoun: "she" } : undefined;
}

const hasWordsIn = (kind: HeroKind, language: WrittenLanguage): boolean => kind[language] !== undefined;

const hasOther = (topic: Topic): boolean => (topic.isChild ? topic.heroes.length > 0 : topic.heroes.length > 1);

function returningGrownUp(saved: readonly SavedCharacter[], language: WrittenLanguage): Casting["grownUp"] | undefined {
  const index = GROWN_UPS[language].findIndex((name) => saved.some((character) => character.name === name));
  return index < 0 ? undefined : (index as Casting["grownUp"]);
}

/** In the order of `grownUp`, as their sheets name them. */
const GROWN_UPS = { en: ["Mama", "Papa", "Grandma", "Grandpa"], ko: ["엄마", "아빠", "할머니", "할아버지"] } as const;

/** The one who is missed is not the one who comforts. */
function drawGrownUp(topic: Topic, random: Random): Casting["grownUp"] {
  const drawn = random.int(4) as Casting["grownUp"];
  const missed = { mama: 0, papa: 1, grandma: 2, grandpa: 3 }[topic.missing?.who as "mama"] as number | undefined;
  return missed === drawn ? (((drawn + 1) % 4) as Casting["grownUp"]) : drawn;
}

const HICCUPS = {
  kind: "sound" as const,
  en: { y: "hiccup", quirk3: "has the hiccups", half: "something else", ying: "hiccuping", quirk: "had the hiccups", things: "hiccups", thing1: "hiccup", noise: "“HIC!”" },
  ko: { adn: "딸꾹질하는", quirk: "딸꾹질을 했어요", act: "딸꾹질", noise: "“딸꾹!”", things: "딸꾹질" },
};
