import { fileURLToPath } from "node:url";
import { checkDocPaths } from "./check/check-doc-paths.ts";
import { checkGenerated } from "./check/check-generated.ts";
import { checkLayers } from "./check/check-layers.ts";
import { checkLint } from "./check/check-lint.ts";
import { checkScripts } from "./check/check-scripts.ts";
import { checkShape } from "./check/check-shape.ts";
import { checkTypes } from "./check/check-types.ts";
import { checkVersions } from "./check/check-versions.ts";
import { proveLayerRules } from "./check/prove-layer-rules.ts";

/** All that can be checked without running the product. Seconds, no services. */
const STEPS: readonly [name: string, step: (root: string) => string[] | Promise<string[]>][] = [
  ["types", checkTypes],
  ["lint", checkLint],
  ["layers", checkLayers],
  ["layer rules fire", proveLayerRules],
  ["shape of files", checkShape],
  ["shell scripts", checkScripts],
  ["generated pages", checkGenerated],
  ["paths in docs", checkDocPaths],
  ["versions", checkVersions],
];

const root = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");
let failed = 0;
for (const [name, step] of STEPS) {
  const start = performance.now();
  const problems = await step(root);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${problems.length === 0 ? "ok  " : "FAIL"} ${name} (${seconds} s)`);
  for (const problem of problems) console.log(`     ${problem.replaceAll("\n", "\n     ")}`);
  failed += problems.length;
}
if (failed > 0) {
  console.log(`\n${failed} ${failed === 1 ? "problem" : "problems"}`);
  process.exit(1);
}
