import { z } from "zod";
import { ColorNameSchema } from "./scene.ts";
import { GARMENTS, SPECIES } from "./vocabulary.ts";

export const GarmentSchema = z.strictObject({
  kind: z.enum(GARMENTS),
  color: ColorNameSchema,
  pattern: z.enum(["plain", "striped", "dotted"]).optional(),
});
export type Garment = z.infer<typeof GarmentSchema>;

export const SKIN_TONES = ["fair", "light", "olive", "tan", "brown", "dark"] as const;
export const HAIR_COLORS = ["black", "brown", "chestnut", "blond", "red", "grey", "white"] as const;
export const HAIR_STYLES = [
  "short", "messy", "bob", "long", "ponytail", "pigtails", "bun", "curly", "afro", "braids", "spiky", "bald",
] as const;

/** What only a person has. */
export const PersonSchema = z.strictObject({
  skin: z.enum(SKIN_TONES),
  hairColor: z.enum(HAIR_COLORS),
  hairStyle: z.enum(HAIR_STYLES),
  headscarf: ColorNameSchema.optional(),
  beard: z.boolean().optional(),
  wheelchair: ColorNameSchema.optional(),
});
export type Person = z.infer<typeof PersonSchema>;

/**
 * How one character looks, the same on every page. `mainColor` is the colour of fur, skin,
 * feathers or metal; without it the species' own colour holds.
 */
export const LookSchema = z.strictObject({
  species: z.enum(SPECIES),
  age: z.enum(["baby", "child", "adult", "elder"]),
  mainColor: ColorNameSchema.optional(),
  outfit: z.array(GarmentSchema).max(5),
  person: PersonSchema.optional(),
});
export type Look = z.infer<typeof LookSchema>;

export const CharacterSheetSchema = z.strictObject({
  id: z.string().min(1).max(40),
  name: z.string().min(1).max(40),
  role: z.enum(["hero", "friend", "grown-up", "other"]),
  look: LookSchema,
  /** The look in words, in the language of the story. */
  description: z.string().max(400),
  /** The look in English words, repeated in every image prompt. */
  imagePrompt: z.string().max(600),
  trait: z.string().max(200).optional(),
  want: z.string().max(200).optional(),
  fear: z.string().max(200).optional(),
});
export type CharacterSheet = z.infer<typeof CharacterSheetSchema>;
