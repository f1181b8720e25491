import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { spawn, spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startPostgres } from "./services/start-postgres.ts";

/**
 * Runs every test that this machine can run and says which it leaves out and why.
 * Arguments are handed to vitest, so `npm test -- storyteller` runs one workspace. Without any, drills are left to `npm run drill`.
 */
const root = fileURLToPath(new URL("..", import.meta.url));
const TOOLS: readonly { name: string; isThere: () => boolean; leavesOut: string }[] = [
  { name: "chromium", isThere: () => existsSync(process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium"), leavesOut: "the web app in a browser" },
  { name: "epubcheck", isThere: () => [process.env["EPUBCHECK_JAR"], "/usr/share/java/epubcheck.jar"].some((path) => path !== undefined && existsSync(path)), leavesOut: "the check of EPUB files" },
  { name: "poppler-utils", isThere: () => spawnSync("pdfinfo", ["-v"]).error === undefined, leavesOut: "what other programs see in the PDF" },
  { name: "promtool", isThere: () => spawnSync("promtool", ["--version"]).error === undefined, leavesOut: "whether alerts fire" },
  { name: "docker-compose", isThere: () => spawnSync("docker-compose", ["version"]).error === undefined, leavesOut: "the Compose file as Compose reads it" },
  { name: "kubectl", isThere: () => spawnSync("kubectl", ["version", "--client"]).error === undefined, leavesOut: "the Kubernetes files as kustomize renders them" },
];

const given = process.env["TEST_DATABASE_URL"] ?? "";
const postgres = given === "" ? await startPostgres() : null;
if (given === "" && postgres === null) console.log("left out: stores and jobs on PostgreSQL, because TEST_DATABASE_URL is not set and PostgreSQL is not installed");

for (const tool of TOOLS) {
  if (!tool.isThere()) console.log(`left out: ${tool.leavesOut}, because ${tool.name} is not installed`);
}

const asked = process.argv.slice(2);
const chosen = asked.length === 0 ? ["--project", "code", "--project", "e2e"] : asked;
const folder = await mkdtemp(join(tmpdir(), "test-report-"));
const report = join(folder, "report.json");
const started = performance.now();
const code = await new Promise<number>((resolve, reject) => {
  const vitest = spawn(
    process.execPath,
    ["node_modules/vitest/vitest.mjs", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...chosen],
    { cwd: root, stdio: "inherit", env: { ...process.env, ...(postgres === null ? {} : { TEST_DATABASE_URL: postgres.url }) } },
  );
  vitest.on("error", reject);
  vitest.on("close", (exit) => resolve(exit ?? 1));
});

if (existsSync(report)) {
  const result = JSON.parse(await readFile(report, "utf8")) as { numPassedTests: number; numFailedTests: number; numPendingTests: number };
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`\nin ${seconds} s`);
  console.log(`${result.numPassedTests} passed, ${result.numFailedTests} failed, ${result.numPendingTests} skipped`);
}
await postgres?.stop();
await rm(folder, { recursive: true, force: true });
process.exit(code);
