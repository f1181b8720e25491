import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const web = fileURLToPath(new URL("..", import.meta.url));
const SOURCES = ["src", "public", "index.html", "package.json", "vite.config.ts", "../contracts/src"];

/** Builds web/dist when a source is newer than it; says whether it did. */
export async function buildIfStale(): Promise<boolean> {
  const built = join(web, "dist", "index.html");
  if (existsSync(built) && newestOf(SOURCES.map((source) => join(web, source))) <= statSync(built).mtimeMs) return false;
  const { build } = await import("vite");
  // Whatever runs this, a test or a server, what is built is what people get: the environment decides which React is taken.
  const before = process.env["NODE_ENV"];
  process.env["NODE_ENV"] = "production";
  try {
    await build({ root: web, mode: "production", configFile: join(web, "vite.config.ts"), logLevel: "warn" });
  } finally {
    if (before === undefined) delete process.env["NODE_ENV"];
    else process.env["NODE_ENV"] = before;
  }
  return true;
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
