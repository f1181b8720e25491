import { createHash } from "node:crypto";
import { pino, stdSerializers, type DestinationStream, type Logger } from "pino";

export type { Logger };

/** Fields that could carry a secret or a child's words; they are taken out wherever they stand in the first two levels. */
const NEVER_LOGGED = [
  "topic", "title", "text", "texts", "hero", "name", "description", "avoid", "spec", "payload", "body",
  "api_key", "apiKey", "authorization", "cookie", "password", "token", "secret", "adminToken", "databaseUrl", "redisUrl",
];

/** JSON lines with UTC times. Fields of the list above never reach the output. */
export function createLogger(options: { level: string; version: string; role: string; destination?: DestinationStream }): Logger {
  return pino(
    {
      level: options.level,
      base: { service: "ai-story-book", version: options.version, role: options.role, pid: process.pid },
      messageKey: "msg",
      timestamp: () => `,"ts":"${new Date().toISOString()}"`,
      formatters: { level: (level) => ({ level }) },
      serializers: { err: describeError },
      redact: { paths: NEVER_LOGGED.flatMap((field) => [field, `*.${field}`]), remove: true },
    },
    ...(options.destination === undefined ? [] : [options.destination]),
  );
}

/** Tells users apart in the logs without naming them. */
export const hashUser = (userKey: string): string => createHash("sha256").update(userKey).digest("hex").slice(0, 12);

/** Database errors carry the row they failed on (`detail`, `parameters`, `query`); only what is safe is kept. */
function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: "something that is not an error was thrown" };
  const { type, message, stack } = stdSerializers.errWithCause(error);
  const code = (error as { code?: unknown }).code;
  return { type, message, stack, ...(typeof code === "string" ? { code } : {}) };
}
