import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { findUnknownMeasures } from "../measures-of-expression.ts";

type Rule = { alert?: string; record?: string; expr: string; labels?: Record<string, string>; annotations?: Record<string, string> };
type RuleTest = { name: string; promql_expr_test: { expr: string; exp_samples: { labels: string }[] }[] };

const folder = fileURLToPath(new URL(".", import.meta.url));
const playbook = fileURLToPath(new URL("../../docs/playbook", import.meta.url));
const dashboards = fileURLToPath(new URL("../grafana/dashboards", import.meta.url));
const filesOf = (ending: string): string[] => readdirSync(folder).filter((name) => name.endsWith(ending));
const readYaml = (name: string): unknown => parse(readFileSync(join(folder, name), "utf8"));

const rules = filesOf(".rules.yml").flatMap((name) => (readYaml(name) as { groups: { rules: Rule[] }[] }).groups.flatMap((group) => group.rules));
const alerts = rules.filter((rule) => rule.alert !== undefined);
const recorded = new Set(rules.flatMap((rule) => rule.record ?? []));
const names = [...new Set(alerts.map((rule) => rule.alert!))];
const cases = filesOf(".test.yml").flatMap((name) => (readYaml(name) as { tests: RuleTest[] }).tests);
const hasPromtool = spawnSync("promtool", ["--version"]).error === undefined;
if (!hasPromtool && process.env["REQUIRE_ALL_TESTS"] === "1") throw new Error("alerts are to be tested, and there is no promtool");

describe.skipIf(!hasPromtool)("promtool", () => {
  const promtool = (...words: string[]) => {
    const { status, stdout, stderr } = spawnSync("promtool", words, { cwd: folder, encoding: "utf8" });
    return { status, output: stdout + stderr };
  };
  test.each(filesOf(".rules.yml"))("finds no mistake in %s", (name) => {
    expect(promtool("check", "rules", name)).toMatchObject({ status: 0 });
  });
  test.each(filesOf(".test.yml"))("sees all alerts of %s fire and be silent as told", (name) => {
    expect(promtool("test", "rules", name)).toMatchObject({ status: 0 });
  });
  test("finds no mistake in the settings of Prometheus", () => {
    expect(promtool("check", "config", "../prometheus/prometheus.yml")).toMatchObject({ status: 0 });
  });
});

test("every rule asks for measures that somebody shows", () => {
  expect(rules.flatMap((rule) => findUnknownMeasures(rule.expr, recorded).map((mistake) => `${rule.alert ?? rule.record}: ${mistake}`))).toEqual([]);
});

test("every recorded series is asked for", () => {
  const asked = alerts.map((rule) => rule.expr).join("\n");
  const windows = /(5m|30m|1h|6h|3d)$/;
  for (const name of recorded) expect(asked).toContain(name.replace(windows, ""));
});

test("every alert says how bad it is, whose it is, what happens, and where to read and look", () => {
  for (const { alert, labels, annotations } of alerts) {
    expect(labels?.["severity"], alert).toMatch(/^(critical|warning|none)$/);
    expect(labels?.["team"], alert).toMatch(/^(platform|making|money|safety)$/);
    expect(annotations?.["summary"]?.length, alert).toBeGreaterThan(10);
    expect(annotations?.["description"]?.length, alert).toBeGreaterThan(20);
    expect(annotations?.["runbook_url"], alert).toMatch(new RegExp(`/docs/playbook/${alert}\\.md$`));
    const dashboard = /\/d\/(storybook-[a-z]+)$/.exec(annotations?.["dashboard_url"] ?? "")?.[1];
    expect(existsSync(join(dashboards, `${dashboard}.json`)), `${alert}: ${dashboard}`).toBe(true);
  }
});

test("every alert fires in a test, in each severity, and is silent in another", () => {
  for (const { alert, labels } of alerts) {
    const own = cases.filter((one) => one.promql_expr_test.some(({ expr }) => expr.includes(`alertname="${alert}"`)));
    const samples = own.flatMap((one) => one.promql_expr_test.flatMap(({ exp_samples: expected }) => expected.map((sample) => sample.labels)));
    expect(samples, alert).toContain(`{severity="${labels!["severity"]}"}`);
    const isSilent = own.some((one) => one.promql_expr_test.every(({ exp_samples: expected }) => expected.length === 0));
    expect(isSilent || alert === "Watchdog", `${alert} is silent`).toBe(true);
  }
});

test.each(names)("%s has a page that tells meaning, impact, diagnosis and mitigation, with commands", (name) => {
  const page = readFileSync(join(playbook, `${name}.md`), "utf8");
  expect([...page.matchAll(/^#+ (.*)$/gm)].map((match) => match[1])).toEqual([name, "Meaning", "Impact", "Diagnosis", "Mitigation"]);
  expect(page).toMatch(/```bash\n[^`]+```/);
  expect(page).toMatch(/^It is over when .+\.$/m);
});

test("every page that is named like an alert is one", () => {
  const pages = readdirSync(playbook).filter((name) => /^[A-Z][A-Za-z0-9]+\.md$/.test(name) && name !== "README.md");
  expect(pages.map((name) => name.slice(0, -3)).sort()).toEqual([...names].sort());
});

test("the thresholds of the playbook are alerts", () => {
  const expressions = (name: string) => alerts.filter((rule) => rule.alert === name).map((rule) => [rule.labels!["severity"], /[><]=? ?([\d.]+)/.exec(rule.expr)?.[1]]);
  expect(expressions("StuckJobs")).toEqual([["warning", "0"], ["critical", "5"]]);
  expect(expressions("QueueDepth")).toEqual([["warning", "50"], ["critical", "100"]]);
  expect(expressions("SuccessRate")).toEqual([["warning", "0.10"], ["critical", "0.20"]]);
  expect(expressions("CostDay")).toEqual([["warning", "100"], ["critical", "400"]]);
  expect(names.filter((name) => /Burn(Fast|Medium|Slow)$/.test(name))).toHaveLength(12);
});
