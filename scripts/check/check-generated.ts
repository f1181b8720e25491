import { spawnSync } from "node:child_process";

const GENERATORS = ["server/src/config/generate.ts", "scripts/generate-reference.ts", "ops/grafana/write-dashboards.ts", "ops/playbook/write-unrun.ts"];

/** Pages that are generated must be what the generator writes today. */
export function checkGenerated(root: string): string[] {
  return GENERATORS.flatMap((generator) => {
    const run = spawnSync(process.execPath, [generator, "--check"], { cwd: root, encoding: "utf8" });
    return run.status === 0 ? [] : [`${generator} --check: ${(run.stdout + run.stderr).trim()}`];
  });
}
