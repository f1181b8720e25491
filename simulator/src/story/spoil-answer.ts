import type { FaultName } from "../faults/fault-table.ts";
import { MARKER_WORDS } from "../openai/judge-text.ts";
import { PAGE_LISTS, PAGE_NUMBER_NAMES, TEXT_NAMES, plainName } from "./schema/field-names.ts";

type Page = Record<string, unknown>;

/** Faults inside a well-formed answer: too few pages, numbers twice, words that moderation flags. */
export function spoilInstance(instance: unknown, fault: FaultName): void {
  const pages = findPages(instance);
  if (fault === "wrong-page-count") pages.pop();
  if (fault === "duplicate-page-numbers" && pages.length > 1) copyNumber(pages.at(-2)!, pages.at(-1)!);
  if (fault === "unsafe-text") addMarkerWord(pages[Math.floor(pages.length / 2)] ?? (instance as Page));
}

/** Faults of the writing itself. */
export function spoilText(json: string, fault: FaultName | undefined): string {
  switch (fault) {
    case "invalid-json": return `Sure! Here is the story you asked for:\n\n${json}`;
    case "fenced-json": return `\`\`\`json\n${json}\n\`\`\``;
    case "trailing-comma": return `${json.slice(0, -1)},${json.slice(-1)}`;
    default: return json;
  }
}

function findPages(value: unknown): Page[] {
  if (typeof value !== "object" || value === null) return [];
  for (const [key, inner] of Object.entries(value)) {
    if (Array.isArray(inner) && PAGE_LISTS.has(plainName(key))) return inner as Page[];
    const found = findPages(inner);
    if (found.length > 0) return found;
  }
  return [];
}

function copyNumber(from: Page, to: Page): void {
  for (const key of Object.keys(to)) if (PAGE_NUMBER_NAMES.has(plainName(key))) to[key] = from[key];
}

function addMarkerWord(page: Page): void {
  const key = Object.keys(page).find((each) => TEXT_NAMES.has(plainName(each)));
  if (key !== undefined) page[key] = `${String(page[key])} ${MARKER_WORDS[0]}`;
}
