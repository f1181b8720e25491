import { spawnSync } from "node:child_process";

export function checkLint(root: string): string[] {
  const run = spawnSync(process.execPath, ["node_modules/oxlint/bin/oxlint", "--deny-warnings", "."], { cwd: root, encoding: "utf8" });
  return run.status === 0 ? [] : [(run.stdout + run.stderr).trim()];
}
