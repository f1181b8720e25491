import { chooseProviders } from "./choose-providers.ts";
import { ConfigError, readConfig } from "./read-config.ts";
import { SETTING_NAMES, SETTINGS } from "./settings.ts";

export type Mode = "local" | "production";
/** `problems` keep the service from doing its work; `notes` are choices that somebody should have made on purpose. */
export type EnvironmentReport = { problems: string[]; notes: string[] };

type Environment = Record<string, string | undefined>;

/** Everything that is missing, malformed or still a placeholder, by name and never by value. */
export function checkEnvironment(env: Environment, mode: Mode): EnvironmentReport {
  const problems = [...listPlaceholders(env), ...listMistakes(env)];
  if (mode === "local") return { problems, notes: [] };
  return { problems: [...problems, ...listMissing(env)], notes: listNotes(env) };
}

/** What a template leaves to be filled in, and passwords that everybody tries first. */
const PLACEHOLDER = /^(<.*>|\[.*\]|\.{3}|…|x{3,}|\*{3,}|todo|tbd|none|null|undefined|example|placeholder|(your|my|insert|enter|put|replace|change)[-_ ]?.*|.*(change[-_ ]?me|placeholder|your[-_](key|token|secret|password)).*|(sk|r8)[-_](\.{3}|x+|…|your.*|test|example)|secret|password|passw0rd|admin|root|test|letmein|123456\d*)$/i;
const OPEN_CHOICES = new Set(["none", "test"]);

function listPlaceholders(env: Environment): string[] {
  const names = new Set<string>([...SETTING_NAMES.map((name) => SETTINGS[name].env), "POSTGRES_PASSWORD", "REDIS_PASSWORD", "SMOKE_API_KEY", "BACKUP_PASSPHRASE"]);
  return [...names].flatMap((name) => {
    const value = env[name]?.trim() ?? "";
    if (value === "") return [];
    if (PLACEHOLDER.test(value) && !(OPEN_CHOICES.has(value) && !isSecret(name))) return [`${name} is still a placeholder`];
    return hasPlaceholderPassword(value) ? [`${name} has a password that is a placeholder`] : [];
  });
}

const isSecret = (name: string): boolean => /(PASSWORD|PASSPHRASE|TOKEN|KEY|URL)$/.test(name);

function hasPlaceholderPassword(value: string): boolean {
  const password = URL.canParse(value) ? decodeURIComponent(new URL(value).password) : "";
  return password !== "" && (PLACEHOLDER.test(password) || password === "storybook" || password === "postgres");
}

/** The same reading that a start does. */
function listMistakes(env: Environment): string[] {
  try {
    const { config, secrets } = readConfig(env);
    chooseProviders(config, secrets);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return [...error.problems];
    throw error;
  }
}

function listMissing(env: Environment): string[] {
  const has = (name: string): boolean => (env[name]?.trim() ?? "") !== "";
  const problems: string[] = [];
  if (!has("DATABASE_URL")) problems.push("DATABASE_URL is missing: the embedded database is for one process and does not flush to the disk");
  if (!has("REDIS_URL")) problems.push("REDIS_URL is missing: without Redis each process counts its own rate limit");
  if (!has("ADMIN_TOKEN")) problems.push("ADMIN_TOKEN is missing: nobody could switch off new books or block anybody");
  const publicUrl = env["PUBLIC_URL"]?.trim() ?? "";
  if (publicUrl === "") problems.push("PUBLIC_URL is missing: links would lead to localhost");
  else if (!publicUrl.startsWith("https:")) problems.push("PUBLIC_URL must begin with https: in production");
  else if (/^https:\/\/(localhost|127\.|\[::1\])/.test(publicUrl)) problems.push("PUBLIC_URL leads to this machine only");
  return problems;
}

function listNotes(env: Environment): string[] {
  const lacks = (...names: string[]): boolean => names.every((name) => (env[name]?.trim() ?? "") === "");
  const notes: string[] = [];
  if (lacks("S3_ENDPOINT")) notes.push("S3_ENDPOINT is empty: files stay in DATA_DIR, which all processes must share");
  if (lacks("LLM_PROVIDER", "OPENAI_API_KEY")) notes.push("LLM_PROVIDER is empty: stories come from the built-in storyteller");
  if (lacks("IMAGE_PROVIDER", "REPLICATE_API_TOKEN")) notes.push("IMAGE_PROVIDER is empty: pictures come from the built-in illustrator");
  return notes;
}
