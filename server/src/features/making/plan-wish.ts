import type { CalmZoneWish } from "../../providers/ports.ts";
import type { Making } from "./making.context.ts";
import type { OpenedBook, PageRow } from "./making.store.ts";
import { pageNumberOf, type PictureSlot } from "./picture-slots.ts";

/**
 * Where words will stand on a picture, as far as the story is known when its painting starts; the cover carries its title on top.
 * A model cannot be relied on to leave a part calm: its pages have their words beside the picture.
 */
export function planWish({ bindery, painter }: Pick<Making, "bindery" | "painter">, book: OpenedBook, pages: readonly PageRow[], slot: PictureSlot): CalmZoneWish | null {
  const pageNumber = pageNumberOf(slot);
  if (pageNumber === null) return null;
  if (pageNumber === 0) return { edge: "top", size: 0.34 };
  if (painter.isAi) return null;
  const plan = bindery.planCalmZones({
    pages: pages.map((page) => ({ pageNumber: page.page_number, beat: page.beat, text: page.text, scene: page.scene })),
    targetAge: book.target_age,
    refrains: book.refrains ?? [],
    seed: book.seed,
  });
  return plan[pages.findIndex((page) => page.page_number === pageNumber)] ?? null;
}
