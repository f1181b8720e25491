import type { Language, Picture, TargetAge } from "@ai-story-book/contracts";
import { planRhythm, type BookToBind, type PageToPlan } from "../src/index.ts";
import { paintPicture, type PaintWish } from "./picture.ts";

export type BookWish = {
  language?: Language; targetAge?: TargetAge; title?: string; dedication?: string; texts?: readonly string[]; refrains?: readonly string[];
  paint?: PaintWish; seed?: number; isAi?: boolean | { text: boolean; pictures: boolean }; style?: string;
};

const ENGLISH = [
  "Once there was a small bear who lived at the edge of the wood.",
  "One day the bear looked up and wondered about the moon.",
  "She climbed the hill.\nUp, up, up she went!",
  "She climbed the tree.\nUp, up, up she went!",
  "“It is far,” said the owl, “but it comes to visit.”",
  "So the bear set a bowl of water on the step — and waited.",
  "The moon came down to the bowl & stayed all night.",
  "“Good night,” said the bear, and the moon said nothing, kindly.",
];
const BEATS = ["opening", "trouble", "try", "try", "quiet", "turn", "result", "ending"] as const;
const SHOTS = ["wide", "medium", "close"] as const;

/** A whole book with simple pictures. */
export async function makeBook(wish: BookWish = {}): Promise<BookToBind> {
  const { language = "en", targetAge = "5-7", texts = ENGLISH, refrains = ["Up, up, up she went!"], seed = 7, paint = {}, isAi = false } = wish;
  const made = typeof isAi === "boolean" ? { text: isAi, pictures: isAi } : isAi;
  const planned = texts.map((text, index): PageToPlan => ({
    text, mood: "calm", shot: SHOTS[index % 3]!, beat: index === texts.length - 1 ? "ending" : BEATS[index % (BEATS.length - 1)]!,
  }));
  const zones = planRhythm({ pages: planned, targetAge, seed, refrains }).map(({ calmZone }) => calmZone);
  const pictures = await Promise.all(zones.map((zone, index): Promise<Picture> => paintPicture({ hero: `#c8${(0x40 + index * 6).toString(16)}3a`, ...paint, calmZone: zone && { ...zone, inkColor: "#33261f" } })));
  return {
    identifier: "0d3f8b52-6c1a-4b7e-9a35-1f2e3d4c5b6a",
    title: wish.title ?? "The Bear & the Moon",
    dedication: wish.dedication ?? "For everyone who looks up",
    language, targetAge, seed, refrains,
    createdAt: "2026-03-04T05:06:07.000Z",
    pages: planned.map((page, index) => ({ ...page, pageNumber: index + 1, altText: `Picture ${index + 1}: a round bear`, picture: pictures[index]! })),
    cover: { picture: await paintPicture({ ...paint, calmZone: { edge: "top", size: 0.36, inkColor: "#33261f" } }), altText: "A round bear under the moon" },
    endPaper: null,
    provenance: { text: { madeBy: "the storyteller", isAi: made.text }, pictures: { madeBy: "the painter", isAi: made.pictures, stylePainted: "watercolor" } },
    ...(wish.style === undefined ? {} : { style: wish.style }),
  };
}
