import type { CharacterSheet, ColorName, PropKind, Setting, Story, StoryPage, TimeOfDay } from "@ai-story-book/contracts";
import { COLOR_WORDS } from "../src/pictures/place-words.ts";
import { OUTFITS } from "../src/plots/casting-tables.ts";
import { HERO_KINDS } from "../src/topic/hero-kinds.ts";

export type Disagreement = { page: number; kind: "species" | "garment" | "thing" | "colour" | "person" | "place" | "time"; detail: string };

/** Where the text of a page says one thing and its picture shows another, read by another pair of eyes than the writer's. */
export function disagreementsOf(story: Story): Disagreement[] {
  return story.pages.flatMap((page) => [
    ...speciesOf(page, story), ...garmentsOf(page, story), ...thingsOf(page, story), ...peopleOf(page, story), ...placesOf(page, story),
  ]);
}

function speciesOf(page: StoryPage, story: Story): Disagreement[] {
  return story.characters.flatMap((sheet) => {
    const said = story.language === "ko" ? speciesSaidInKorean(page.text, sheet.name) : speciesSaidInEnglish(page.text, sheet.name);
    const kinds = HERO_KINDS.filter((kind) => kind.en.name === said || kind.ko.name === said);
    const isPainted = kinds.length === 0 || kinds.some((kind) => kind.species === sheet.look.species);
    return isPainted ? [] : [{ page: page.pageNumber, kind: "species" as const, detail: `${said} is painted as ${sheet.look.species}` }];
  });
}

function speciesSaidInEnglish(text: string, name: string): string | undefined {
  const patterns = [`${name} the ([a-z ]+?)(?=[ ,.!?’”]|$)`, `${name} was an? (?:\\w+ )?([a-z]+)(?= who)`, `an? (?:[a-z]+ )?([a-z]+) (?:named|called) ${name}`, `${name}, an? (?:[a-z]+ )?([a-z]+) who`];
  return patterns.map((pattern) => new RegExp(pattern).exec(text)?.[1]).find(Boolean);
}

const speciesSaidInKorean = (text: string, name: string) =>
  HERO_KINDS.map((kind) => kind.ko.name).find((word) => word !== "아이" && new RegExp(`(?<![가-힣])${word} ${name}`).test(text));

/** An outfit of ours that a text names must be what the hero wears. */
function garmentsOf(page: StoryPage, story: Story): Disagreement[] {
  const hero = story.characters.find((sheet) => sheet.role === "hero");
  return OUTFITS.filter((outfit) => page.text.includes(story.language === "ko" ? outfit.ko : outfit.en.replace(/^an? /, "")))
    .filter((outfit) => !hero?.look.outfit.some((garment) => garment.kind === outfit.garment && garment.color === outfit.color))
    .map((outfit) => ({ page: page.pageNumber, kind: "garment" as const, detail: `${outfit.en} is not worn` }));
}

/** The things that stories turn on. Whoever names one with an article, as being here, should see it. */
const THINGS: readonly { kind: PropKind; en: RegExp; ko: RegExp }[] = [
  { kind: "wagon", en: /\bthe wagon\b(?! stayed at)/i, ko: /수레[를가는]/ },
  { kind: "sled", en: /\bthe (?:long yellow )?sled\b(?! stayed at)/i, ko: /썰매[를가는]/ },
  { kind: "drum", en: /\bthe (?:shiny )?drum(?! (?:laughed|part|stayed at))\b/i, ko: /(?:^|[^가-힣])북[을은]/ },
  { kind: "kettle", en: /\b(?:the|blue) kettle(?:’s)?\b/i, ko: /주전자[가는를]/ },
  { kind: "toothbrush", en: /\bthe toothbrush\b/i, ko: /칫솔[을은이]/ },
  { kind: "pillow", en: /\bthe pillow\b/i, ko: /베개[를는가]/ },
  { kind: "button", en: /\bthe button\b/i, ko: /단추[를는가]/ },
  { kind: "moon", en: /\bthe moon\b/i, ko: /(?:^|[^가-힣])달[을은이]/ },
  // One that is heard from upstairs is not here.
  { kind: "baby", en: /(?<!Upstairs )\bthe baby (?:was|cried|looked|stopped)/i, ko: /아기[를가는]/ },
];

function thingsOf(page: StoryPage, story: Story): Disagreement[] {
  const { scene, text, pageNumber } = page;
  const motif = story.motifs[0]?.kind;
  const shown = [...scene.props, ...scene.cast.flatMap((member) => (member.hold ? [member.hold] : []))];
  const missing = THINGS.filter(({ kind, en, ko }) => kind === motif && (story.language === "ko" ? ko : en).test(text) && !shown.some((prop) => prop.kind === kind || STANDS_FOR[kind]?.includes(prop.kind)));
  const colors = shown.flatMap((prop) => colorsSaidOf(text, prop.kind, story.language === "ko").filter((color) => prop.color !== undefined && prop.color !== color).map((color) => `${color} ${prop.kind} is painted ${prop.color}`));
  return [
    ...missing.map(({ kind }) => ({ page: pageNumber, kind: "thing" as const, detail: `${kind} is not in the picture` })),
    ...colors.map((detail) => ({ page: pageNumber, kind: "colour" as const, detail })),
  ];
}

