import { cruise, type IReporterOutput, type ICruiseResult } from "dependency-cruiser";
import rules from "../../.dependency-cruiser.mjs";

const WORKSPACES = ["contracts", "storyteller", "illustrator", "bookbinder", "server", "web", "simulator"];
/** Fewer modules than this mean that the tool did not see the tree, and its silence says nothing. */
const FEWEST_MODULES = 150;

const OUTSIDE = rules.options?.exclude as { path: string };

type Violation = { rule: string; from: string; to: string };

/** Runs the layer rules over a tree; `folders` are relative to `baseDir`. */
export async function findViolations(baseDir: string, folders: readonly string[]): Promise<{ modules: number; violations: Violation[] }> {
  const all = rules.forbidden ?? [];
  const files = await cruiseWith(baseDir, folders, all.filter((rule) => !("scope" in rule)), OUTSIDE);
  // folders are compared without their tests: a test may stand beside what it tests and still use the fakes of others
  const withoutTests = { path: `${OUTSIDE.path}|[.](test|itest|drill|e2e)[.]tsx?$|/testing/` };
  const wholeFolders = await cruiseWith(baseDir, folders, all.filter((rule) => "scope" in rule), withoutTests);
  return { modules: files.modules, violations: [...files.violations, ...wholeFolders.violations] };
}

type Rules = NonNullable<typeof rules.forbidden>;

async function cruiseWith(baseDir: string, folders: readonly string[], forbidden: Rules, exclude: unknown): Promise<{ modules: number; violations: Violation[] }> {
  const output: IReporterOutput = await cruise(
    [...folders],
    { ...rules.options, exclude, baseDir, ruleSet: { forbidden }, validate: true } as Parameters<typeof cruise>[1],
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
