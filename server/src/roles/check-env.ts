import { readFileSync } from "node:fs";
import { parseArgs, parseEnv } from "node:util";
import { checkEnvironment, type Mode } from "../config/index.ts";

const HELP = `Names every environment variable that is missing, malformed or still a placeholder. Never shows a value.

  ./scripts/check-env.sh [--mode local|production] [--env-file FILE]

  --mode       local (default): what a start on one machine needs
               production: PostgreSQL, Redis, admin token and public address too
  --env-file   look at this file, as docker-compose hands it on, instead of the environment

Ends with 0 when nothing is wrong, with 1 when something is, with 2 when it was called wrongly.
`;

/** `./scripts/check-env.sh`: reads nothing but the environment, and asks nobody. */
export async function runCheckEnv(words: readonly string[]): Promise<void> {
  const call = readCall(words);
  if (call === "help") return void process.stdout.write(HELP);
  if ("mistake" in call) return end(2, [`${call.mistake}. See --help.`]);
  const env = call.envFile === undefined ? process.env : readEnvFile(call.envFile);
  if (env === null) return end(1, [`The file ${call.envFile} cannot be read.`]);
  const { problems, notes } = checkEnvironment(env, call.mode);
  for (const note of notes) console.log(`note: ${note}`);
  if (problems.length === 0) return void console.log(`The environment is right for ${call.mode}.`);
  end(1, [`The environment is not right for ${call.mode}:`, ...problems.map((problem) => `  - ${problem}`)]);
}

type Call = "help" | { mistake: string } | { mode: Mode; envFile: string | undefined };

function readCall(words: readonly string[]): Call {
  try {
    const { values } = parseArgs({ args: [...words], options: { mode: { type: "string", default: "local" }, "env-file": { type: "string" }, help: { type: "boolean", short: "h" } } });
    if (values.help === true) return "help";
    if (values.mode !== "local" && values.mode !== "production") return { mistake: "--mode is local or production" };
    return { mode: values.mode, envFile: values["env-file"] };
  } catch (error) {
    return { mistake: (error as Error).message.split(". ")[0]! };
  }
}

/** docker-compose.yml makes both addresses from the passwords. */
function readEnvFile(path: string): Record<string, string | undefined> | null {
  let env: Record<string, string | undefined>;
  try {
    env = parseEnv(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
  const { POSTGRES_PASSWORD: postgres, REDIS_PASSWORD: redis } = env;
  return {
    ...(postgres ? { DATABASE_URL: `postgres://storybook:${encodeURIComponent(postgres)}@postgres:5432/storybook` } : {}),
    ...(redis ? { REDIS_URL: `redis://:${encodeURIComponent(redis)}@redis:6379` } : {}),
    ...env,
  };
}

function end(exitCode: number, lines: readonly string[]): void {
  console.error(lines.join("\n"));
  process.exitCode = exitCode;
}
