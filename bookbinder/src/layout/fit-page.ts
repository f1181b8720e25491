import { chooseWash } from "../picture/choose-wash.ts";
import { CALM, meanColor } from "../picture/measure-zone.ts";
import { bakeWash, previewWash } from "../picture/wash-picture.ts";
import type { PageContext, PageToSet, SetPage, TemplateName } from "../templates/template.ts";
import { ROOMIER } from "../templates/templates.ts";
import { attempt } from "./attempt.ts";

export const LEAST_CONTRAST = 4.5;

export type FittedPage = { set: SetPage; template: TemplateName; size: number; washOpacity: number | null };

/** Sets a page as planned, else in a roomier template, else smaller; null when its words must flow on to pages of their own. */
export async function fitPage(context: PageContext, page: PageToSet): Promise<FittedPage | null> {
  const placed = placeWords(context, page);
  if (!placed?.set.ground) return placed;
  const { zone } = placed.set.ground;
  if (placed.set.contrast >= LEAST_CONTRAST && zone.unrest <= CALM) return placed;
  return (await washUnderWords(context, page, placed)) ?? onPaper(context, page);
}

function placeWords(context: PageContext, page: PageToSet): FittedPage | null {
  for (const template of [page.template, ...ROOMIER[page.template]]) {
    const set = attempt(context, page, template);
    if (set) return { set, template, size: context.size, washOpacity: null };
  }
  return shrunken(context, page);
}

function shrunken(context: PageContext, page: PageToSet): FittedPage | null {
  for (let size = context.size - 0.5; size >= context.typeSize.least; size -= 0.5) {
    const set = attempt({ ...context, size }, page, "panel-tall");
    if (set) return { set, template: "panel-tall", size, washOpacity: null };
  }
  return null;
}

/** The zone is not calm enough for words: the mildest wash that helps, if there is one. */
async function washUnderWords(context: PageContext, page: PageToSet, placed: FittedPage): Promise<FittedPage | null> {
  const { ground } = placed.set;
  if (!ground) return null;
  const mean = meanColor(page.picture, { x: 0.06, y: 0.06, width: 0.88, height: 0.88 });
  const wash = chooseWash({ zone: ground.zone, mean, lightInk: context.palette.lightInk, darkInk: context.palette.darkInk });
  if (!wash) return null;
  const washedEdge = { ...wash, edge: ground.edge, reach: ground.reach };
  const preview = attempt(context, { ...page, picture: previewWash(page.picture, washedEdge) }, placed.template);
  const isReadable = preview?.ground && preview.contrast >= LEAST_CONTRAST && preview.ground.zone.unrest <= CALM * 1.3;
  if (!isReadable) return null;
  const set = attempt(context, { ...page, picture: await bakeWash(page.picture, washedEdge) }, placed.template);
  return set && { ...placed, set, washOpacity: wash.opacity };
}

function onPaper(context: PageContext, page: PageToSet): FittedPage | null {
  for (const template of ["panel", "panel-tall"] as const) {
    const set = attempt(context, page, template);
    if (set) return { set, template, size: context.size, washOpacity: null };
  }
  return shrunken(context, page);
}
