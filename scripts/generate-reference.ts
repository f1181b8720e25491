import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { endpoints, ERROR_CODES, type Endpoint, type ErrorCodeRow } from "@ai-story-book/contracts";

/** Writes docs/reference from the contracts; with `--check` it only says whether a page is stale. */
const PAGES: readonly { path: string; text: string }[] = [
  { path: "docs/reference/error-codes.md", text: errorCodes() },
  { path: "docs/reference/http-api.md", text: httpApi() },
];

const isCheck = process.argv.includes("--check");
let stale = 0;
for (const page of PAGES) {
  const path = fileURLToPath(new URL(`../${page.path}`, import.meta.url));
  if (!isCheck) writeFileSync(path, page.text);
  else if (read(path) !== page.text) {
    stale += 1;
    console.error(`${page.path} is stale: run node scripts/generate-reference.ts`);
  }
}
process.exit(stale === 0 ? 0 : 1);

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function errorCodes(): string {
  const rows = Object.entries<ErrorCodeRow>(ERROR_CODES).map(
    ([code, row]) => `| \`${code}\` | ${row.status} | ${row.title} | ${row.fault} | ${row.isRetryable ? "yes" : "no"} |`,
  );
  return [
    "# Error codes",
    "",
    "For callers and operators: every code that an answer, a job or an event can carry. Generated from the contracts.",
    "",
    "| code | status | meaning | whose fault | may succeed later |",
    "|---|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

function httpApi(): string {
  const all = [...Object.values(endpoints), ...Object.values(endpoints.admin)].filter((value): value is Endpoint & typeof value => typeof value === "object" && "method" in value && "path" in value);
  const byTag = Map.groupBy(all as Endpoint[], (endpoint) => endpoint.tag);
  const sections = [...byTag].sort(([a], [b]) => a.localeCompare(b)).flatMap(([tag, list]) => [
    `## ${tag}`,
    "",
    "| request | who | counted | does |",
    "|---|---|---|---|",
    ...list.map((endpoint) => `| \`${endpoint.method} ${endpoint.path}\` | ${endpoint.access} | ${endpoint.isCostly ? "yes" : ""} | ${endpoint.summary} |`),
    "",
  ]);
  return [
    "# HTTP API",
    "",
    "For callers: what there is. The shapes are in the OpenAPI document that a running service gives at `/docs/json` (to browse: `/docs`). *Counted* requests fall under the rate limit. Generated from the contracts.",
    "",
    ...sections,
  ].join("\n");
}
