import {
  BEATS, EMOTIONS, POSES, SETTINGS, SHOTS, TIMES_OF_DAY, WEATHERS,
  type Beat, type CastMember, type Prop, type PropKind, type Scene, type StoryPage,
} from "@ai-story-book/contracts";
import type { StoryOpening, StoryRequest } from "../ports.ts";
import { cleanLine, cleanParagraphs, printQuotes } from "./clean-text.ts";
import { composeImagePrompt } from "./compose-image-prompt.ts";
import { propOf, wordOf } from "./nearest-word.ts";
import { MOST_PROPS } from "./story-schema.ts";

type PageToNormalise = { value: unknown; pageNumber: number; opening: StoryOpening; request: StoryRequest };

/** One page made fit for the book; its number is its place, whatever the model calls it. Null when it has no words. */
export function normalisePage({ value, pageNumber, opening, request }: PageToNormalise): StoryPage | null {
  if (typeof value !== "object" || value === null) return null;
  const page = value as Record<string, unknown>;
  const words = normaliseWords({ text: page["text"], alt: page["alt"] }, { opening, request });
  if (words === null) return null;
  const scene = normaliseScene(page, opening);
  return {
    pageNumber,
    beat: wordOf(BEATS, page["beat"], beatOf(pageNumber, request.pageCount)),
    ...words,
    scene,
    imagePrompt: composeImagePrompt({ style: request.style, scene, characters: opening.characters, picture: cleanLine(page["picture"], 600) }),
  };
}

/** What a page says and what its picture shows, as they will stand in the book. Null when there are no words. */
export function normaliseWords({ text: written, alt }: { text: unknown; alt: unknown }, { opening, request }: Pick<PageToNormalise, "opening" | "request">): { text: string; altText: string } | null {
  const text = singAlone(printQuotes(callByName(cleanParagraphs(written, 1200), opening), request.language), opening.refrains);
  if (!/\p{L}/u.test(text)) return null;
  return { text, altText: printQuotes(callByName(cleanLine(alt, 400), opening), request.language) || cleanLine(text, 400) };
}

function normaliseScene(page: Record<string, unknown>, { characters, motifs, cover }: StoryOpening): Scene {
  const color = (kind: PropKind): Prop => motifs.find((motif) => motif.kind === kind) ?? { kind };
  const props = [...new Set((Array.isArray(page["props"]) ? page["props"] : []).flatMap((prop) => propOf(prop) ?? []))];
  const cast = (Array.isArray(page["cast"]) ? page["cast"] : [])
    .flatMap((member: unknown): CastMember[] => {
      const { who, pose, emotion, holds } = (typeof member === "object" && member !== null ? member : {}) as Record<string, unknown>;
      const sheet = characters.find(({ id, name }) => id === who || name === who);
      const hold = propOf(holds);
      return sheet === undefined ? [] : [{ characterId: sheet.id, pose: wordOf(POSES, pose, "stand"), emotion: wordOf(EMOTIONS, emotion, "happy"), ...(hold === undefined ? {} : { hold: color(hold) }) }];
    })
    .filter((member, index, all) => all.findIndex(({ characterId }) => characterId === member.characterId) === index)
    .slice(0, 4);
  const held = new Set(cast.flatMap(({ hold }) => (hold === undefined ? [] : [hold.kind])));
  return {
    setting: wordOf(SETTINGS, page["setting"], cover.scene.setting),
    timeOfDay: wordOf(TIMES_OF_DAY, page["time"], "day"),
    weather: wordOf(WEATHERS, page["weather"], "clear"),
    // The whole story is told in one season.
    ...(cover.scene.season === undefined ? {} : { season: cover.scene.season }),
    shot: wordOf(SHOTS, page["shot"], "medium"),
    cast: cast.length > 0 ? cast : [{ characterId: characters[0]!.id, pose: "stand", emotion: "happy" }],
    props: props.filter((prop) => !held.has(prop)).slice(0, MOST_PROPS).map(color),
  };
}

/** A refrain stands alone in its paragraph. */
function singAlone(text: string, refrains: readonly string[]): string {
  const parted = refrains.reduce((rest, refrain) => rest.split(refrain).join(`\n${refrain}\n`), text);
  return parted.split("\n").map((line) => line.trim()).filter((line) => line !== "").join("\n");
}

/** A model may call characters by their places (c1) where a reader should hear their names. */
const callByName = (alt: string, { characters }: StoryOpening): string => alt.replace(/\bc([1-4])\b/g, (place, number: string) => characters[Number(number) - 1]?.name ?? place);

function beatOf(pageNumber: number, pageCount: number): Beat {
  if (pageNumber === 1) return "opening";
  if (pageNumber === pageCount) return "ending";
  const progress = pageNumber / pageCount;
  return progress < 0.35 ? "trouble" : progress < 0.7 ? "try" : progress < 0.85 ? "turn" : "result";
}
