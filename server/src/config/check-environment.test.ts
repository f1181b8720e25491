import { expect, test } from "vitest";
import { checkEnvironment } from "./check-environment.ts";

const PRODUCTION = {
  DATABASE_URL: "postgres://storybook:Jb4c0PqA@db:5432/storybook",
  REDIS_URL: "redis://:kc93hQ@redis:6379",
  ADMIN_TOKEN: "0f9d8c7b6a5948372615049382716050",
  PUBLIC_URL: "https://api.aistorybook.com",
};

test("an empty environment is right for one machine and not for production", () => {
  expect(checkEnvironment({}, "local")).toEqual({ problems: [], notes: [] });
  const names = checkEnvironment({}, "production").problems.map((problem) => problem.split(" ")[0]);
  expect(names).toEqual(["DATABASE_URL", "REDIS_URL", "ADMIN_TOKEN", "PUBLIC_URL"]);
});

test("a whole production environment has no problems, and tells which choices were left open", () => {
  const { problems, notes } = checkEnvironment(PRODUCTION, "production");
  expect(problems).toEqual([]);
  expect(notes.map((note) => note.split(" ")[0])).toEqual(["S3_ENDPOINT", "LLM_PROVIDER", "IMAGE_PROVIDER"]);
});

test.each([
  ["ADMIN_TOKEN", "change-me-change-me-change-me-change-me"],
  ["OPENAI_API_KEY", "sk-..."],
  ["OPENAI_API_KEY", "your-api-key"],
  ["REPLICATE_API_TOKEN", "<token>"],
  ["S3_SECRET_KEY", "xxxxxxxx"],
  ["POSTGRES_PASSWORD", "changeme"],
])("%s as %j is a placeholder", (name, value) => {
  expect(checkEnvironment({ ...PRODUCTION, [name]: value }, "local").problems.join("\n")).toContain(`${name} is still a placeholder`);
});

test("a password that everybody tries is a placeholder inside an address too, and no value is told", () => {
  const { problems } = checkEnvironment({ ...PRODUCTION, DATABASE_URL: "postgres://storybook:password@db/storybook" }, "production");
  expect(problems).toEqual(["DATABASE_URL has a password that is a placeholder"]);
});

test("a malformed value is told by name and never by value", () => {
  const { problems } = checkEnvironment({ ...PRODUCTION, PORT: "eighty", RATE_LIMIT_REQUESTS: "-1", S3_BUCKET: "books" }, "production");
  for (const name of ["PORT", "RATE_LIMIT_REQUESTS", "S3_ENDPOINT", "S3_REGION", "S3_ACCESS_KEY", "S3_SECRET_KEY"]) expect(problems.join("\n")).toContain(name);
  expect(problems.join("\n")).not.toContain("eighty");
});

test("a provider without its key is told", () => {
  expect(checkEnvironment({ LLM_PROVIDER: "anthropic" }, "local").problems.join("\n")).toContain("ANTHROPIC_API_KEY");
});

test("choices that look like placeholders are none", () => {
  expect(checkEnvironment({ ...PRODUCTION, SPEECH_PROVIDER: "none" }, "production").problems).toEqual([]);
});

test("production is not reached by http or on this machine", () => {
  expect(checkEnvironment({ ...PRODUCTION, PUBLIC_URL: "http://api.aistorybook.com" }, "production").problems).toHaveLength(1);
  expect(checkEnvironment({ ...PRODUCTION, PUBLIC_URL: "https://localhost:8000" }, "production").problems).toHaveLength(1);
});
