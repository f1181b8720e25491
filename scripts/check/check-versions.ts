import { readFileSync } from "node:fs";
import { join } from "node:path";

type PackageJson = { version: string; workspaces?: string[]; dependencies?: Record<string, string> };

/** One version for the whole house, and workspaces that name each other by it. */
export function checkVersions(root: string): string[] {
  const read = (path: string) => JSON.parse(readFileSync(join(root, path), "utf8")) as PackageJson;
  const house = read("package.json");
  const problems: string[] = [];
  for (const workspace of house.workspaces ?? []) {
    const own = read(`${workspace}/package.json`);
    if (own.version !== house.version) problems.push(`${workspace}/package.json says ${own.version}, the house ${house.version}`);
    for (const [name, version] of Object.entries(own.dependencies ?? {})) {
      if (name.startsWith("@ai-story-book/") && version !== house.version) problems.push(`${workspace} wants ${name} ${version}, the house is ${house.version}`);
    }
  }
  const changelog = readFileSync(join(root, "CHANGELOG.md"), "utf8");
  if (!changelog.includes(`## ${house.version}`)) problems.push(`CHANGELOG.md has no section for ${house.version}`);
  return problems;
}
