import { z } from "zod";

export type Setting<Value extends z.ZodType = z.ZodType> = {
  env: string;
  group: string;
  /** From the variable's text to its value; nothing set is `undefined`, so that each schema says its own default. */
  schema: Value;
  description: string;
  /** The default as people read it; derived defaults are told in words. */
  shownDefault: string;
  isSecret?: true;
};

const number = (least: number, most: number) =>
  z.string().regex(/^\d{1,10}$/, `must be a whole number from ${least} to ${most}`).transform(Number)
    .refine((value) => value >= least && value <= most, `must be a whole number from ${least} to ${most}`);
const wholeNumber = (least: number, most: number, fallback: number) => number(least, most).default(fallback);
const optionalWholeNumber = (least: number, most: number) => number(least, most).optional();
const dollars = (fallback: number) =>
  z.string().regex(/^\d{1,9}(\.\d{1,6})?$/, "must be an amount in dollars, such as 100 or 99.50").transform(Number).default(fallback);
const choice = <const Options extends readonly [string, ...string[]]>(options: Options) =>
  z.enum(options, { error: `must be one of ${options.join(", ")}` });
const text = (most = 500) => z.string().max(most, `must be at most ${most} characters`).optional();
const url = (protocols: RegExp, example: string) =>
  z.url({ protocol: protocols, error: `must be an address such as ${example}` }).optional();
const webUrl = () => url(/^https?$/, "https://example.com");

