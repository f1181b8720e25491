import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openFolderFileStore, openMemoryFileStore } from "./index.ts";

const folder = mkdtempSync(join(tmpdir(), "file-store-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each([["folder", openFolderFileStore(folder)], ["memory", openMemoryFileStore()]])("%s", (_, files) => {
  test("what is put can be read, measured and deleted", async () => {
    expect(await files.put("books/a/cover-1.jpg", Buffer.from("cover"), "image/jpeg")).toEqual({ sizeBytes: 5 });
    expect(Buffer.from((await files.get("books/a/cover-1.jpg"))!).toString()).toBe("cover");
    expect(await files.stat("books/a/cover-1.jpg")).toEqual({ sizeBytes: 5 });
    await files.delete("books/a/cover-1.jpg");
    await files.delete("books/a/cover-1.jpg");
    expect(await files.get("books/a/cover-1.jpg")).toBeNull();
    expect(await files.stat("books/a/cover-1.jpg")).toBeNull();
  });

  test.each(["", "/etc/passwd", "../outside", "books/../../outside", "books//a", "books/.hidden", "books/a\0b", "Books/A"])("the key %j is refused", async (key) => {
    await expect(async () => files.put(key, Buffer.from("x"), "text/plain")).rejects.toThrow("not well-formed");
  });
});

test("no draft is left beside a file that was written", async () => {
  await openFolderFileStore(folder).put("books/b/page-1.jpg", Buffer.from("page"), "image/jpeg");
  expect(readdirSync(join(folder, "books/b"))).toEqual(["page-1.jpg"]);
});

test("a folder that cannot be written fails with STORAGE_FAILED", async () => {
  writeFileSync(join(folder, "blocked"), "a file where a folder should be");
  await expect(openFolderFileStore(join(folder, "blocked")).put("a/b.jpg", Buffer.from("x"), "image/jpeg")).rejects.toMatchObject({ code: "STORAGE_FAILED" });
});
