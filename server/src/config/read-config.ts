import { resolve } from "node:path";
import { SETTING_NAMES, SETTINGS, type SettingName, type SettingValues } from "./settings.ts";

const SECRET_NAMES = ["databaseUrl", "redisUrl", "s3AccessKey", "s3SecretKey", "llmApiKey", "openaiApiKey", "anthropicApiKey", "googleApiKey", "imageApiKey", "replicateApiToken", "speechApiKey", "adminToken"] as const satisfies readonly SettingName[];
type SecretName = (typeof SECRET_NAMES)[number];

/** What may be logged and shown. Values that hang on other values are filled in. */
export type Config = Omit<SettingValues, SecretName | "publicUrl" | "llmProvider" | "imageProvider" | "moderationProvider" | "workerConcurrency"> & {
  publicUrl: string;
  llmProvider: NonNullable<SettingValues["llmProvider"]>;
  imageProvider: NonNullable<SettingValues["imageProvider"]>;
  moderationProvider: NonNullable<SettingValues["moderationProvider"]>;
  workerConcurrency: number;
  isEmbedded: boolean;
};
/** Never logged, never shown; kept apart so that logging the config is safe. */
export type Secrets = Pick<SettingValues, SecretName>;

/** Every variable that is wrong, by name and never by value. */
export class ConfigError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`The environment is not right:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`);
    this.name = "ConfigError";
    this.problems = problems;
  }
}

/** Reads all variables at once; fails with ConfigError that lists every problem. Empty means not set. */
export function readConfig(env: Record<string, string | undefined>): { config: Config; secrets: Secrets } {
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  for (const name of SETTING_NAMES) {
    const setting = SETTINGS[name];
    const outcome = setting.schema.safeParse(env[setting.env]?.trim() || undefined);
    if (outcome.success) values[name] = outcome.data;
    else problems.push(`${setting.env} ${outcome.error.issues[0]?.message ?? "is not right"}`);
  }
  const known = values as SettingValues;
  problems.push(...listContradictions(known));
  if (problems.length > 0) throw new ConfigError(problems);
  const secrets = Object.fromEntries(SECRET_NAMES.map((name) => [name, known[name]])) as Secrets;
  return { config: fillIn(known), secrets };
}

/** Variables that only make sense together. */
function listContradictions(values: SettingValues): string[] {
  const problems: string[] = [];
  const s3 = [["S3_REGION", values.s3Region], ["S3_BUCKET", values.s3Bucket], ["S3_ACCESS_KEY", values.s3AccessKey], ["S3_SECRET_KEY", values.s3SecretKey]] as const;
  if (values.s3Endpoint !== undefined || values.s3PublicEndpoint !== undefined || s3.some(([, value]) => value !== undefined)) {
    if (values.s3Endpoint === undefined) problems.push("S3_ENDPOINT is missing although other S3 variables are set");
    for (const [env, value] of s3) if (value === undefined) problems.push(`${env} is missing although other S3 variables are set`);
  }
  if (values.costDailyWarnUsd > values.costDailyLimitUsd) problems.push("COST_DAILY_WARN_USD is above COST_DAILY_LIMIT_USD");
  return problems;
}

function fillIn(values: SettingValues): Config {
  const shown = Object.fromEntries(Object.entries(values).filter(([name]) => !(SECRET_NAMES as readonly string[]).includes(name)));
  const isEmbedded = values.databaseUrl === undefined;
  return {
    ...(shown as Omit<SettingValues, SecretName>),
    dataDir: resolve(values.dataDir),
    publicUrl: (values.publicUrl ?? `http://localhost:${values.port}`).replace(/\/+$/, ""),
    llmProvider: values.llmProvider ?? (values.openaiApiKey === undefined ? "builtin" : "openai"),
    imageProvider: values.imageProvider ?? (values.replicateApiToken === undefined ? "builtin" : "replicate"),
    moderationProvider: values.moderationProvider ?? (values.openaiApiKey === undefined ? "builtin" : "openai"),
    workerConcurrency: values.workerConcurrency ?? (isEmbedded ? 4 : 50),
    isEmbedded,
  };
}
