import { endpoints, ERROR_CODES, type Endpoint, type ErrorCodeRow } from "@ai-story-book/contracts";
import { keepPages } from "./keep-pages.ts";

/** Writes docs/reference from the contracts; with `--check` it only says whether a page is stale. */
keepPages({ "docs/reference/error-codes.md": errorCodes(), "docs/reference/http-api.md": httpApi() }, "scripts/generate-reference.ts");

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
