import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listTrackedFiles } from "./tracked-files.ts";

const MOST_LINES = 300;
/** Prose, word lists and tables of data: long because the matter is long, not because the code is. */
const LONG_BY_NATURE = [
  /^storyteller\/src\/(language|topic|plots)\//,
  /^server\/src\/providers\/builtin\/moderation\/words\//,
  /^contracts\/src\/story\/vocabulary\.ts$/,
  /^web\/src\/lib\/messages/,
];
const SAYS_NOTHING = /(^|\/)(utils?|helpers?|common|managers?|misc|shared-utils)(\/|\.[a-z]+$)/i;
const KEBAB_CASE = /^[a-z0-9]+([.-][a-z0-9]+)*\.(ts|tsx|mjs)$/;

/** The rules of STYLE.md that a program can see: size, names of files, names that say nothing. */
export function checkShape(root: string): string[] {
  const problems: string[] = [];
  for (const path of listTrackedFiles(root).filter((file) => /\.(ts|tsx|mjs)$/.test(file) && existsSync(join(root, file)))) {
    const name = path.split("/").at(-1)!;
    if (SAYS_NOTHING.test(path)) problems.push(`${path}: this name says nothing about what is inside`);
    if (!KEBAB_CASE.test(name.replace(/^\./, ""))) problems.push(`${path}: file names are kebab-case`);
    const text = readFileSync(join(root, path), "utf8");
    const lines = text.split("\n").length;
    if (lines > MOST_LINES && !LONG_BY_NATURE.some((pattern) => pattern.test(path))) problems.push(`${path}: ${lines} lines; is there a second thing inside?`);
    for (const [index, line] of text.split("\n").entries()) {
      if (/\b(TODO|FIXME)\b(?!\()/.test(line) && !path.startsWith("scripts/check/")) problems.push(`${path}:${index + 1}: a TODO names its decision or issue`);
      if (/\b(it|test|describe)\.only\(/.test(line)) problems.push(`${path}:${index + 1}: .only keeps other tests from running`);
    }
  }
  return problems;
}
