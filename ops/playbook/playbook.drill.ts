import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { EFFECTS, SAYS_ALL } from "./effects.ts";
import { openWorld } from "./open-world.ts";
import { planOf, type Plan } from "./plan-of-command.ts";
import { readCommands } from "./read-commands.ts";

type Run = Extract<Plan, { kind: "run" }>;

const world = await openWorld();
if (world === null && process.env["REQUIRE_ALL_TESTS"] === "1") throw new Error("the playbook is to be run, and PostgreSQL or Redis is not installed");
afterAll(() => world?.close(), 60_000);

const STUCK = "UPDATE jobs SET status = 'failed', error_code = 'MANUAL_RECOVERY' WHERE status = 'running' AND updated_at < NOW() - INTERVAL '30 minutes';";
const distinct = [...new Map(readCommands().map((command) => [command.text, command])).values()];
const runs = distinct.flatMap(({ page, text }) => {
  const plan = planOf(text);
  return plan?.kind === "run" ? [{ page, text, plan: plan as Run }] : [];
});

test("every effect belongs to a command that is typed", () => {
  expect(Object.keys(EFFECTS).filter((command) => !runs.some(({ text }) => text === command))).toEqual([]);
});

describe.skipIf(world === null)("typed against PostgreSQL, Redis and a running service", () => {
  for (const { page, text, plan } of runs) {
    test(`${page}: ${text}`, { timeout: 240_000 }, async () => {
      const effect = EFFECTS[text] ?? SAYS_ALL;
      await effect.before?.(world!);
      const { code, output } = await world!.type(text);
      expect(output).toMatch(plan.says);
      expect(plan.exits).toContain(code);
      await expect.poll(async () => JSON.parse(JSON.stringify(await effect.sees(world!)).replaceAll(world!.userKey, "(the user)")) as unknown, { timeout: 20_000, interval: 200 }).toEqual(effect.is);
      await effect.after?.(world!);
    });
  }

  test("logs that are kept for an incident are there", () => {
    expect(readFileSync(`${world!.folder}/incident/logs.txt`, "utf8")).toContain('"event":"service.started"');
  });

  test("the manual recovery of section 2.4 ends a stuck job and no other", async () => {
    await world!.query(`UPDATE jobs SET status = 'running', current_step = 'draw_pages', attempt = attempt + 1, updated_at = now() - interval '31 minutes' WHERE id = '${world!.jobId}'`);
    const fresh = randomUUID();
    await world!.query(`INSERT INTO jobs (id, user_key, kind, book_id, status) SELECT '${fresh}', user_key, 'operations.nothing', book_id, 'running' FROM jobs WHERE id = '${world!.jobId}'`);
    const { code, output } = await world!.type(`psql -c "${STUCK}"`);
    expect({ code, output }).toEqual({ code: 0, output: "UPDATE 1\n" });
    expect(await world!.query(`SELECT status, error_code, finished_at IS NOT NULL AS is_finished FROM jobs WHERE id = '${world!.jobId}'`)).toEqual([{ status: "failed", error_code: "MANUAL_RECOVERY", is_finished: true }]);
    expect(await world!.query(`SELECT status FROM jobs WHERE id = '${fresh}'`)).toEqual([{ status: "running" }]);
    await world!.query(`DELETE FROM jobs WHERE id = '${fresh}'`);
  });

  test("the service is ready after all of this, and no process died", async () => {
    expect(await world!.type("curl -s https://api.aistorybook.com/health/ready")).toMatchObject({ code: 0, output: expect.stringContaining("ready") });
    expect(world!.isAlive()).toBe(true);
  });
});
