import { spawn } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const web = fileURLToPath(new URL("..", import.meta.url));
const SOURCES = ["src", "public", "index.html", "package.json", "vite.config.ts", "../contracts/src"];

/** Builds web/dist when a source is newer than it; says whether it did. */
export async function buildIfStale(): Promise<boolean> {
  const built = join(web, "dist", "index.html");
  if (existsSync(built) && newestOf(SOURCES.map((source) => join(web, source))) <= statSync(built).mtimeMs) return false;
  await build();
  return true;
}

/**
 * In a process of its own: a builder leaves hundreds of megabytes behind in the one it ran in. Whatever runs this, a test
 * or a server, what is built is what people get, so NODE_ENV is set here: it decides which React is taken.
 */
async function build(): Promise<void> {
  const vite = fileURLToPath(new URL("bin/vite.js", import.meta.resolve("vite/package.json")));
  const child = spawn(process.execPath, [vite, "build", "--mode", "production", "--logLevel", "warn"], { cwd: web, env: { ...process.env, NODE_ENV: "production" }, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  const hear = (chunk: Buffer): void => void (said = `${said}${chunk.toString()}`.slice(-4000));
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code !== 0) throw new Error(`vite ended with ${code ?? "a signal"}: ${said}`);
}

/** Newest change below these paths, in milliseconds. */
function newestOf(paths: readonly string[]): number {
  return Math.max(
    ...paths.map((path) => {
      const stats = statSync(path);
      return stats.isDirectory() ? Math.max(0, newestOf(readdirSync(path).map((name) => join(path, name)))) : stats.mtimeMs;
    }),
  );
}
