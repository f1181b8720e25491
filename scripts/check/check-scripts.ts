import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { listTrackedFiles } from "./tracked-files.ts";

/** Shell scripts without the usual traps. Where shellcheck is not installed they go unchecked, but in CI it must be there. */
export function checkScripts(root: string): string[] {
  const scripts = listTrackedFiles(root).filter((path) => (path.endsWith(".sh") || path === ".ci/run") && existsSync(join(root, path)));
  const run = spawnSync("shellcheck", ["--format=gcc", ...scripts], { cwd: root, encoding: "utf8" });
  if (run.error !== undefined) return process.env["CI"] === "true" ? ["shellcheck is not installed, and CI is to check the scripts"] : [];
  return run.status === 0 ? [] : (run.stdout + run.stderr).trim().split("\n");
}
