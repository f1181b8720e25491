import { z } from "zod";
import { CharacterSheetSchema } from "./character-sheet.ts";
import { SceneSchema, PropSchema } from "./scene.ts";
import { LANGUAGES, TARGET_AGES } from "./vocabulary.ts";

/** The place of a page in the arc; the layout gives turning points the whole page. */
export const BEATS = ["opening", "trouble", "try", "quiet", "turn", "result", "ending"] as const;
export type Beat = (typeof BEATS)[number];

export const StoryPageSchema = z.strictObject({
  pageNumber: z.int().min(1).max(24),
  beat: z.enum(BEATS),
  /** Paragraphs are separated by a line feed; a refrain stands alone in its paragraph. */
  text: z.string().min(1).max(1200),
  scene: SceneSchema,
  /** English, for painters that read; it names each character's whole look. */
  imagePrompt: z.string().min(1).max(4000),
  /** What the picture shows, in the language of the story. */
  altText: z.string().min(1).max(400),
});
export type StoryPage = z.infer<typeof StoryPageSchema>;

/** What the reader of the book should know: words that were left out, a tender topic, a style that was mapped. */
export const StoryNoteSchema = z.strictObject({ code: z.string().max(60), detail: z.string().max(300) });
export type StoryNote = z.infer<typeof StoryNoteSchema>;

export const StorySchema = z.strictObject({
  title: z.string().min(1).max(120),
  dedication: z.string().max(300),
  language: z.enum(LANGUAGES),
  targetAge: z.enum(TARGET_AGES),
  seed: z.int(),
  refrains: z.array(z.string().max(300)).max(4),
  characters: z.array(CharacterSheetSchema).min(1).max(6),
  cover: z.strictObject({ scene: SceneSchema, imagePrompt: z.string().max(4000), altText: z.string().max(400) }),
  /** Things that belong to this story; the end papers repeat them. */
  motifs: z.array(PropSchema).min(1).max(4),
  pages: z.array(StoryPageSchema).min(4).max(24),
  notes: z.array(StoryNoteSchema).max(20),
});
export type Story = z.infer<typeof StorySchema>;
