import { readdirSync, readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

type Step = { uses?: string; run?: string; with?: Record<string, unknown> };
type Workflow = { on: Record<string, unknown>; permissions?: Record<string, string>; jobs: Record<string, { permissions?: Record<string, string>; steps: Step[]; "timeout-minutes"?: number }> };

// The parser imports JSON in a way that only bundlers understand.
registerHooks({ load: (url, context, next) => next(url, url.endsWith(".json") ? { ...context, importAttributes: { type: "json" } } : context) });
const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import("@actions/workflow-parser");

const root = fileURLToPath(new URL("..", import.meta.url));
const files = readdirSync(`${root}/.github/workflows`);
const read = (path: string): string => readFileSync(`${root}/${path}`, "utf8");

test("there is a workflow for each way a change takes", () => {
  expect(files.sort()).toEqual(["ci.yml", "dependency-review.yml", "deploy.yml", "image.yml", "rollback.yml"]);
});

describe.each(files)("%s", (file) => {
  const text = read(`.github/workflows/${file}`);
  const workflow = parse(text) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test("follows the schema of workflows", async () => {
    const parsed = parseWorkflow({ name: file, content: text }, new NoOperationTraceWriter());
    expect(parsed.context.errors.getErrors().map((error) => error.message)).toEqual([]);
    const template = await convertWorkflowTemplate(parsed.context, parsed.value!);
    expect(template.errors ?? []).toEqual([]);
    expect(template.jobs).toHaveLength(Object.keys(workflow.jobs).length);
  });

  test("pins every action of others by commit and tells its version", () => {
    const uses = [...text.matchAll(/uses: (\S+)(.*)$/gm)].map(([, action, comment]) => ({ action: action!, comment: comment! }));
    expect(uses.length).toBeGreaterThan(0);
    for (const { action, comment } of uses.filter((use) => !use.action.startsWith("./"))) {
      expect(action).toMatch(/@[0-9a-f]{40}$/);
      expect(comment).toMatch(/^ # v\d+\.\d+\.\d+$/);
    }
  });

  test("may read and nothing more, but where a job says why", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    const wider = Object.values(workflow.jobs).flatMap((job) => Object.entries(job.permissions ?? {})).filter(([, access]) => access === "write");
    expect(wider).toEqual(file === "image.yml" ? [["packages", "write"]] : []);
  });

  test("runs no code of strangers with secrets, leaves no credentials behind, and ends", () => {
    expect(workflow.on).not.toHaveProperty("pull_request_target");
    for (const step of steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"))) expect(step.with?.["persist-credentials"]).toBe(false);
    for (const job of Object.values(workflow.jobs)) expect(job["timeout-minutes"]).toBeGreaterThan(0);
  });

  test("hands nothing from outside into a shell as text", () => {
    for (const { run } of steps) expect(run ?? "").not.toMatch(/\$\{\{/);
  });
});

test("one action has one version everywhere", () => {
  const versions = new Map<string, Set<string>>();
  for (const file of files) for (const [, name, commit] of read(`.github/workflows/${file}`).matchAll(/uses: ([\w-]+\/[\w-]+)@(\w+)/g)) versions.set(name!, (versions.get(name!) ?? new Set()).add(commit!));
  for (const [name, commits] of versions) expect([name, commits.size]).toEqual([name, 1]);
});

test("the local action hands nothing from outside into a shell as text", () => {
  const action = parse(read(".github/actions/deploy/action.yml")) as { runs: { steps: Step[] } };
  for (const { run } of action.runs.steps) expect(run).not.toMatch(/\$\{\{/);
});
