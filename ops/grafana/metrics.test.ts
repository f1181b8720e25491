import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { METRICS } from "../../server/src/telemetry/metric-names.ts";
import { findUnknownMeasures, listMeasures } from "../measures-of-expression.ts";

type Panel = { id: number; type: string; title: string; gridPos: { x: number; y: number; w: number; h: number }; targets?: { expr: string; datasource: { uid: string } }[] };
type Dashboard = { uid: string; title: string; panels: Panel[] };

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const files = readdirSync(path("dashboards"));
const dashboards = files.map((name) => JSON.parse(readFileSync(path(`dashboards/${name}`), "utf8")) as Dashboard);
const records = parse(readFileSync(path("../alerts/records.rules.yml"), "utf8")) as { groups: { rules: { record: string }[] }[] };
const recorded = new Set(records.groups.flatMap((group) => group.rules.map((rule) => rule.record)));
const expressions = (dashboard: Dashboard): [title: string, expression: string][] => dashboard.panels.flatMap((panel) => (panel.targets ?? []).map(({ expr }) => [panel.title, expr.replaceAll("$__rate_interval", "5m")] as [string, string]));

test("there is a dashboard for each question", () => {
  expect(files).toEqual(["storybook-api.json", "storybook-database.json", "storybook-jobs.json", "storybook-overview.json", "storybook-providers.json"]);
  for (const [index, dashboard] of dashboards.entries()) expect(`${dashboard.uid}.json`).toBe(files[index]);
});

describe.each(dashboards.map((dashboard) => [dashboard.title, dashboard] as const))("%s", (_, dashboard) => {
  test("shows only what somebody measures", () => {
    expect(expressions(dashboard).flatMap(([title, expression]) => findUnknownMeasures(expression, recorded).map((mistake) => `${title}: ${mistake}`))).toEqual([]);
  });

  test("asks the provisioned data source in every panel", () => {
    const provisioned = parse(readFileSync(path("provisioning/datasources/prometheus.yml"), "utf8")) as { datasources: { uid: string }[] };
    for (const panel of dashboard.panels.filter(({ type }) => type !== "row")) {
      expect(panel.targets?.length, panel.title).toBeGreaterThan(0);
      for (const target of panel.targets ?? []) expect(target.datasource.uid).toBe(provisioned.datasources[0]!.uid);
    }
  });

  test("has no panels that overlap or leave the page", () => {
    const cells = new Set<string>();
    for (const { title, gridPos } of dashboard.panels) {
      expect(gridPos.x + gridPos.w, title).toBeLessThanOrEqual(24);
      for (let x = gridPos.x; x < gridPos.x + gridPos.w; x++) {
        for (let y = gridPos.y; y < gridPos.y + gridPos.h; y++) {
          expect(cells.has(`${x},${y}`), title).toBe(false);
          cells.add(`${x},${y}`);
        }
      }
    }
  });
});

test("everything that is measured is shown somewhere", () => {
  const shown = new Set(dashboards.flatMap((dashboard) => expressions(dashboard).flatMap(([, expression]) => listMeasures(expression).map(({ name }) => name.replace(/_(bucket|count|sum)$/, "")))));
  expect(METRICS.map(({ name }) => name as string).filter((name) => !shown.has(name))).toEqual([]);
});

const hasPromtool = spawnSync("promtool", ["--version"]).error === undefined;

test.skipIf(!hasPromtool)("every expression is one that Prometheus understands", () => {
  const folder = mkdtempSync(join(tmpdir(), "dashboards-"));
  const all = dashboards.flatMap(expressions).map(([, expr], index) => ({ record: `panel:${index}`, expr }));
  writeFileSync(join(folder, "rules.yml"), stringify({ groups: [{ name: "panels", rules: all }] }));
  const { status, stdout, stderr } = spawnSync("promtool", ["check", "rules", join(folder, "rules.yml")], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  expect({ status, output: status === 0 ? "" : stdout + stderr }).toEqual({ status: 0, output: "" });
});
