import type { Beat, Shot, TargetAge } from "@ai-story-book/contracts";
import { seededRandom } from "./random.ts";

type PlannedTemplate = "bleed-top" | "bleed-bottom" | "panel" | "framed" | "spot";

export type PageToPlan = { text: string; beat: Beat; shot: Shot; mood: string };

export type PagePlan = { template: PlannedTemplate; side: "left" | "right"; calmZone: { edge: "top" | "bottom"; size: number } | null };

export type RhythmRequest = { pages: readonly PageToPlan[]; targetAge: TargetAge; seed: number; refrains: readonly string[] };

/** Two such pictures facing each other would read as one wide picture with the hero twice. */
export const TOUCHES_GUTTER: ReadonlySet<string> = new Set<PlannedTemplate>(["bleed-top", "bleed-bottom", "panel"]);

const REFRAIN_TEMPLATE = "framed";
const QUIET_MOODS = new Set(["sad", "cry"]);
const BRIEF = { "3-5": 95, "5-7": 150, "7-9": 150 };

/**
 * Chooses a template for each page before anything is painted, so that the painter can be asked for a calm zone.
 * A page is planned from itself and the pages before it: what is planned holds when later pages become known.
 */
export function planRhythm(request: RhythmRequest): PagePlan[] {
  const random = seededRandom(`${request.seed}/rhythm`);
  const restful: PlannedTemplate[] = random() < 0.5 ? ["panel", "spot"] : ["spot", "panel"];
  const plans: PagePlan[] = [];
  for (const [index, page] of request.pages.entries()) {
    const side = index % 2 === 0 ? "right" : "left";
    const before = plans.at(-1)?.template;
    const facing = side === "right" ? before : undefined;
    const wishes = wishesFor(page, index, request, restful, side);
    const template = wishes.find((wish) => suits(wish, { before, facing, isRhyme: rhymes(page, request) })) ?? "framed";
    plans.push({ template, side, calmZone: calmZoneOf(template) });
  }
  return plans;
}

function wishesFor(page: PageToPlan, index: number, request: RhythmRequest, restful: PlannedTemplate[], side: "left" | "right"): PlannedTemplate[] {
  if (index === 0) return ["bleed-top"];
  if (rhymes(page, request)) return [REFRAIN_TEMPLATE];
  // a left-hand result leaves the full page to the ending that may face it
  if (page.beat === "result" && side === "left") return ["spot", "framed"];
  if (page.beat === "turn" || page.beat === "result" || page.beat === "ending") return ["bleed-top", "spot", "framed"];
  if (page.beat === "quiet" || QUIET_MOODS.has(page.mood)) return ["spot", "panel", "framed"];
  if (page.shot === "close") return ["spot", "panel", "framed"];
  if (page.shot === "medium") return [...restful, "framed"];
  const isBrief = page.text.length <= BRIEF[request.targetAge];
  return isBrief ? ["panel", "bleed-bottom", "bleed-top", "spot"] : ["panel", "bleed-top", "spot"];
}

/** The picture rhymes where the words do: attempts and refrains share one template. */
const rhymes = (page: PageToPlan, { refrains }: RhythmRequest): boolean =>
  page.beat === "try" || (page.beat !== "ending" && page.beat !== "turn" && refrains.some((refrain) => refrain !== "" && page.text.includes(refrain)));

function suits(wish: PlannedTemplate, { before, facing, isRhyme }: { before: PlannedTemplate | undefined; facing: PlannedTemplate | undefined; isRhyme: boolean }): boolean {
  if (isRhyme) return true;
  const meetsInGutter = facing !== undefined && TOUCHES_GUTTER.has(facing) && TOUCHES_GUTTER.has(wish);
  return wish !== before && !meetsInGutter;
}

function calmZoneOf(template: PlannedTemplate): PagePlan["calmZone"] {
  if (template === "bleed-top") return { edge: "top", size: 0.3 };
  return template === "bleed-bottom" ? { edge: "bottom", size: 0.19 } : null;
}
