import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { chown, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFreePort } from "../../server/testing/find-free-port.ts";

export type StartedPostgres = {
  url: string;
  pid: number;
  /** Ends sessions at once and shuts down in order; the data stays. */
  halt(): Promise<void>;
  /** Starts it again after `halt`, on the same port. */
  resume(): Promise<void>;
  stop(): Promise<void>;
};

const READY = /database system is ready to accept connections/;
const CONNECTIONS = 200;

/** A PostgreSQL of its own in a temporary folder, from the programs installed here; null where there are none. Durability is switched off. */
export async function startPostgres(): Promise<StartedPostgres | null> {
  const programs = findPrograms();
  if (programs === null) return null;
  const owner = ownerForRoot();
  const folder = await mkdtemp(join(tmpdir(), "storybook-postgres-"));
  if (owner.uid !== undefined && owner.gid !== undefined) await chown(folder, owner.uid, owner.gid);
  const data = join(folder, "data");
  const made = spawnSync(join(programs, "initdb"), ["-D", data, "-U", "storybook", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"], { ...owner, cwd: folder, encoding: "utf8" });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const port = await findFreePort();
  const launch = async (): Promise<ChildProcess> => {
    const server = spawn(
      join(programs, "postgres"),
      ["-D", data, "-p", String(port), "-k", folder, "-h", "127.0.0.1", "-c", "fsync=off", "-c", "full_page_writes=off", "-c", `max_connections=${CONNECTIONS}`],
      { ...owner, cwd: folder, stdio: ["ignore", "ignore", "pipe"] },
    );
    await untilReady(server);
    return server;
  };
  let server = await launch();
  const halt = async (): Promise<void> => {
    server.kill("SIGINT");
    if (server.exitCode === null && server.signalCode === null) await once(server, "exit");
  };
  return {
    pid: server.pid!,
    url: `postgres://storybook@127.0.0.1:${port}/postgres`,
    halt,
    async resume() {
      server = await launch();
    },
    async stop() {
      await halt();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function findPrograms(): string | null {
  const installed = existsSync("/usr/lib/postgresql") ? readdirSync("/usr/lib/postgresql").map((version) => `/usr/lib/postgresql/${version}/bin`) : [];
  const onPath = (process.env["PATH"] ?? "").split(":");
  return [...installed, ...onPath].find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres"))) ?? null;
}

/** PostgreSQL refuses to run as root; its package makes a user for it. */
function ownerForRoot(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const read = (flag: string): number => Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout.trim());
  return { uid: read("-u"), gid: read("-g") };
}

async function untilReady(server: ChildProcess): Promise<void> {
  let said = "";
  const ready = Promise.withResolvers<void>();
  server.stderr?.on("data", (chunk: Buffer) => {
    said = `${said}${chunk.toString()}`.slice(-4000);
    if (READY.test(said)) ready.resolve();
  });
  server.once("exit", () => ready.reject(new Error(`PostgreSQL did not start: ${said}`)));
  await ready.promise;
}