/** Every variable the program reads. `.env.example` and the reference page are written from this list. */
export const SETTINGS = {
  port: { env: "PORT", group: "Server", schema: wholeNumber(1, 65535, 8000), shownDefault: "8000", description: "Port of the HTTP server." },
  host: { env: "HOST", group: "Server", schema: z.string().max(255).default("127.0.0.1"), shownDefault: "127.0.0.1", description: "Address the HTTP server listens on; the container uses 0.0.0.0." },
  publicUrl: { env: "PUBLIC_URL", group: "Server", schema: webUrl(), shownDefault: "http://localhost:<PORT>", description: "Address under which readers reach the service; links are built from it." },
  opsUrl: { env: "OPS_URL", group: "Server", schema: webUrl(), shownDefault: "http://localhost:<PORT>", description: "Service that npm run ops operates." },
  signup: { env: "SIGNUP", group: "Server", schema: choice(["open", "closed"]).default("open"), shownDefault: "open", description: "Whether anyone may make an account, or only the operator." },
  healthDetailed: { env: "HEALTH_DETAILED", group: "Server", schema: choice(["public", "admin"]).default("public"), shownDefault: "public", description: "Who may read /health/detailed: anyone, or only the holder of the admin token." },
  trustedProxies: { env: "TRUSTED_PROXIES", group: "Server", schema: text(2000), shownDefault: "empty", description: "Addresses or ranges of proxies whose X-Forwarded-For is believed, with commas between; empty takes the address of whoever connects." },
  metricsPort: { env: "METRICS_PORT", group: "Server", schema: optionalWholeNumber(1, 65535), shownDefault: "9464 for a worker on PostgreSQL", description: "Port on which a worker tells /metrics and /health/live; the API tells them on PORT." },
  logLevel: { env: "LOG_LEVEL", group: "Server", schema: choice(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"), shownDefault: "info", description: "How much is logged, as JSON lines on standard output." },

  dataDir: { env: "DATA_DIR", group: "Storage", schema: z.string().max(1000).default("./data"), shownDefault: "./data", description: "Folder of the embedded database and of the files; used by one process at a time." },
  databasePoolMax: { env: "DATABASE_POOL_MAX", group: "Storage", schema: wholeNumber(2, 200, 10), shownDefault: "10", description: "Most PostgreSQL connections of one process." },
  s3Endpoint: { env: "S3_ENDPOINT", group: "Storage", schema: webUrl(), shownDefault: "empty", description: "Address of the S3 service; empty keeps files under DATA_DIR." },
  s3PublicEndpoint: { env: "S3_PUBLIC_ENDPOINT", group: "Storage", schema: webUrl(), shownDefault: "S3_ENDPOINT", description: "Address under which readers reach the bucket, where it is another; links to PDF and EPUB lead there." },
  s3Region: { env: "S3_REGION", group: "Storage", schema: text(60), shownDefault: "empty", description: "Region of the S3 bucket." },
  s3Bucket: { env: "S3_BUCKET", group: "Storage", schema: text(63), shownDefault: "empty", description: "Name of the S3 bucket." },

  llmProvider: { env: "LLM_PROVIDER", group: "Providers", schema: choice(["builtin", "openai", "anthropic", "google", "openai-compatible"]).optional(), shownDefault: "builtin; openai when OPENAI_API_KEY is set", description: "Who writes the stories." },
  llmModel: { env: "LLM_MODEL", group: "Providers", schema: text(200), shownDefault: "per provider", description: "Model that writes the stories." },
  llmBaseUrl: { env: "LLM_BASE_URL", group: "Providers", schema: webUrl(), shownDefault: "per provider", description: "Address of the story provider." },
  openaiBaseUrl: { env: "OPENAI_BASE_URL", group: "Providers", schema: webUrl(), shownDefault: "OpenAI's own", description: "OpenAI's address under its vendor's own name." },
  imageProvider: { env: "IMAGE_PROVIDER", group: "Providers", schema: choice(["builtin", "replicate", "openai", "google"]).optional(), shownDefault: "builtin; replicate when REPLICATE_API_TOKEN is set", description: "Who paints the pictures." },
  imageModel: { env: "IMAGE_MODEL", group: "Providers", schema: text(200), shownDefault: "per provider", description: "Model that paints the pictures." },
  imageBaseUrl: { env: "IMAGE_BASE_URL", group: "Providers", schema: webUrl(), shownDefault: "per provider", description: "Address of the picture provider." },
  replicateBaseUrl: { env: "REPLICATE_BASE_URL", group: "Providers", schema: webUrl().default("https://api.replicate.com/v1"), shownDefault: "https://api.replicate.com/v1", description: "Replicate's address under its vendor's own name." },
  moderationProvider: { env: "MODERATION_PROVIDER", group: "Providers", schema: choice(["builtin", "openai"]).optional(), shownDefault: "builtin; openai is added when its key is set", description: "Who judges texts after the built-in layer, which always runs first." },
  speechProvider: { env: "SPEECH_PROVIDER", group: "Providers", schema: choice(["none", "openai", "openai-compatible"]).default("none"), shownDefault: "none", description: "Who reads the books aloud." },
  speechBaseUrl: { env: "SPEECH_BASE_URL", group: "Providers", schema: webUrl(), shownDefault: "per provider", description: "Address of the speech provider." },
  speechModel: { env: "SPEECH_MODEL", group: "Providers", schema: text(200), shownDefault: "per provider", description: "Model that reads aloud." },
  speechVoice: { env: "SPEECH_VOICE", group: "Providers", schema: text(100), shownDefault: "per provider", description: "Voice that reads aloud." },

  rateLimitRequests: { env: "RATE_LIMIT_REQUESTS", group: "Limits", schema: wholeNumber(1, 1_000_000, 10), shownDefault: "10", description: "Costly requests one user may send in a window." },
  rateLimitWindowSeconds: { env: "RATE_LIMIT_WINDOW", group: "Limits", schema: wholeNumber(1, 86_400, 60), shownDefault: "60", description: "Length of that window in seconds." },
  jobSlaSeconds: { env: "JOB_SLA_SECONDS", group: "Limits", schema: wholeNumber(10, 86_400, 600), shownDefault: "600", description: "Seconds in which a book is promised; a later one counts as missed." },
  jobStuckAfterSeconds: { env: "JOB_STUCK_AFTER_SECONDS", group: "Limits", schema: wholeNumber(10, 86_400, 900), shownDefault: "900", description: "Seconds without news after which /health/detailed calls a running job stuck." },
  imageMaxConcurrent: { env: "IMAGE_MAX_CONCURRENT", group: "Limits", schema: wholeNumber(1, 24, 3), shownDefault: "3", description: "Pictures of one book made at once." },
  imageAccountConcurrent: { env: "IMAGE_ACCOUNT_CONCURRENT", group: "Limits", schema: wholeNumber(1, 10_000, 60), shownDefault: "60", description: "Pictures being made at once at the picture provider, by all workers together." },
  imageAccountPerMinute: { env: "IMAGE_ACCOUNT_PER_MINUTE", group: "Limits", schema: wholeNumber(1, 1_000_000, 600), shownDefault: "600", description: "Pictures begun in a minute at the picture provider, by all workers together." },
  llmAccountConcurrent: { env: "LLM_ACCOUNT_CONCURRENT", group: "Limits", schema: wholeNumber(1, 10_000, 200), shownDefault: "200", description: "Calls at once to the story provider, by all workers together." },
  llmAccountPerMinute: { env: "LLM_ACCOUNT_PER_MINUTE", group: "Limits", schema: wholeNumber(1, 1_000_000, 2000), shownDefault: "2000", description: "Calls begun in a minute at the story provider, by all workers together." },
  providerProbeSeconds: { env: "PROVIDER_PROBE_SECONDS", group: "Limits", schema: wholeNumber(1, 3600, 30), shownDefault: "30", description: "Seconds until a provider that takes no orders is asked again; doubles up to 300 while money, key or model is the reason." },
  workerConcurrency: { env: "WORKER_CONCURRENCY", group: "Limits", schema: optionalWholeNumber(1, 500), shownDefault: "4 embedded, 50 with PostgreSQL", description: "Books one worker process makes at once." },
  maxQueuedJobs: { env: "MAX_QUEUED_JOBS", group: "Limits", schema: wholeNumber(1, 1_000_000, 100), shownDefault: "100", description: "Waiting jobs above which new books are refused." },
  maxPendingJobsPerUser: { env: "MAX_PENDING_JOBS_PER_USER", group: "Limits", schema: wholeNumber(1, 10_000, 10), shownDefault: "10", description: "Unfinished jobs one user may have." },
  costDailyWarnUsd: { env: "COST_DAILY_WARN_USD", group: "Limits", schema: dollars(100), shownDefault: "100", description: "Spending of a day (UTC) in dollars that is warned about, once." },
  costDailyLimitUsd: { env: "COST_DAILY_LIMIT_USD", group: "Limits", schema: dollars(500), shownDefault: "500", description: "Dollars that a day (UTC) may cost. A book whose worst case has no room under it is refused; a running one goes on inside what was reserved for it." },
  pricesFile: { env: "PRICES_FILE", group: "Limits", schema: text(1000), shownDefault: "built-in table", description: "JSON file with prices that replace the built-in ones; see docs/guides/costs.md." },

  databaseUrl: { env: "DATABASE_URL", group: "Storage", isSecret: true, schema: url(/^postgres(ql)?$/, "postgres://storybook:…@localhost:5432/storybook"), shownDefault: "empty", description: "PostgreSQL; empty uses the embedded database." },
  redisUrl: { env: "REDIS_URL", group: "Storage", isSecret: true, schema: url(/^rediss?$/, "redis://localhost:6379"), shownDefault: "empty", description: "Redis for rate limits; empty limits inside the process." },
  s3AccessKey: { env: "S3_ACCESS_KEY", group: "Storage", isSecret: true, schema: text(), shownDefault: "empty", description: "Key name for the S3 bucket." },
  s3SecretKey: { env: "S3_SECRET_KEY", group: "Storage", isSecret: true, schema: text(), shownDefault: "empty", description: "Secret key for the S3 bucket." },
  llmApiKey: { env: "LLM_API_KEY", group: "Providers", isSecret: true, schema: text(), shownDefault: "empty", description: "Key of the story provider." },
  openaiApiKey: { env: "OPENAI_API_KEY", group: "Providers", isSecret: true, schema: text(), shownDefault: "empty", description: "OpenAI's key under its vendor's own name." },
  anthropicApiKey: { env: "ANTHROPIC_API_KEY", group: "Providers", isSecret: true, schema: text(), shownDefault: "empty", description: "Anthropic's key under its vendor's own name." },
  googleApiKey: { env: "GOOGLE_GENERATIVE_AI_API_KEY", group: "Providers", isSecret: true, schema: text(), shownDefault: "empty", description: "Google's key under its vendor's own name." },
  speechApiKey: { env: "SPEECH_API_KEY", group: "Providers", isSecret: true, schema: text(), shownDefault: "empty", description: "Key of the speech provider." },
  imageApiKey: { env: "IMAGE_API_KEY", group: "Providers", isSecret: true, schema: text(), shownDefault: "empty", description: "Key of the picture provider." },
  replicateApiToken: { env: "REPLICATE_API_TOKEN", group: "Providers", isSecret: true, schema: text(), shownDefault: "empty", description: "Replicate's key under its vendor's own name." },
  adminToken: { env: "ADMIN_TOKEN", group: "Server", isSecret: true, schema: z.string().min(32, "must have at least 32 characters").max(500).optional(), shownDefault: "empty", description: "Opens the admin API. Empty keeps it closed with PostgreSQL; with the embedded database one is made and kept in DATA_DIR/admin-token." },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof SETTINGS;
export type SettingValues = { [Name in SettingName]: z.output<(typeof SETTINGS)[Name]["schema"]> };
export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[];
