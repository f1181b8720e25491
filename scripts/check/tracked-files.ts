import { execFileSync } from "node:child_process";

/** Files that belong to the project: tracked by git, or new and not ignored. */
export function listTrackedFiles(root: string): string[] {
  const output = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], { cwd: root, encoding: "utf8", maxBuffer: 64 << 20 });
  return output.split("\0").filter(Boolean);
}
