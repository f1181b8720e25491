import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { PLANS, planOf } from "./plan-of-command.ts";
import { commandsOf, readCommands } from "./read-commands.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const commands = readCommands();
const at = ({ page, line, text }: { page: string; line: number; text: string }): string => `${page}:${line} ${text}`;

describe("reading commands", () => {
  test("takes each line of shell blocks, also in lists, and neither comments nor other languages", () => {
    const page = "a\n```bash\n# why\npsql -c 1\n\n```\n1. b\n   ```bash\n   curl x | jq '.y'\n   ```\n```json\n{}\n```\n```\nplain\n```";
    expect(commandsOf("p.md", page)).toEqual([{ page: "p.md", line: 4, text: "psql -c 1" }, { page: "p.md", line: 9, text: "curl x | jq '.y'" }]);
  });

  test("finds both playbooks", () => {
    expect(commands.filter(({ page }) => page === "v0.2.0.md").length).toBeGreaterThan(60);
    expect(commands.filter(({ page }) => page !== "v0.2.0.md").length).toBeGreaterThan(300);
  });
});

test("every command has a plan: it is run here, elsewhere, or there is a reason", () => {
  expect(commands.filter(({ text }) => planOf(text) === undefined).map(at)).toEqual([]);
});

test("every plan has a command", () => {
  const used = new Set(commands.map(({ text }) => PLANS.find(([fits]) => fits.test(text))));
  expect(PLANS.filter((plan) => !used.has(plan)).map(([fits]) => String(fits))).toEqual([]);
});

test("what no test runs is told in docs/playbook/commands.md, each with its reason", () => {
  const told = read("docs/playbook/commands.md");
  const unrun = commands.filter(({ text }) => planOf(text)?.kind === "cannot");
  expect(unrun.filter(({ text }) => !told.includes(`\n${text}    # `)).map(at)).toEqual([]);
  // What can be typed here is never among them.
  expect(unrun.filter(({ text }) => /^(psql|curl|npm|redis-cli|\.\/scripts\/(?!deploy-kubernetes))/.test(text)).map(at)).toEqual([]);
  expect(told.match(/ {4}# /g)).toHaveLength(new Set(unrun.map(({ text }) => text)).size);
});

test("what another test runs is named there", () => {
  const elsewhere = commands.flatMap(({ text }) => {
    const plan = planOf(text);
    return plan?.kind === "elsewhere" ? [{ text, where: plan.where }] : [];
  });
  for (const { text, where } of elsewhere) expect(read(where), text).toContain(/scripts\/[\w-]+\.sh/.exec(text)![0]);
});

test("the services and containers that commands name are in the Compose file", () => {
  const { services } = parse(read("docker-compose.yml"), { merge: true }) as { services: Record<string, { container_name?: string }> };
  const containers = Object.values(services).flatMap((service) => service.container_name ?? []);
  const unknown = commands.filter(({ text }) => containersIn(text).some((name) => !containers.includes(name)) || servicesIn(text).some((name) => !(name in services)));
  expect(unknown.map(at)).toEqual([]);
  expect(commands.filter(({ text }) => containersIn(text).length > 0).length).toBeGreaterThan(10);
  expect(commands.filter(({ text }) => servicesIn(text).length > 0).length).toBeGreaterThan(30);
});

function containersIn(command: string): string[] {
  const name = /^docker (?:exec (?:-it )?|logs |inspect --format '[^']*' )([\w-]+)/.exec(command)?.[1];
  return name === undefined ? [] : [name];
}

function servicesIn(command: string): string[] {
  const [, verb, words = ""] = /^docker-compose (?:--profile \w+ )?(\w+)((?: (?:-[\w-]+(?: \d+)?|[\w=]+))*)/.exec(command) ?? [];
  const named = words.split(" ").filter((word) => /^[a-z][\w-]*(=\d+)?$/.test(word)).map((word) => word.split("=")[0]!);
  return verb === "exec" || verb === "run" ? named.slice(0, 1) : named;
}

test("the deployments, jobs and secrets that commands name are in the cluster's files", () => {
  const files = readdirSync(join(root, "ops/k8s/base")).map((name) => read(`ops/k8s/base/${name}`)).join("\n");
  const ofCluster = commands.filter(({ text }) => /^(kubectl|cmctl) /.test(text) && !/create job restore|job\/restore/.test(text));
  for (const command of ofCluster) {
    for (const [, name] of command.text.matchAll(/\b(?:deployment\/|deploy\/|cronjob |hpa |ingress |component=)([a-z][a-z-]*)/g)) expect(files, at(command)).toMatch(new RegExp(`(name|component): ${name}\\b`));
  }
  for (const command of ofCluster.filter(({ text }) => text.includes(" secret "))) expect(command.text, at(command)).toMatch(/tls-secret|storybook-secrets/);
});

test("the events that commands look for in logs are ones that the service tells", () => {
  const sources = readdirSync(join(root, "server/src"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts")).map((name) => read(`server/src/${name}`)).join("\n");
  for (const command of commands) for (const [, event] of command.text.matchAll(/"event":"([\w.-]+)"/g)) expect(sources.includes(`event: "${event}"`), at(command)).toBe(true);
});

test("our own playbook has none of the commands that cannot do what they promise", () => {
  const own = commands.filter(({ page }) => page !== "v0.2.0.md");
  const harmful = [/^export RATE_LIMIT/, /docker system prune/, /kubectl delete secret/, /VACUUM FULL;"$(?<!job_events;")/, /REINDEX DATABASE/, /\bKEYS\b/, /^docker pull/, /git push origin main/, /--admin/, /SELECT \* FROM jobs/, /s_client(?!.*<\/dev\/null)/];
  for (const pattern of harmful) expect(own.filter(({ text }) => pattern.test(text)).map(at), String(pattern)).toEqual([]);
});

test("the table of section 8.4 names every one of them", () => {
  const table = read("docs/playbook/README.md").split("### 8.4")[1]!;
  for (const words of ["export RATE_LIMIT_REQUESTS", "docker system prune", "kubectl delete secret tls-secret", "VACUUM FULL", "REINDEX DATABASE", "KEYS rate_limit", "docker pull", "git push origin main", "s_client", "pg_terminate_backend", "UPDATE jobs", "/health/detailed", "success_rate"]) {
    expect(table).toContain(words);
  }
});