/** A cradle shows a baby; a bowl of water and a puddle show the moon in them. */
const STANDS_FOR: Readonly<Partial<Record<PropKind, readonly PropKind[]>>> = {
  baby: ["cradle"], moon: ["water-bowl", "puddle", "bowl", "rug", "tiny-light", "flower", "window", "drawing"], kettle: ["teapot"],
};

const NOUNS: Readonly<Partial<Record<PropKind, readonly [en: string, ko: string]>>> = {
  wagon: ["wagon", "수레"], sled: ["sled", "썰매"], mitten: ["mitten", "장갑"], boot: ["boot", "장화"], cup: ["cup", "컵"], kettle: ["kettle", "주전자"],
  jug: ["jug", "주전자"], button: ["button", "단추"], "wool-ball": ["wool", "실뭉치"], "water-bowl": ["bowl", "그릇"],
};

function colorsSaidOf(text: string, kind: PropKind, isKorean: boolean): ColorName[] {
  const noun = NOUNS[kind]?.[isKorean ? 1 : 0];
  if (noun === undefined) return [];
  return (Object.keys(COLOR_WORDS) as ColorName[]).filter((color) => new RegExp(`(?<!\\p{L})${isKorean ? COLOR_WORDS[color].ko : COLOR_WORDS[color].en} ${noun}`, "u").test(text));
}

/** Who speaks or acts on a page is in its picture. */
function peopleOf(page: StoryPage, story: Story): Disagreement[] {
  const present = new Set(page.scene.cast.map((member) => member.characterId));
  return story.characters
    .filter((sheet) => !present.has(sheet.id) && (story.language === "ko" ? actsInKorean(page.text, sheet) : actsInEnglish(page.text, sheet)))
    .map((sheet) => ({ page: page.pageNumber, kind: "person" as const, detail: `${sheet.name} is not in the picture` }));
}

const actsInEnglish = (text: string, { name }: CharacterSheet) =>
  new RegExp(`(?:said|asked|whispered|cried|called|told) ${name}\\b|(?:^|[.!?”] )${name} (?:said|asked|whispered|nodded|looked|sat|came|took|held|stood|lay|put|went|had|leaned|listened|laughed)\\b`).test(text);

const actsInKorean = (text: string, { name }: CharacterSheet) =>
  new RegExp(`${name}(?:이가|가|이|은|는|께서|께서는) [^.!?”]*(?:말했|말씀하|물었|물으|속삭|웃|끄덕|앉|다가|안아)`).test(text);

const PLACES: readonly { en: RegExp; ko: RegExp; settings: readonly Setting[] }[] = [
  { en: /\b(?:in|at) the library\b/i, ko: /도서관에서/, settings: ["library"] },
  { en: /\bto the top of the hill|top of the hill\b/i, ko: /언덕 꼭대기/, settings: ["hill"] },
  { en: /\bin the bathtub\b/i, ko: /욕조 안에서/, settings: ["bathroom"] },
  { en: /\bon the (?:wet )?grass\b/i, ko: /풀밭에 (?:털썩|앉)/, settings: ["garden", "meadow", "hill", "forest", "pond", "lane", "playground", "sky", "space", "underwater", "snow", "sea", "beach", "city", "desert"] },
  { en: /\bunder the hedge\b/i, ko: /산울타리 밑/, settings: ["lane", "garden", "meadow"] },
  { en: /\b(?:in|into) bed\b/i, ko: /침대에 (?:눕|누)/, settings: ["bedroom", "burrow", "cave", "nest", "home", "underwater", "sky", "space"] },
];

const TIMES: readonly { en: RegExp; ko: RegExp; times: readonly TimeOfDay[] }[] = [
  { en: /^(?:One clear night|That night|At bedtime)\b/, ko: /^(?:어느 맑은 밤|그날 밤|잠잘 시간)/, times: ["night", "evening"] },
  { en: /^(?:One morning|In the morning|The next morning)\b/, ko: /^(?:어느 날 아침|이튿날 아침|아침이 되자)/, times: ["morning", "day"] },
];

function placesOf(page: StoryPage, story: Story): Disagreement[] {
  const isKorean = story.language === "ko";
  const { scene, text, pageNumber } = page;
  const misplaced = PLACES.filter(({ en, ko, settings }) => (isKorean ? ko : en).test(text) && !settings.includes(scene.setting));
  const mistimed = TIMES.filter(({ en, ko, times }) => (isKorean ? ko : en).test(text) && !times.includes(scene.timeOfDay));
  return [
    ...misplaced.map(({ en }) => ({ page: pageNumber, kind: "place" as const, detail: `${en.source} in ${scene.setting}` })),
    ...mistimed.map(({ en }) => ({ page: pageNumber, kind: "time" as const, detail: `${en.source} in the ${scene.timeOfDay}` })),
  ];
}
