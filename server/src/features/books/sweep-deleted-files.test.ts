import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openTestDatabase, TEST_ENGINES } from "../../../testing/database.ts";
import { insertBook } from "../../../testing/jobs.ts";
import type { OpenedDatabase } from "../../database/index.ts";
import { AppError } from "../../errors/index.ts";
import { openMemoryFileStore, type FileStore } from "../../files/index.ts";
import { deleteBook } from "./delete-book.ts";
import { claimFolder } from "./file-deletions.store.ts";
import { sweepDeletedFiles } from "./sweep-deleted-files.ts";

let opened: OpenedDatabase;
let files: FileStore;
let failures: number;
const fileDeletions = { soon() {} };
const sweep = (store = files) => sweepDeletedFiles({ database: opened.database, files: store, events: { folderNotDeleted: () => void (failures += 1) } });
const listDue = () => opened.database.selectFrom("file_deletions").select(["folder", "tries"]).orderBy("folder").execute();
const passTime = (interval: string) => sql`UPDATE file_deletions SET due_at = due_at - ${interval}::interval, deleted_at = deleted_at - ${interval}::interval`.execute(opened.database);

const makeBook = async () => {
  const book = await insertBook(opened.database);
  for (const name of ["cover.jpg", "narration-1.mp3", "book.pdf"]) await files.put(`books/${book.bookId}/${name}`, Buffer.from(name), "image/jpeg");
  return { ...book, cover: `books/${book.bookId}/cover.jpg` };
};

describe.each(TEST_ENGINES)("on %s", (engine) => {
  beforeEach(async () => {
    opened = await openTestDatabase(engine);
    files = openMemoryFileStore();
    failures = 0;
  });
  afterEach(() => opened.close());

  test("a crash between rows and files leaves no orphan: the next sweep deletes them, narration included", async () => {
    const book = await makeBook();
    const other = await makeBook();
    await deleteBook({ database: opened.database, fileDeletions }, book);
    expect(await files.stat(book.cover)).not.toBeNull();
    await sweep();
    for (const name of ["cover.jpg", "narration-1.mp3", "book.pdf"]) expect(await files.stat(`books/${book.bookId}/${name}`)).toBeNull();
    expect(await files.stat(other.cover)).not.toBeNull();
  });

  test("a book that goes with its account, or by an operator's DELETE, takes its files, too", async () => {
    const [one, two] = [await makeBook(), await makeBook()];
    await opened.database.deleteFrom("users").where("user_key", "=", one.userKey).execute();
    await sql`DELETE FROM books WHERE id = ${two.bookId}`.execute(opened.database);
    await sweep();
    expect([await files.stat(one.cover), await files.stat(two.cover)]).toEqual([null, null]);
  });

  test("a deletion that is rolled back leaves the files", async () => {
    const book = await makeBook();
    await expect(opened.database.transaction().execute(async (transaction) => {
      await transaction.deleteFrom("books").where("id", "=", book.bookId).execute();
      throw new Error("no");
    })).rejects.toThrow("no");
    await sweep();
    expect(await files.stat(book.cover)).not.toBeNull();
    expect(await listDue()).toEqual([]);
  });

  test("what a late worker puts after the first sweep is found by the second, an hour later; then the folder is forgotten", async () => {
    const book = await makeBook();
    await deleteBook({ database: opened.database, fileDeletions }, book);
    await sweep();
    await files.put(book.cover, Buffer.from("late"), "image/jpeg");
    await sweep();
    expect(await files.stat(book.cover)).not.toBeNull();
    await passTime("1 hour");
    await sweep();
    expect(await files.stat(book.cover)).toBeNull();
    expect(await listDue()).toEqual([]);
  });

  test("while the storage is away one folder is tried and none is forgotten; it is tried again later, ever more seldom", async () => {
    const away: FileStore = { ...files, deleteFolder: async () => { throw new AppError("STORAGE_FAILED"); } };
    const [one, two] = [await makeBook(), await makeBook()];
    for (const book of [one, two]) await deleteBook({ database: opened.database, fileDeletions }, book);
    await sweep(away);
    expect((await listDue()).map((row) => row.tries).sort()).toEqual([0, 1]);
    expect(failures).toBe(1);
    await sweep();
    await passTime("4 minutes");
    await sweep();
    expect([await files.stat(one.cover), await files.stat(two.cover)]).toEqual([null, null]);
  });

  test("two processes never take the same folder", async () => {
    for (let count = 0; count < 6; count += 1) await deleteBook({ database: opened.database, fileDeletions }, await makeBook());
    const taken = await Promise.all(Array.from({ length: 6 }, () => claimFolder(opened.database)));
    const folders = taken.flatMap((row) => (row === null ? [] : [row.folder]));
    expect(new Set(folders).size).toBe(folders.length);
    expect(folders.length).toBeGreaterThan(0);
  });

  test("a book that is not there, or somebody else's, is NOT_FOUND and keeps its files", async () => {
    const book = await makeBook();
    await expect(deleteBook({ database: opened.database, fileDeletions }, { userKey: "user_somebody", bookId: book.bookId })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(deleteBook({ database: opened.database, fileDeletions }, { userKey: book.userKey, bookId: randomUUID() })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await sweep();
    expect(await files.stat(book.cover)).not.toBeNull();
  });
});
