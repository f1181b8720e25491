import { expect, test } from "vitest";
import { ConfigError, readConfig } from "./index.ts";

const problemsOf = (env: Record<string, string>): readonly string[] => {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
};

test("with nothing set everything is built in and embedded", () => {
  const { config, secrets } = readConfig({});
  expect(config).toMatchObject({ port: 8000, host: "127.0.0.1", publicUrl: "http://localhost:8000", llmProvider: "builtin", imageProvider: "builtin", isEmbedded: true, workerConcurrency: 4, imageMaxConcurrent: 3 });
  expect(Object.values(secrets).every((secret) => secret === undefined)).toBe(true);
});

test("every problem is listed by name, and no value is", () => {
  const problems = problemsOf({ PORT: "http", RATE_LIMIT_REQUESTS: "0", ADMIN_TOKEN: "hunter2", DATABASE_URL: "mysql://root:pass@host/db", LLM_PROVIDER: "oracle" });
  expect(problems.map((problem) => problem.split(" ")[0]).sort()).toEqual(["ADMIN_TOKEN", "DATABASE_URL", "LLM_PROVIDER", "PORT", "RATE_LIMIT_REQUESTS"]);
  expect(problems.join()).not.toMatch(/hunter2|root|pass|oracle/);
});

test("an empty variable counts as not set", () => {
  expect(readConfig({ PORT: "", OPENAI_API_KEY: " ", REDIS_URL: "" }).config).toMatchObject({ port: 8000, llmProvider: "builtin" });
});

test("a vendor's key chooses its vendor", () => {
  expect(readConfig({ OPENAI_API_KEY: "sk-test", REPLICATE_API_TOKEN: "r8" }).config).toMatchObject({ llmProvider: "openai", imageProvider: "replicate", moderationProvider: "openai" });
  expect(readConfig({ OPENAI_API_KEY: "sk-test", LLM_PROVIDER: "builtin" }).config.llmProvider).toBe("builtin");
});

test("a PostgreSQL address makes it distributed, with more books at once", () => {
  expect(readConfig({ DATABASE_URL: "postgres://storybook:secret@localhost/storybook" }).config).toMatchObject({ isEmbedded: false, workerConcurrency: 50 });
});

test("no secret is part of the config that may be logged", () => {
  const { config } = readConfig({ DATABASE_URL: "postgres://storybook:s3cr3t@localhost/storybook", ADMIN_TOKEN: "s3cr3t".repeat(8), OPENAI_API_KEY: "s3cr3t" });
  expect(JSON.stringify(config)).not.toContain("s3cr3t");
});

test("half of an S3 set-up is a problem", () => {
  expect(problemsOf({ S3_BUCKET: "books" }).map((problem) => problem.split(" ")[0])).toEqual(["S3_ENDPOINT", "S3_REGION", "S3_ACCESS_KEY", "S3_SECRET_KEY"]);
});
