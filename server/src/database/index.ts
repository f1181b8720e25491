/** Connection, transaction, tables. Stores receive a Database; only roles open one. */
export { inTransaction, type Database, type DatabaseTransaction } from "./database.ts";
export { FolderInUseError } from "./lock-folder.ts";
export { DatabaseTooNewError, listPendingMigrations, migrate } from "./migrate.ts";
export { openDatabase } from "./open-database.ts";
export type { Engine, OpenedDatabase, Unlisten } from "./opened-database.ts";
export type * from "./schema.ts";
