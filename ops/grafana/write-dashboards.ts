import { keepPages } from "../../scripts/keep-pages.ts";
import { DASHBOARDS } from "./boards.ts";
import { buildDashboard } from "./dashboard.ts";

/** Writes the dashboards that Grafana is provisioned with; with --check it only tells whether they are up to date. */
const pages = DASHBOARDS.map((dashboard) => [`ops/grafana/dashboards/${dashboard.uid}.json`, `${JSON.stringify(buildDashboard(dashboard), null, 2)}\n`] as const);
keepPages(Object.fromEntries(pages), "ops/grafana/write-dashboards.ts");
