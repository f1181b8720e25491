import type { PageContext, PageToSet } from "../templates/template.ts";
import { attempt } from "./attempt.ts";

const STEP = 0.5;

/** One size for the whole book: the largest at which nine pages of ten fit as planned. */
export function chooseSize(context: PageContext, pages: readonly PageToSet[]): number {
  const { ideal, least } = context.typeSize;
  const lowest = least + (ideal - least) * 0.45;
  const wanted = Math.ceil(pages.length * 0.9);
  let size = ideal;
  while (size > lowest && pages.filter((page) => attempt({ ...context, size }, page, page.template)).length < wanted) size -= STEP;
  return size;
}

/** One height of paper for all panels of the book. */
export const choosePanelHeight = (context: PageContext, pages: readonly PageToSet[]): number =>
  Math.max(0, ...pages.filter((page) => page.template === "panel").map((page) => attempt(context, page, "panel")?.neededHeight ?? 0));
