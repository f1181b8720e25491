import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Whether a program of this name can be started here. */
export const hasTool = (name: string): boolean => spawnSync(name, ["-v"], { stdio: "ignore" }).error === undefined;

/** The command that checks an EPUB, or null: EPUBCHECK names the jar; Debian puts it in /usr/share/java. */
export function findEpubCheck(): string[] | null {
  const jar = process.env.EPUBCHECK ?? "/usr/share/java/epubcheck.jar";
  return existsSync(jar) && hasTool("java") ? ["java", "-jar", jar] : null;
}
