/** Where a file may look. Each rule has a proof in scripts/check/layer-violations.ts that it fires. */
const SLICE = "^server/src/features/([^/]+)/";
const TEST = "[.](test|itest|drill|e2e)[.]tsx?$|/testing/|/e2e/";
const TOOL = "^(storyteller|illustrator|bookbinder)/tools/|^web/(scripts/|tools/|vite[.]config)|^vitest[.]config|^scripts/";

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: "no-cycle", severity: "error", comment: "Break the cycle: move the shared part below both ends.", from: {}, to: { circular: true } },
    { name: "no-folder-cycle", severity: "error", scope: "folder", comment: "Two slices that need each other are one slice, or miss a third.", from: { path: "^server/src/" }, to: { circular: true, viaOnly: { pathNot: "^server/testing" } } },
    { name: "roles-are-the-only-composition-roots", severity: "error", comment: "Only main.ts starts a role; everything else receives what it needs.", from: { pathNot: ["^server/src/main[.]ts$", "^server/src/roles/", TEST] }, to: { path: "^server/src/roles/" } },
    { name: "config-is-read-in-roles-only", severity: "error", comment: "Pass the value in; do not reach for global config.", from: { path: "^server/src/", pathNot: ["^server/src/(roles|config)/", TEST] }, to: { path: "^server/src/config/", dependencyTypesNot: ["type-only"] } },
    { name: "fastify-stays-in-http", severity: "error", comment: "Only http/, roles/ and *.routes.ts speak HTTP.", from: { path: "^server/src/", pathNot: ["^server/src/(http|roles)/", "[.]routes[.]ts$", TEST] }, to: { path: "node_modules/(fastify|@fastify)/", dependencyTypesNot: ["type-only"] } },
    { name: "sql-stays-in-stores", severity: "error", comment: "Only *.store.ts, database/ and the queue speak SQL.", from: { path: "^server/src/", pathNot: ["[.]store[.]ts$", "^server/src/(database|jobs|roles)/", TEST] }, to: { path: "node_modules/(pg|kysely|@electric-sql)/", dependencyTypesNot: ["type-only"] } },
    { name: "queue-stays-in-jobs", severity: "error", comment: "pg-boss is an engine behind server/src/jobs, nowhere else.", from: { path: "^server/src/", pathNot: ["^server/src/jobs/"] }, to: { path: "node_modules/pg-boss/" } },
    { name: "routes-call-verbs-not-stores", severity: "error", comment: "A route validates, calls one verb, maps the result.", from: { path: "[.]routes[.]ts$" }, to: { path: "[.](store|handler)[.]ts$", dependencyTypesNot: ["type-only"] } },
    { name: "rules-are-pure", severity: "error", comment: "*.rules.ts decides; it may import only types, contracts, errors and other rules.", from: { path: "[.]rules[.]ts$" }, to: { pathNot: ["^contracts/", "^server/src/errors/", "[.]rules[.]ts$"], dependencyTypesNot: ["type-only"] } },
    { name: "job-definitions-carry-no-code", severity: "error", comment: "Enqueuers import the definition; only a role that works loads handlers.", from: { path: "[.]jobs[.]ts$" }, to: { pathNot: ["^contracts/", "^server/src/jobs/define-job[.]ts$", "node_modules/zod/"], dependencyTypesNot: ["type-only"] } },
    { name: "api-role-never-loads-handlers-or-providers", severity: "error", comment: "Keeps the API process small and free of provider keys. Moderation of input is the one provider it asks.", from: { path: "^server/src/roles/api[.]ts$" }, to: { path: ["[.]handler[.]ts$", "^server/src/providers/(?!ports|builtin/moderation)"], reachable: true } },
    { name: "slices-meet-at-the-index", severity: "error", comment: "Use the other slice's index.ts; its files are private.", from: { path: SLICE, pathNot: TEST }, to: { path: SLICE, pathNot: ["^server/src/features/$1/", "^server/src/features/[^/]+/index[.]ts$", "[.]jobs[.]ts$"] } },
    { name: "plumbing-knows-no-slice", severity: "error", comment: "http, jobs, database, files, errors are below the product.", from: { path: "^server/src/(?!features/|roles/|main)[^/]+/", pathNot: TEST }, to: { path: SLICE } },
    { name: "slices-see-provider-ports-only", severity: "error", comment: "A feature asks a port; a role chooses who answers.", from: { path: SLICE, pathNot: TEST }, to: { path: "^server/src/providers/(?!ports)" } },
    { name: "vendor-sdk-stays-in-its-adapter", severity: "error", comment: "Vendors are known in providers/<vendor>/ only.", from: { path: "^server/src/", pathNot: "^server/src/providers/" }, to: { path: "node_modules/(openai|@google|@anthropic-ai|replicate|ai|@ai-sdk)/" } },
    { name: "s3-stays-in-files", severity: "error", comment: "Ask the FileStore; only its S3 adapter knows the SDK.", from: { path: "^server/", pathNot: ["^server/src/files/(s3-file-store|find-s3-problem)[.]ts$"] }, to: { path: "node_modules/(@aws-sdk|@smithy)/" } },
    { name: "providers-do-not-know-each-other", severity: "error", comment: "What two vendors share belongs to ports.ts or below.", from: { path: "^server/src/providers/([^/]+)/" }, to: { path: "^server/src/providers/([^/]+)/", pathNot: "^server/src/providers/$1/" } },
    { name: "storyteller-and-illustrator-are-built-in-vendors", severity: "error", comment: "The server meets the two libraries in providers/builtin; reading measures excepted through the index.", from: { path: "^server/src/", pathNot: ["^server/src/(providers/builtin|roles)/", TEST] }, to: { path: "^(storyteller|illustrator)/" } },
    { name: "contracts-depend-on-nothing", severity: "error", comment: "contracts imports zod and nothing else.", from: { path: "^contracts/", pathNot: TEST }, to: { pathNot: ["^contracts/", "node_modules/zod/"] } },
    { name: "libraries-know-contracts-only", severity: "error", comment: "storyteller, illustrator and bookbinder are libraries: they know neither each other nor the server.", from: { path: "^(storyteller|illustrator|bookbinder)/src/", pathNot: TEST }, to: { path: "^(storyteller|illustrator|bookbinder|server|web|simulator)/", pathNot: "^$1/" } },
    { name: "simulator-knows-contracts-only", severity: "error", comment: "The simulator stands for vendors: what it knew of the product, no vendor would know.", from: { path: "^simulator/" }, to: { path: "^(storyteller|illustrator|bookbinder|server|web|scripts)/" } },
    { name: "product-runs-without-simulator", severity: "error", comment: "Only tests and scripts start the simulator.", from: { path: "^(contracts|storyteller|illustrator|bookbinder|server|web)/", pathNot: TEST }, to: { path: "^simulator/" } },
    { name: "web-and-server-meet-at-contracts", severity: "error", comment: "The web app knows the server through contracts only; the server's start-up may call the web's own build script.", from: { path: "^(web|server)/", pathNot: TEST }, to: { path: "^(web|server)/", pathNot: ["^$1/", "^web/scripts/build-if-stale[.]ts$"] } },
    { name: "web-features-are-islands", severity: "error", comment: "Compose features in web/src/app.", from: { path: "^web/src/features/([^/]+)/" }, to: { path: "^web/src/features/([^/]+)/", pathNot: "^web/src/features/$1/" } },
    { name: "web-flows-downward", severity: "error", comment: "app knows features, never the other way round.", from: { path: "^web/src/(features|components|lib)/" }, to: { path: "^web/src/app/" } },
    { name: "web-shared-knows-no-feature", severity: "error", comment: "components and lib are below the features.", from: { path: "^web/src/(components|lib)/" }, to: { path: "^web/src/features/" } },
    { name: "production-never-imports-tests", severity: "error", comment: "Test code stays beside the product, not inside it.", from: { pathNot: [TEST, TOOL] }, to: { path: TEST } },
    { name: "no-dead-modules", severity: "error", comment: "Not reachable from an entry point: wire it or delete it.", from: { path: ["^server/src/main[.]ts$", "^server/src/providers/builtin/painter/apart-painter[.]ts$", "^server/src/config/generate[.]ts$", "^web/src/main[.]tsx$"] }, to: { path: "^(server|web)/src/", pathNot: [TEST, "[.]d[.]ts$", "/main[.]tsx?$", "/generate[.]ts$", "/apart-painter[.]ts$"], reachable: false } },
    { name: "no-unlisted-dependency", severity: "error", comment: "List it in the package.json of the workspace that uses it.", from: {}, to: { dependencyTypes: ["npm-no-pkg", "npm-unknown", "unknown", "undetermined"], pathNot: "[?]raw$" } },
  ],
  options: {
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(books|data|coverage)/|^web/dist/" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"], extensions: [".ts", ".tsx", ".js", ".mjs", ".css", ".json"] },
  },
};
