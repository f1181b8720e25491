/**
 * One small tree for each layer rule that breaks this rule. The check makes each tree in a
 * temporary folder and demands that the rule fires: a rule that cannot fire protects nothing.
 */
export type LayerViolation = { rule: string; files: Record<string, string> };

const empty = "export {};\n";
const use = (path: string) => `import * as other from "${path}";\nexport const used = other;\n`;

export const LAYER_VIOLATIONS: readonly LayerViolation[] = [
  { rule: "no-cycle", files: { "storyteller/src/a.ts": use("./b.ts"), "storyteller/src/b.ts": use("./a.ts") } },
  { rule: "no-folder-cycle", files: { "server/src/http/a.ts": use("../files/a.ts"), "server/src/files/a.ts": empty, "server/src/files/b.ts": use("../http/b.ts"), "server/src/http/b.ts": empty } },
  { rule: "roles-are-the-only-composition-roots", files: { "server/src/http/a.ts": use("../roles/api.ts"), "server/src/roles/api.ts": empty } },
  { rule: "config-is-read-in-roles-only", files: { "server/src/http/a.ts": use("../config/index.ts"), "server/src/config/index.ts": empty } },
  { rule: "fastify-stays-in-http", files: { "server/src/features/books/create-book.ts": use("fastify") } },
  { rule: "sql-stays-in-stores", files: { "server/src/features/books/create-book.ts": use("kysely") } },
  { rule: "queue-stays-in-jobs", files: { "server/src/features/books/create-book.ts": use("pg-boss") } },
  { rule: "routes-call-verbs-not-stores", files: { "server/src/features/books/books.routes.ts": use("./books.store.ts"), "server/src/features/books/books.store.ts": empty } },
  { rule: "rules-are-pure", files: { "server/src/features/books/books.rules.ts": use("../../files/index.ts"), "server/src/files/index.ts": empty } },
  { rule: "job-definitions-carry-no-code", files: { "server/src/features/making/make-book.jobs.ts": use("./make-book.handler.ts"), "server/src/features/making/make-book.handler.ts": empty } },
  { rule: "api-role-never-loads-handlers-or-providers", files: { "server/src/roles/api.ts": use("../features/making/index.ts"), "server/src/features/making/index.ts": use("./make-book.handler.ts"), "server/src/features/making/make-book.handler.ts": empty } },
  { rule: "slices-meet-at-the-index", files: { "server/src/features/books/create-book.ts": use("../accounts/create-user.ts"), "server/src/features/accounts/create-user.ts": empty } },
  { rule: "plumbing-knows-no-slice", files: { "server/src/http/a.ts": use("../features/books/index.ts"), "server/src/features/books/index.ts": empty } },
  { rule: "slices-see-provider-ports-only", files: { "server/src/features/making/make-book.handler.ts": use("../../providers/builtin/painter.ts"), "server/src/providers/builtin/painter.ts": empty } },
  { rule: "vendor-sdk-stays-in-its-adapter", files: { "server/src/features/making/write.ts": use("openai"), "node_modules/openai/package.json": '{ "name": "openai", "version": "1.0.0", "main": "index.js" }', "node_modules/openai/index.js": "module.exports = {};" } },
  { rule: "s3-stays-in-files", files: { "server/src/features/books/read-book-file.ts": use("@aws-sdk/client-s3"), "node_modules/@aws-sdk/client-s3/package.json": '{ "name": "@aws-sdk/client-s3", "version": "1.0.0", "main": "index.js" }', "node_modules/@aws-sdk/client-s3/index.js": "module.exports = {};" } },
  { rule: "providers-do-not-know-each-other", files: { "server/src/providers/openai/story.ts": use("../google/story.ts"), "server/src/providers/google/story.ts": empty } },
  { rule: "storyteller-and-illustrator-are-built-in-vendors", files: { "server/src/features/making/write.ts": use("../../../../storyteller/src/index.ts"), "storyteller/src/index.ts": empty } },
  { rule: "contracts-depend-on-nothing", files: { "contracts/src/a.ts": use("../../storyteller/src/index.ts"), "storyteller/src/index.ts": empty } },
  { rule: "libraries-know-contracts-only", files: { "illustrator/src/a.ts": use("../../storyteller/src/index.ts"), "storyteller/src/index.ts": empty } },
  { rule: "simulator-knows-contracts-only", files: { "simulator/src/a.ts": use("../../server/src/errors/index.ts"), "server/src/errors/index.ts": empty } },
  { rule: "product-runs-without-simulator", files: { "server/src/roles/worker.ts": use("../../../simulator/src/index.ts"), "simulator/src/index.ts": empty } },
  { rule: "web-and-server-meet-at-contracts", files: { "web/src/lib/a.ts": use("../../../server/src/errors/index.ts"), "server/src/errors/index.ts": empty } },
  { rule: "web-features-are-islands", files: { "web/src/features/making/a.ts": use("../reading/b.ts"), "web/src/features/reading/b.ts": empty } },
  { rule: "web-flows-downward", files: { "web/src/features/making/a.ts": use("../../app/routes.ts"), "web/src/app/routes.ts": empty } },
  { rule: "web-shared-knows-no-feature", files: { "web/src/lib/a.ts": use("../features/making/b.ts"), "web/src/features/making/b.ts": empty } },
  { rule: "production-never-imports-tests", files: { "storyteller/src/a.ts": use("./b.test.ts"), "storyteller/src/b.test.ts": empty } },
  { rule: "no-dead-modules", files: { "server/src/main.ts": empty, "server/src/http/forgotten.ts": empty } },
  { rule: "no-unlisted-dependency", files: { "storyteller/src/a.ts": use("a-package-nobody-listed") } },
];
