import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { FolderInUseError, lockFolder } from "./lock-folder.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lock-folder-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lockModule = fileURLToPath(new URL("./lock-folder.ts", import.meta.url));

test("a second holder is refused with the folder, the pid and what to do", () => {
  const unlock = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow(FolderInUseError);
  expect(() => lockFolder(folder)).toThrow(new RegExp(`${folder}.*pid ${process.pid}[^]*DATA_DIR`));
  unlock();
  lockFolder(folder)();
});

test("a process that was killed leaves no lock behind", async () => {
  const script = `import { lockFolder } from ${JSON.stringify(lockModule)}; lockFolder(${JSON.stringify(folder)}); console.log("held"); setInterval(() => {}, 1000);`;
  const holder = spawn(process.execPath, ["--input-type=module-typescript", "-e", script], { stdio: ["ignore", "pipe", "inherit"] });
  await once(holder.stdout, "data");
  expect(() => lockFolder(folder)).toThrow(`pid ${holder.pid}`);
  holder.kill("SIGKILL");
  await once(holder, "exit");
  lockFolder(folder)();
});
