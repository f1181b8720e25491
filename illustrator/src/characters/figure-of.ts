import { COLORS, type CharacterSheet, type Garment } from "@ai-story-book/contracts";
import type { Outfit } from "./outfit-colors.ts";

/** What the drawing code knows of one figure. */
export type Figure = {
  species: string; name: string; age?: "child" | "adult" | "elder"; colors?: { main: string }; skin?: string; hair?: string; hairStyle?: string;
  hijab?: string; beard?: boolean; wheelchair?: string; lashes?: boolean; nightcap?: string; scale?: number; outfit: Outfit;
};

const PYJAMAS = "#7FA6C8";
/** Animals sleep in their fur; a coat would be odd in bed, a scarf is who they are. */
const WORN_IN_BED: ReadonlySet<Garment["kind"]> = new Set(["scarf", "bow", "bow-tie", "nightcap", "pyjamas"]);

/** A person whose looks nobody described. */
const personOf = (species: string): NonNullable<CharacterSheet["look"]["person"]> =>
  species === "fairy" ? { skin: "light", hairColor: "blond", hairStyle: "curly" } : { skin: "tan", hairColor: "black", hairStyle: "bob" };

/** Translates the shared character sheet into the drawing's own terms. */
export function figureOf(sheet: CharacterSheet, options: { nightwear?: boolean } = {}): Figure {
  const { look } = sheet;
  const isPerson = look.species === "child" || look.species === "fairy";
  const outfit = options.nightwear && isPerson ? { pyjamas: PYJAMAS } : dress(options.nightwear ? look.outfit.filter(({ kind }) => WORN_IN_BED.has(kind)) : look.outfit);
  const person = isPerson ? (look.person ?? personOf(look.species)) : undefined;
  return {
    species: look.species,
    name: sheet.name,
    ...(look.age === "adult" || look.age === "elder" ? { age: look.age } : {}),
    ...(look.mainColor && !isPerson ? { colors: { main: COLORS[look.mainColor] } } : {}),
    ...(person ? {
      skin: SKINS[person.skin], hair: HAIRS[person.hairColor], hairStyle: HAIR_STYLES_DRAWN[person.hairStyle] ?? person.hairStyle,
      ...(person.headscarf ? { hijab: COLORS[person.headscarf], hairStyle: "hijab" } : {}),
      ...(person.beard ? { beard: true } : {}),
      ...(person.wheelchair ? { wheelchair: COLORS[person.wheelchair] } : {}),
    } : {}),
    outfit,
  };
}

function dress(garments: readonly Garment[]): Outfit {
  const outfit: Outfit = {};
  for (const garment of garments) {
    const color = COLORS[garment.color];
    outfit[drawnAs(garment.kind)] = color;
    if (garment.kind === "vest" && garment.pattern) outfit.vestPattern = garment.pattern;
    if (garment.kind === "spacesuit") Object.assign(outfit, { trousers: color, boots: COLORS.grey, pattern: "plain", helmet: true });
    if ((garment.kind === "jumper" || garment.kind === "dress") && garment.pattern === "plain") outfit.pattern = "plain";
  }
  return outfit;
}

const OTHER_NAMES = { "woolly-hat": "hat", "pirate-hat": "sunhat", "bow-tie": "bowTie", coat: "raincoat", spacesuit: "jumper" } as const;
const drawnAs = (kind: Garment["kind"]) => (kind in OTHER_NAMES ? OTHER_NAMES[kind as keyof typeof OTHER_NAMES] : (kind as Exclude<Garment["kind"], keyof typeof OTHER_NAMES>));

const SKINS = { fair: "#F7D7BE", light: "#EDBD97", olive: "#D49D6E", tan: "#B07A50", brown: "#86573B", dark: "#5E3C2B" } as const;
const HAIRS = { black: "#2A1F20", brown: "#5A3826", chestnut: "#7A4326", blond: "#DDAE5C", red: "#B5502E", grey: "#C9C6C4", white: "#EFEBE4" } as const;
const HAIR_STYLES_DRAWN: Readonly<Record<string, string>> = { messy: "buzz", spiky: "short", pigtails: "buns", bald: "bald" };
