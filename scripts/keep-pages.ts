import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Writes generated pages, by their paths from the root. With `--check` on the command line nothing is written, and the process
 * ends with 1 when a page is not what its generator writes today.
 */
export function keepPages(pages: Readonly<Record<string, string>>, generator: string): void {
  const isCheck = process.argv.includes("--check");
  const stale: string[] = [];
  for (const [path, text] of Object.entries(pages)) {
    const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
    if (isCheck) {
      if (readIfThere(file) !== text) stale.push(path);
    } else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
  if (stale.length === 0) return;
  console.error(`not up to date: ${stale.join(", ")}; run node ${generator}`);
  process.exit(1);
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
