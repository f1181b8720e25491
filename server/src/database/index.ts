/** Connection, transaction, tables. Stores receive a Database; only roles open one. */
export { afterCommit, inTransaction, type Database, type DatabaseTransaction } from "./database.ts";
export { isDatabaseAway, isDatabaseOverloaded } from "./is-database-away.ts";
export { listPendingMigrations, migrate } from "./migrate.ts";
export { openDatabase } from "./open-database.ts";
export type { OpenedDatabase, Unlisten } from "./opened-database.ts";
export type { BooksTable, BookStatus, GivenCharacter, KeptPicture, PagesTable, PictureDraft, PicturesTable, RetoldStory, StoryDraft } from "./schema.ts";
