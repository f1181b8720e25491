import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { startS3Server } from "../../testing/s3/start-s3-server.ts";
import { openFolderFileStore, openMemoryFileStore } from "./index.ts";
import { openS3FileStore } from "./s3-file-store.ts";

const folder = mkdtempSync(join(tmpdir(), "file-store-"));
const s3 = await startS3Server();
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await s3.close();
});

describe.each([["folder", await openFolderFileStore(folder, { isAlone: true })], ["memory", openMemoryFileStore()], ["s3", openS3FileStore(s3.access)]])("%s", (_, files) => {
  test("what is put can be read, measured and deleted", async () => {
    expect(await files.put("books/a/cover-1.jpg", Buffer.from("cover"), "image/jpeg")).toEqual({ sizeBytes: 5 });
    expect(Buffer.from((await files.get("books/a/cover-1.jpg"))!).toString()).toBe("cover");
    expect(await files.stat("books/a/cover-1.jpg")).toEqual({ sizeBytes: 5 });
    await files.delete("books/a/cover-1.jpg");
    await files.delete("books/a/cover-1.jpg");
    expect(await files.get("books/a/cover-1.jpg")).toBeNull();
    expect(await files.stat("books/a/cover-1.jpg")).toBeNull();
  });

  test("what is put again is replaced, and an empty file is a file", async () => {
    await files.put("books/c/page-1.jpg", Buffer.from("first"), "image/jpeg");
    await files.put("books/c/page-1.jpg", Buffer.alloc(0), "image/jpeg");
    expect(await files.stat("books/c/page-1.jpg")).toEqual({ sizeBytes: 0 });
    expect((await files.get("books/c/page-1.jpg"))!.byteLength).toBe(0);
  });

  test("a folder is deleted with all that is in it, and its neighbour stays", async () => {
    for (const key of ["books/d/cover.jpg", "books/d/page-1.jpg", "books/de/cover.jpg"]) await files.put(key, Buffer.from("picture"), "image/jpeg");
    await files.deleteFolder("books/d");
    await files.deleteFolder("books/d");
    expect(await files.stat("books/d/cover.jpg")).toBeNull();
    expect(await files.stat("books/d/page-1.jpg")).toBeNull();
    expect(await files.stat("books/de/cover.jpg")).toEqual({ sizeBytes: 7 });
  });

  test("nothing is wrong with it", async () => {
    expect(await files.findProblem()).toBeNull();
  });

  test.each(["", "/etc/passwd", "../outside", "books/../../outside", "books//a", "books/.hidden", "books/a\0b", "Books/A"])("the key %j is refused", async (key) => {
    await expect(async () => files.put(key, Buffer.from("x"), "text/plain")).rejects.toThrow("not well-formed");
    await expect(async () => files.deleteFolder(key)).rejects.toThrow("not well-formed");
  });
});

test("no draft is left by a file that was written", async () => {
  const files = await openFolderFileStore(folder, { isAlone: true });
  await files.put("books/b/page-1.jpg", Buffer.from("page"), "image/jpeg");
  expect(readdirSync(join(folder, "books/b"))).toEqual(["page-1.jpg"]);
  expect(readdirSync(join(folder, ".drafts"))).toEqual([]);
});

test("drafts of a killed process are removed by the next one; beside other processes only old ones", async () => {
  await openFolderFileStore(folder, { isAlone: true });
  writeFileSync(join(folder, ".drafts", "half"), "half a file");
  await openFolderFileStore(folder, { isAlone: false });
  expect(readdirSync(join(folder, ".drafts"))).toEqual(["half"]);
  await openFolderFileStore(folder, { isAlone: true });
  expect(readdirSync(join(folder, ".drafts"))).toEqual([]);
});

test("a folder that cannot be written fails with STORAGE_FAILED", async () => {
  const files = await openFolderFileStore(folder, { isAlone: true });
  writeFileSync(join(folder, "blocked"), "a file where a folder should be");
  await expect(files.put("blocked/b.jpg", Buffer.from("x"), "image/jpeg")).rejects.toMatchObject({ code: "STORAGE_FAILED" });
});

test("a folder that takes no files says so in one line", async () => {
  const files = await openFolderFileStore(join(folder, "gone"), { isAlone: true });
  rmSync(join(folder, "gone"), { recursive: true });
  expect(await files.findProblem()).toMatch(/^DATA_DIR: no file can be written in .*gone \(ENOENT\)\.$/);
});
