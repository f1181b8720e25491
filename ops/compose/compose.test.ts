import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readConfig } from "../../server/src/config/index.ts";

type Service = {
  image: string; container_name?: string; command?: string[]; ports?: unknown[]; profiles?: string[]; read_only?: boolean; cap_drop?: string[]; security_opt?: string[]; networks?: Record<string, unknown>; environment?: Record<string, string>;
  logging?: { driver: string; options: Record<string, string> }; healthcheck?: { test: string[] }; stop_grace_period?: string; mem_limit?: string | number; cpus?: string | number; depends_on?: Record<string, { condition: string }>;
};
type Compose = { services: Record<string, Service>; networks: Record<string, { internal?: boolean }> };

const root = fileURLToPath(new URL("../..", import.meta.url));
const hasCompose = spawnSync("docker-compose", ["version"]).error === undefined;
if (!hasCompose && process.env["REQUIRE_ALL_TESTS"] === "1") throw new Error("the Compose file is to be tested, and there is no docker-compose");
const COMMIT = "0123456789abcdef0123456789abcdef01234567";

const TOKEN = "a1b2c3d4".repeat(4);
const S3 = "\nS3_ENDPOINT=http://minio:9000\nS3_REGION=us-east-1\nS3_BUCKET=storybook\nS3_ACCESS_KEY=storybook\nS3_SECRET_KEY=abc123abc123\n";

const render = (envFile: string, env: Record<string, string> = {}, words: string[] = []) =>
  spawnSync("docker-compose", ["--env-file", envFile, ...words, "config"], { cwd: root, encoding: "utf8", env: { PATH: process.env["PATH"], HOME: process.env["HOME"], ENV_FILE: envFile, ...env } });

describe.skipIf(!hasCompose)("docker-compose config", () => {
  const folder = mkdtempSync(join(tmpdir(), "compose-"));
  const envFile = join(folder, "env");
  let compose: Compose;
  beforeAll(() => {
    const template = readFileSync(join(root, "ops/compose/example.env"), "utf8");
    writeFileSync(envFile, template.replace("TAG=", `TAG=${COMMIT}`).replaceAll(/(PASSWORD)=$/gm, "$1=abc123").replace("ADMIN_TOKEN=", `ADMIN_TOKEN=${TOKEN}`) + S3);
    const { status, stdout, stderr } = render(envFile, {}, ["--profile", "monitoring", "--profile", "s3"]);
    if (status !== 0) throw new Error(stderr);
    compose = parse(stdout) as Compose;
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("has the services and containers that the playbook names", () => {
    const containers = Object.entries(compose.services).map(([name, service]) => [name, service.container_name]);
    expect(Object.fromEntries(containers)).toMatchObject({ api: "api-server", postgres: "postgres", redis: "redis" });
    expect(compose.services["worker"]!.container_name).toBeUndefined();
    expect(compose.services["worker"]!.ports ?? []).toEqual([]);
  });

  test("runs the image of one commit in every role", () => {
    for (const name of ["api", "worker", "migrate"]) expect(compose.services[name]).toMatchObject({ image: `ghcr.io/company/ai-story-book/api:${COMMIT}`, command: [name] });
  });

  test("goes back to the image of another commit by the variable alone", () => {
    const other = parse(render(envFile, { TAG: "f".repeat(40) }).stdout) as Compose;
    expect(other.services["worker"]!.image).toBe(`ghcr.io/company/ai-story-book/api:${"f".repeat(40)}`);
  });

  test.each(["api", "worker"])("%s is given the token, Redis, the store and the proxies it may believe", (name) => {
    const { environment } = compose.services[name]!;
    expect(environment).toMatchObject({ ADMIN_TOKEN: TOKEN, REDIS_URL: "redis://:abc123@redis:6379", S3_ENDPOINT: "http://minio:9000", S3_BUCKET: "storybook", S3_ACCESS_KEY: "storybook", S3_SECRET_KEY: "abc123abc123", TRUSTED_PROXIES: "172.16.0.0/12" });
    expect(() => readConfig(environment!)).not.toThrow();
  });

  test("proxies can be taken back where the port is open to others", () => {
    expect((parse(render(envFile, { TRUSTED_PROXIES: "" }).stdout) as Compose).services["api"]!.environment).toMatchObject({ TRUSTED_PROXIES: "" });
  });

  test("every image has a version of its own", () => {
    for (const [name, { image }] of Object.entries(compose.services)) expect(image, name).toMatch(/:(?!latest$)[\w.-]*\d[\w.-]*$/);
  });

  test("a worker's health is asked where it tells its measures", () => {
    expect(compose.services["worker"]!.healthcheck!.test).toContain(`http://127.0.0.1:${compose.services["worker"]!.environment!["METRICS_PORT"]}/health/live`);
  });

  test("starts API and workers after the migration, and the migration after PostgreSQL", () => {
    for (const name of ["api", "worker"]) expect(compose.services[name]!.depends_on?.["migrate"]).toMatchObject({ condition: "service_completed_successfully" });
    expect(compose.services["migrate"]!.depends_on?.["postgres"]).toMatchObject({ condition: "service_healthy" });
  });

  test("shows PostgreSQL, Redis and the store to nobody outside, and the others to this machine only", () => {
    expect(compose.networks["data"]!.internal).toBe(true);
    for (const name of ["postgres", "redis", "minio"]) {
      expect(compose.services[name]!.ports ?? [], name).toEqual([]);
      expect(Object.keys(compose.services[name]!.networks!), name).toEqual(["data"]);
    }
    for (const [name, { ports = [] }] of Object.entries(compose.services)) for (const port of ports) expect(JSON.stringify(port), name).toContain("127.0.0.1");
  });

  test.each(["api", "worker", "migrate", "postgres", "redis", "prometheus", "grafana"])("%s has bounded logs and memory", (name) => {
    const service = compose.services[name]!;
    expect(service.logging).toMatchObject({ driver: "json-file", options: { "max-size": "10m", "max-file": "5" } });
    expect(service.mem_limit).toBeDefined();
  });

  test.each(["api", "worker", "postgres", "redis"])("%s has a health check and time to stop", (name) => {
    expect(compose.services[name]!.healthcheck?.test.length).toBeGreaterThan(1);
    expect(compose.services[name]!.stop_grace_period).toBeDefined();
  });

  test.each(["api", "worker", "migrate", "redis", "prometheus", "grafana"])("%s can do little harm", (name) => {
    expect(compose.services[name]).toMatchObject({ read_only: true, cap_drop: ["ALL"], security_opt: ["no-new-privileges:true"] });
  });

  test("monitoring and the store start only when they are asked for", () => {
    const plain = parse(render(envFile).stdout) as Compose;
    const started = Object.entries(plain.services).filter(([, { profiles }]) => profiles === undefined).map(([name]) => name);
    expect(started.sort()).toEqual(["api", "migrate", "postgres", "redis", "worker"]);
  });

  test.each(["POSTGRES_PASSWORD", "REDIS_PASSWORD", "TAG"])("refuses to start without %s", (name) => {
    const without = join(folder, `without-${name}`);
    writeFileSync(without, readFileSync(envFile, "utf8").replace(new RegExp(`^${name}=.*$`, "m"), ""));
    const { status, stderr } = render(without);
    expect({ failed: status !== 0, named: stderr.includes(name) }).toEqual({ failed: true, named: true });
  });
});
