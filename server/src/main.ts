import { restartLean } from "./restart-lean.ts";

/** Picks the role that the first argument names. Roles are loaded one at a time, so that each loads only what it uses. */
const ROLES: Record<string, () => Promise<void>> = {
  all: async () => (await import("./roles/all.ts")).runAll(),
  api: async () => (await import("./roles/api.ts")).runApi(),
  worker: async () => (await import("./roles/worker.ts")).runWorker(),
  migrate: async () => (await import("./roles/migrate.ts")).runMigrate(),
  ops: async () => (await import("./roles/ops.ts")).runOps(process.argv.slice(3)),
  "check-env": async () => (await import("./roles/check-env.ts")).runCheckEnv(process.argv.slice(3)),
  "make-book": async () => (await import("./roles/make-book.ts")).runMakeBook(process.argv.slice(3)),
};

/** Roles that run for days, where memory once taken counts. */
const STAYS = new Set(["all", "api", "worker"]);

/** What an operator can mend; shown without a stack. */
const EXPECTED = new Set(["ConfigError", "FolderInUseError", "DatabaseTooNewError", "TablesTooOldError", "PricesFileError"]);

const role = ROLES[process.argv[2] ?? ""];
if (role === undefined) {
  console.error(`Name a role: ${Object.keys(ROLES).join(", ")}`);
  process.exit(2);
}
if (STAYS.has(process.argv[2]!)) restartLean();
try {
  await role();
} catch (error) {
  console.error(error instanceof Error && EXPECTED.has(error.name) ? error.message : error);
  process.exit(1);
}
