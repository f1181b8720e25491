export type Unit = "none" | "short" | "s" | "percentunit" | "currencyUSD" | "reqps" | "bytes" | "dateTimeFromNow";
export type Panel = {
  title: string;
  /** What a reader should know to judge it. */
  help: string;
  kind: "time" | "stat";
  unit: Unit;
  queries: readonly (readonly [expression: string, legend: string])[];
  /** From here on it is yellow, and from here on red. */
  limits?: readonly [warning: number, critical: number];
};
export type Dashboard = { uid: `storybook-${string}`; title: string; rows: readonly { title: string; panels: readonly Panel[] }[] };

const WIDTH = 24;
const ROW_HEIGHT = 1;
const HEIGHTS = { stat: 4, time: 8 } as const;
const DATASOURCE = { type: "prometheus", uid: "prometheus" };

/** The JSON that Grafana reads. Panels of a row share its width. */
export function buildDashboard({ uid, title, rows }: Dashboard): object {
  const panels: object[] = [];
  let top = 0;
  for (const row of rows) {
    panels.push({ id: panels.length + 1, type: "row", title: row.title, collapsed: false, gridPos: { x: 0, y: top, w: WIDTH, h: ROW_HEIGHT }, panels: [] });
    top += ROW_HEIGHT;
    const width = Math.floor(WIDTH / row.panels.length);
    const height = Math.max(...row.panels.map((panel) => HEIGHTS[panel.kind]));
    for (const [index, panel] of row.panels.entries()) panels.push(buildPanel(panel, { id: panels.length + 1, x: index * width, y: top, w: width, h: height }));
    top += height;
  }
  return {
    uid, title, tags: ["ai-story-book"], schemaVersion: 39, version: 1, editable: false, refresh: "30s", timezone: "utc",
    time: { from: "now-6h", to: "now" },
    links: [{ type: "dashboards", tags: ["ai-story-book"], asDropdown: false, title: "", includeVars: false, keepTime: true }],
    annotations: { list: [{ name: "Deployments", datasource: DATASOURCE, enable: true, iconColor: "blue", expr: "changes(max(process_start_time_seconds{job=\"storybook-api\"})[2m:]) > 0", titleFormat: "start", step: "60s" }] },
    panels,
  };
}

function buildPanel(panel: Panel, { id, ...gridPos }: { id: number; x: number; y: number; w: number; h: number }): object {
  const [warning, critical] = panel.limits ?? [];
  const steps = [{ color: "green", value: null }, ...(warning === undefined ? [] : [{ color: "yellow", value: warning }]), ...(critical === undefined ? [] : [{ color: "red", value: critical }])];
  return {
    id, title: panel.title, description: panel.help, datasource: DATASOURCE, gridPos,
    type: panel.kind === "stat" ? "stat" : "timeseries",
    targets: panel.queries.map(([expr, legendFormat], index) => ({ refId: String.fromCharCode(65 + index), datasource: DATASOURCE, expr, legendFormat, instant: panel.kind === "stat" })),
    fieldConfig: {
      defaults: { unit: panel.unit, min: panel.unit === "dateTimeFromNow" ? undefined : 0, thresholds: { mode: "absolute", steps }, ...(panel.kind === "time" && warning !== undefined ? { custom: { thresholdsStyle: { mode: "line" } } } : {}) },
      overrides: [],
    },
    options: panel.kind === "stat" ? { reduceOptions: { calcs: ["lastNotNull"] }, colorMode: warning === undefined ? "none" : "background" } : { legend: { displayMode: "list", placement: "bottom" }, tooltip: { mode: "multi", sort: "desc" } },
  };
}
