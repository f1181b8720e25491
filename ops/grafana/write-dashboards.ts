import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { DASHBOARDS } from "./boards.ts";
import { buildDashboard } from "./dashboard.ts";

/** Writes the dashboards that Grafana is provisioned with; with --check it only tells whether they are up to date. */
const stale: string[] = [];
for (const dashboard of DASHBOARDS) {
  const file = fileURLToPath(new URL(`dashboards/${dashboard.uid}.json`, import.meta.url));
  const text = `${JSON.stringify(buildDashboard(dashboard), null, 2)}\n`;
  if (!process.argv.includes("--check")) writeFileSync(file, text);
  else if (readIfThere(file) !== text) stale.push(file);
}
if (stale.length > 0) {
  console.error(`not up to date: ${stale.join(", ")}; run node ops/grafana/write-dashboards.ts`);
  process.exit(1);
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
