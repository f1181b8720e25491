import type { Box, Story, StoryPage, Style } from "@ai-story-book/contracts";
import { layoutBook } from "../../bookbinder/src/layout/layout-book.ts";
import { prepareBook } from "../../bookbinder/src/prepare-book.ts";
import { planRhythm } from "../../bookbinder/src/index.ts";
import { seePicture, type SeenThing } from "../../illustrator/testing/see-picture.ts";
import { paintPicture } from "../../illustrator/src/paint-picture.ts";
import type { PaintedPicture } from "../../illustrator/src/picture-request.ts";

/** Large enough for the layout to find the rim of bare paper. */
const PAINTED = { sizePx: 160, jpegQuality: 80 };

export type SeenPage = { page: StoryPage; template: string; crop: Box; seen: readonly SeenThing[] };

/** The story pages of a built-in book as they are printed: what is seen of each thing in the crop, clear of the words. */
export async function seeBook(story: Story, style: Style = "watercolor"): Promise<SeenPage[]> {
  const { seed, targetAge, refrains } = story;
  const pages = story.pages.map((page) => ({ ...page, shot: page.scene.shot, mood: page.scene.cast[0]?.emotion ?? "calm" }));
  const zones = planRhythm({ pages, targetAge, seed, refrains }).map(({ calmZone }) => calmZone);
  const requests = story.pages.map((page, index) => ({
    kind: "page" as const, key: `page-${page.pageNumber}`, scene: page.scene, characters: story.characters, style, seed, calmZone: zones[index] ?? null,
  }));
  const pictures: PaintedPicture[] = [];
  for (const request of requests) pictures.push(await paintPicture(request, PAINTED));
  const { book } = await prepareBook({
    ...story, pages: pages.map((page, index) => ({ ...page, picture: pictures[index]! })), cover: { picture: pictures[0]!, altText: "" }, endPaper: null,
    identifier: "0d3f8b52-6c1a-4b7e-9a35-1f2e3d4c5b6a", createdAt: "2026-03-04T05:06:07.000Z", provenance: { text: { madeBy: "", isAi: false }, pictures: { madeBy: "", isAi: false, stylePainted: style } },
  });
  const { pages: printed } = await layoutBook(book);
  return story.pages.map((page, index) => {
    const print = printed.find((one) => one.kind === "story" && one.pageNumber === page.pageNumber);
    const crop = clearOfWords(cropOf(print?.drawings ?? []), print?.template ?? "", zones[index] ?? null);
    return { page, template: print?.template ?? "", crop, seen: seePicture(requests[index]!, crop) };
  });
}

function cropOf(drawings: readonly { type: string }[]): Box {
  const picture = drawings.find((drawing): drawing is { type: "picture"; crop: { x: number; y: number; width: number; height: number } } => drawing.type === "picture");
  if (picture === undefined) throw new Error("a story page without a picture");
  const { x, y, width, height } = picture.crop;
  return { left: x, top: y, right: x + width, bottom: y + height };
}

function clearOfWords(crop: Box, template: string, zone: { edge: "top" | "bottom"; size: number } | null): Box {
  if (zone === null || !template.startsWith("bleed")) return crop;
  return zone.edge === "top" ? { ...crop, top: Math.max(crop.top, zone.size) } : { ...crop, bottom: Math.min(crop.bottom, 1 - zone.size) };
}
