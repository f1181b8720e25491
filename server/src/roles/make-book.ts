import { resolve } from "node:path";
import { chooseProviders, readConfig, type ChosenProviders } from "../config/index.ts";
import { createLogger } from "../telemetry/index.ts";
import { HELP } from "./make-book/help.ts";
import { makeOneBook } from "./make-book/make-one-book.ts";
import { describeMade, describeRefused } from "./make-book/print-outcome.ts";
import { ArgumentError, readArguments } from "./make-book/read-arguments.ts";
import { showProgress } from "./make-book/show-progress.ts";
import { openBudget } from "./open-budget.ts";
import { openGate } from "./open-gate.ts";
import { openProviders } from "./open-providers.ts";
import { openRecords } from "./open-records.ts";
import { openService, VERSION } from "./open-service.ts";
import { checkProviders } from "./tell-of-providers.ts";

const EXIT = { made: 0, notMade: 1, typedWrongly: 2, interrupted: 130 } as const;

/** The command line: one topic, one book, in this process and in memory, so that it needs no server and disturbs none. */
export async function runMakeBook(words: readonly string[]): Promise<void> {
  const begunAt = performance.now();
  const asked = readOrExplain(words);
  if (asked === null) process.exit(EXIT.typedWrongly);
  if (asked.kind === "help") return void process.stdout.write(HELP);

  // npm runs scripts in the package's folder and tells where the caller stood.
  const cwd = process.env["INIT_CWD"] ?? process.cwd();
  const progress = showProgress(asked.isJson ? process.stderr : process.stdout);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      progress.end();
      process.exit(EXIT.interrupted);
    });
  }
  progress.tell({ step: "queued", percent: 0 });
  const { config, secrets } = readConfig({ ...process.env, DATABASE_URL: "", REDIS_URL: "", S3_ENDPOINT: "", S3_PUBLIC_ENDPOINT: "", S3_REGION: "", S3_BUCKET: "", S3_ACCESS_KEY: "", S3_SECRET_KEY: "" });
  const chosen = chooseProviders(config, secrets);
  const logger = createLogger({ level: process.env["LOG_LEVEL"] ? config.logLevel : "silent", version: VERSION, role: "make-book", destination: process.stderr });
  const service = await openService({ role: "make-book", config, secrets, logger, takesJobs: true, isInMemory: true });
  const checking = checkProviders(chosen);
  const budget = await openBudget(service);
  const { gate, breaker } = await openGate(service, { prices: budget.prices, records: openRecords(chosen) });
  const providers = openProviders(chosen, gate);
  if (!providers.storyWriter.canWrite(asked.book.language)) {
    progress.end();
    process.stderr.write(`The built-in storyteller cannot write ${asked.book.language}; it writes en and ko.\n`);
    process.exit(EXIT.typedWrongly);
  }
  const problems = await checking;
  const outcome = problems.some((problem) => isCertain(problem, chosen))
    ? { refused: { code: "SYS_OVERLOADED" as const, topic: asked.book.topic, seconds: (performance.now() - begunAt) / 1000, suggestions: [] } }
    : await makeOneBook({ service, providers, budget, breaker, book: asked.book, out: resolve(cwd, asked.out), progress, begunAt });
  progress.end();
  const hasBook = "made" in outcome;
  if (asked.isJson) process.stdout.write(`${JSON.stringify(hasBook ? { ok: true, ...outcome.made } : { ok: false, ...outcome.refused, problems })}\n`);
  else if (hasBook) process.stdout.write(describeMade(outcome.made, cwd));
  else process.stderr.write(describeRefused({ ...outcome.refused, problems }));
  process.exit(hasBook ? EXIT.made : EXIT.notMade);
}

/** A server of one's own may make books and know nothing of the questions that a vendor answers. */
const isCertain = (problem: string, { story }: ChosenProviders): boolean => story.provider !== "openai-compatible" || !problem.startsWith("LLM_");

function readOrExplain(words: readonly string[]): ReturnType<typeof readArguments> | null {
  try {
    return readArguments(words);
  } catch (error) {
    if (!(error instanceof ArgumentError)) throw error;
    process.stderr.write(`${error.message}\nMore: npm run book -- --help\n`);
    return null;
  }
}
