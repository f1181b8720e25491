import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openServiceClient } from "../server/testing/service-client.ts";
import { startServiceProcess, type ServiceProcess } from "../server/testing/service-process.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const serverUrl = process.env["TEST_DATABASE_URL"] ?? "";
const databaseName = `storybook_backup_${randomUUID().replaceAll("-", "")}`;
const databaseUrl = serverUrl === "" ? "" : Object.assign(new URL(serverUrl), { pathname: databaseName }).href;

type Ended = { code: number; output: string };

const run = (script: string, words: string[], env: Record<string, string> = {}): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(join(root, script), words, { env: { PATH: process.env["PATH"], HOME: process.env["HOME"], ...env }, timeout: 240_000 }, (error, stdout, stderr) => resolve({ code: error === null ? 0 : Number(error.code ?? 1), output: stdout + stderr }));
  });

async function onDatabase(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(statement);
  await client.end();
  return rows as Record<string, unknown>[];
}

describe.skipIf(serverUrl === "")("with PostgreSQL", { timeout: 240_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "backup-"));
  const backups = join(folder, "backups");
  const env = { DATABASE_URL: databaseUrl, DATA_DIR: join(folder, "data") };
  let service: ServiceProcess | undefined;
  let backup: string;
  let bookId: string;

  beforeAll(async () => {
    await onDatabase(serverUrl, `CREATE DATABASE ${databaseName}`);
    await new Promise<void>((resolve, reject) => {
      execFile(process.execPath, ["server/src/main.ts", "migrate"], { cwd: root, env: { PATH: process.env["PATH"], ...env } }, (error) => (error ? reject(error) : resolve()));
    });
    service = await startServiceProcess({ env });
    const client = await openServiceClient(() => service!.origin);
    const accepted = await client.createBook();
    bookId = accepted.book_id;
    await client.untilEnded(accepted.job_id);
    const made = await run("scripts/backup.sh", ["--to", backups], env);
    if (made.code !== 0) throw new Error(made.output);
    backup = join(backups, readdirSync(backups)[0]!);
    await service.stop();
  }, 240_000);
  afterAll(async () => {
    await service?.stop();
    await onDatabase(serverUrl, `DROP DATABASE ${databaseName} WITH (FORCE)`);
    rmSync(folder, { recursive: true, force: true });
  });

  test("a backup of the running service is whole and shows no partial folder", () => {
    expect(readdirSync(backups)).toHaveLength(1);
    expect(readdirSync(backup).sort()).toEqual(["SHA256SUMS", "database.dump", "files.tar", "files.txt", "rows.txt"]);
    expect(readFileSync(join(backup, "rows.txt"), "utf8")).toMatch(/^books 1$/m);
    // Six pictures, PDF and EPUB.
    expect(readFileSync(join(backup, "files.txt"), "utf8").trim().split("\n").length).toBeGreaterThanOrEqual(8);
  });

  test("what is there is not replaced without being told so", async () => {
    expect(await run("scripts/restore.sh", [backup], env)).toMatchObject({ code: 1, output: expect.stringContaining("--force") });
    expect(await onDatabase(databaseUrl, "SELECT id FROM books")).toEqual([{ id: bookId }]);
  });

  test("database and files that are lost come back", async () => {
    await onDatabase(databaseUrl, "DROP SCHEMA public CASCADE; DROP SCHEMA pgboss CASCADE; CREATE SCHEMA public");
    rmSync(join(folder, "data"), { recursive: true });
    expect(await run("scripts/restore.sh", [backup], env)).toMatchObject({ code: 0, output: expect.stringContaining("files are there") });
    expect(await onDatabase(databaseUrl, "SELECT id, status FROM books")).toEqual([{ id: bookId, status: "completed" }]);
    for (const { file_key: key, size_bytes: size } of await onDatabase(databaseUrl, "SELECT file_key, size_bytes FROM book_files")) expect(readFileSync(join(folder, "data/files", String(key)))).toHaveLength(Number(size));
  });

  test("nothing is restored under a service that runs", async () => {
    service = await startServiceProcess({ env });
    expect(await run("scripts/restore.sh", ["--force", backup], env)).toMatchObject({ code: 1, output: expect.stringContaining("stop API and workers first") });
    await service.stop();
    expect(await run("scripts/restore.sh", ["--force", backup], env)).toMatchObject({ code: 0 });
  });

  test("the drill proves the newest backup and leaves nothing behind", async () => {
    const { code, output } = await run("scripts/restore-drill.sh", ["--latest-in", backups], env);
    expect(output).toContain("The backup is good");
    expect(code).toBe(0);
    expect(await onDatabase(serverUrl, "SELECT 1 FROM pg_database WHERE datname LIKE 'storybook_drill_%'")).toEqual([]);
  });

  test("an encrypted backup holds nothing readable and needs its passphrase", async () => {
    const secretly = { ...env, BACKUP_PASSPHRASE: "eight small foxes" };
    expect(await run("scripts/backup.sh", ["--to", join(folder, "secret")], secretly)).toMatchObject({ code: 0 });
    const secret = join(folder, "secret", readdirSync(join(folder, "secret"))[0]!);
    expect(readdirSync(secret).filter((name) => !/\.enc$|^SHA256SUMS$/.test(name))).toEqual([]);
    expect(await run("scripts/restore.sh", ["--force", secret], env)).toMatchObject({ code: 1, output: expect.stringContaining("BACKUP_PASSPHRASE is missing") });
    expect(await run("scripts/restore.sh", ["--force", secret], { ...secretly, BACKUP_PASSPHRASE: "seven" })).toMatchObject({ code: 1 });
    expect(await run("scripts/restore.sh", ["--force", secret], secretly)).toMatchObject({ code: 0 });
  });

  test("a file that a row names and the store lacks fails the backup", async () => {
    const [row] = await onDatabase(databaseUrl, "SELECT file_key FROM book_files LIMIT 1");
    rmSync(join(folder, "data/files", String(row!["file_key"])));
    expect(await run("scripts/backup.sh", ["--to", join(folder, "torn")], env)).toMatchObject({ code: 1, output: expect.stringContaining("not in the store") });
    expect(readdirSync(join(folder, "torn"))).toEqual([]);
  });

  test("a backup that has changed is neither restored nor proved", async () => {
    appendFileSync(join(backup, "database.dump"), "x");
    expect(await run("scripts/restore.sh", ["--force", backup], env)).toMatchObject({ code: 1, output: expect.stringContaining("has changed") });
    expect(await run("scripts/restore-drill.sh", [backup], env)).toMatchObject({ code: 1 });
  });
});

