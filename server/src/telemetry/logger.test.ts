import { expect, test } from "vitest";
import { createLogger, hashUser } from "./logger.ts";

function capture() {
  const lines: string[] = [];
  const logger = createLogger({ level: "info", version: "0.0.0", role: "test", destination: { write: (line: string) => void lines.push(line) } });
  return { lines, logger };
}

test("a line is JSON with a time, a level in words and a message", () => {
  const { lines, logger } = capture();
  logger.info({ job_id: "j" }, "job claimed");
  expect(JSON.parse(lines[0]!)).toMatchObject({ level: "info", msg: "job claimed", job_id: "j", role: "test" });
  expect(JSON.parse(lines[0]!)["ts"]).toMatch(/^\d{4}-.*Z$/);
});

test("words of a book and secrets are taken out, also one level down", () => {
  const { lines, logger } = capture();
  logger.info({ topic: "Mina's birthday", book: { title: "Mina", hero: "Mina" }, authorization: "Bearer abc" }, "a line");
  expect(lines[0]).not.toMatch(/Mina|Bearer/);
});

test("a database error tells its kind and not the row it failed on", () => {
  const { lines, logger } = capture();
  logger.error({ err: Object.assign(new Error("duplicate key"), { code: "23505", detail: "Key (topic)=(Mina)", query: "INSERT Mina", params: ["Mina"] }) }, "failed");
  expect(lines[0]).toContain("23505");
  expect(lines[0]).not.toContain("Mina");
});

test("a user is told apart and not named", () => {
  expect(hashUser("user_a")).not.toBe(hashUser("user_b"));
  expect(hashUser("user_a")).not.toContain("user_a");
});
