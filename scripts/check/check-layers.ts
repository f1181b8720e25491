import { cruise, type IReporterOutput, type ICruiseResult } from "dependency-cruiser";
import rules from "../../.dependency-cruiser.mjs";

const WORKSPACES = ["contracts", "storyteller", "illustrator", "bookbinder", "server", "web"];
/** Fewer modules than this mean that the tool did not see the tree, and its silence says nothing. */
const FEWEST_MODULES = 150;

type Violation = { rule: string; from: string; to: string };

/** Runs the layer rules over a tree; `folders` are relative to `baseDir`. */
export async function findViolations(baseDir: string, folders: readonly string[]): Promise<{ modules: number; violations: Violation[] }> {
  const output: IReporterOutput = await cruise(
    [...folders],
    { ...rules.options, baseDir, ruleSet: { forbidden: rules.forbidden }, validate: true } as Parameters<typeof cruise>[1],
  );
  const result = output.output as ICruiseResult;
  return {
    modules: result.summary.totalCruised,
    violations: result.summary.violations.map((violation) => ({ rule: violation.rule.name, from: violation.from, to: violation.to })),
  };
}

export async function checkLayers(root: string): Promise<string[]> {
  const { modules, violations } = await findViolations(root, WORKSPACES);
  const problems = violations.map((violation) => `${violation.rule}: ${violation.from} → ${violation.to}`);
  if (modules < FEWEST_MODULES) problems.push(`only ${modules} modules were seen; the layer check would pass without looking`);
  return problems;
}