test.each(["backup.sh", "restore.sh", "restore-drill.sh", "smoke.sh", "check-env.sh", "mark-success.sh", "deploy-kubernetes.sh"])("%s tells what it does with --help", async (script) => {
  const { code, output } = await run(`scripts/${script}`, ["--help"]);
  expect(code).toBe(0);
  expect(output).toContain(`./scripts/${script}`);
});

describe("the embedded database", { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "backup-embedded-"));
  const env = { DATA_DIR: join(folder, "data") };
  let service: ServiceProcess | undefined;
  afterAll(async () => {
    await service?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test("is not copied under a service that runs, comes back when it is lost, and is not replaced without being told so", async () => {
    service = await startServiceProcess({ env });
    const client = await openServiceClient(() => service!.origin);
    expect(await run("scripts/backup.sh", ["--to", join(folder, "backups")], env)).toMatchObject({ code: 1, output: expect.stringContaining("stop it first") });
    await service.stop();

    expect(await run("scripts/backup.sh", ["--to", join(folder, "backups")], env)).toMatchObject({ code: 0 });
    const backup = join(folder, "backups", readdirSync(join(folder, "backups"))[0]!);
    expect(await run("scripts/restore.sh", [backup], env)).toMatchObject({ code: 1, output: expect.stringContaining("--force") });
    rmSync(env.DATA_DIR, { recursive: true });
    expect(await run("scripts/restore.sh", [backup], env)).toMatchObject({ code: 0 });

    service = await startServiceProcess({ env });
    expect((await client.get("/v1/me")).status).toBe(200);
  });
});
