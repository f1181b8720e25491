/** `page_number`, `pageNumber` and `Page number` are one name. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, "");
}

export const PAGE_LISTS = new Set(["pages", "storypages", "bookpages", "spreads"]);
export const CAST_LISTS = new Set(["characters", "cast", "people", "heroes", "charactersheets"]);
/** In a scene: who is there. */
export const PRESENCE_LISTS = new Set(["characters", "cast", "people", "figures", "who", "actors", "present", "characterids", "castids", "charactersinscene", "characterspresent"]);
export const PRESENCE_NAMES = new Set(["character", "characterid", "castid", "who", "speaker", "subject", "focus", "actor"]);
export const TEXT_NAMES = new Set(["text", "storytext", "pagetext", "story", "content", "narration", "narrative", "body", "prose", "paragraph", "readaloud"]);
export const PAGE_NUMBER_NAMES = new Set(["pagenumber", "page", "number", "pageno", "pageindex", "index", "order", "n"]);
/** Left out wherever the schema lets them be: a refrain would have to come back on the pages. */
export const REFRAIN_NAMES = new Set(["refrain", "refrains"]);
