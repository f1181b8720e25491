import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import rules from "../../.dependency-cruiser.mjs";
import { findViolations } from "./check-layers.ts";
import { LAYER_VIOLATIONS, type LayerViolation } from "./layer-violations.ts";

/** Every layer rule must have a violation that proves it, and must fire on it. */
export async function proveLayerRules(root: string): Promise<string[]> {
  const problems: string[] = [];
  for (const { name } of rules.forbidden ?? []) {
    const proof = LAYER_VIOLATIONS.find((violation) => violation.rule === name);
    if (!proof) problems.push(`${name}: no violation proves this rule`);
    else if (!(await fires(root, proof))) problems.push(`${name}: does not fire on its injected violation`);
  }
  return problems;
}

async function fires(root: string, proof: LayerViolation): Promise<boolean> {
  const tree = await mkdtemp(join(tmpdir(), "layer-rule-"));
  try {
    await writeTree(root, tree, proof.files);
    const folders = [...new Set(Object.keys(proof.files).map((path) => path.split("/")[0]!))].filter((folder) => folder !== "node_modules");
    const { violations } = await findViolations(tree, folders);
    return violations.some((violation) => violation.rule === proof.rule);
  } finally {
    await rm(tree, { recursive: true, force: true });
  }
}

async function writeTree(root: string, tree: string, files: Record<string, string>): Promise<void> {
  await writeFile(join(tree, "package.json"), JSON.stringify({ name: "tree", type: "module", dependencies: { fastify: "*", kysely: "*", "pg-boss": "*", openai: "*" } }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(tree, dirname(path)), { recursive: true });
    await writeFile(join(tree, path), text);
  }
  await mkdir(join(tree, "node_modules"), { recursive: true });
  const own = new Set(await readdir(join(tree, "node_modules")));
  for (const name of ["fastify", "kysely", "pg-boss"]) {
    if (!own.has(name)) await symlink(join(root, "node_modules", name), join(tree, "node_modules", name));
  }
}
