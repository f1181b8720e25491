import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, normalize } from "node:path";
import { listTrackedFiles } from "./tracked-files.ts";

const ROOT_FOLDERS = /^(contracts|storyteller|illustrator|bookbinder|server|web|scripts|docs|simulator|ops|\.ci)\//;

/** Every path of the tree that a page of the docs names must exist; links must lead somewhere. */
export async function checkDocPaths(root: string): Promise<string[]> {
  const problems: string[] = [];
  for (const page of listTrackedFiles(root).filter((path) => path.endsWith(".md"))) {
    const text = await readFile(join(root, page), "utf8");
    for (const path of citedPaths(text, page)) {
      if (!existsSync(join(root, path))) problems.push(`${page} names ${path}, which does not exist`);
    }
  }
  return problems;
}

function citedPaths(text: string, page: string): string[] {
  const withoutFences = text.replace(/^```(?!text)[\s\S]*?^```/gm, "");
  const links = [...withoutFences.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)]
    .map((match) => match[1]!)
    .filter((target) => !/^[a-z]+:/.test(target) && !target.startsWith("/"))
    .map((target) => normalize(join(dirname(page), target)));
  const code = [...withoutFences.matchAll(/`([^`\s]+)`/g)]
    .map((match) => match[1]!)
    .filter((target) => ROOT_FOLDERS.test(target) && !/[*<>{}$…]/.test(target))
    .map((target) => target.replace(/:\d+$/, "").replace(/[.,;:]$/, ""));
  return [...links, ...code];
}
