import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Brings the tables of a shared database up to date, as an operator does. */
export async function migrate(env: Record<string, string>): Promise<void> {
  const child = spawn(process.execPath, ["server/src/main.ts", "migrate"], { cwd: root, env: { PATH: process.env["PATH"], ...env }, stdio: ["ignore", "ignore", "inherit"] });
  const code = await new Promise((resolve) => { child.once("close", resolve); });
  if (code !== 0) throw new Error("the database could not be migrated");
}
