/** Classes and codes of PostgreSQL for "not now": connection, resources, shutting down, read-only, locked by maintenance. */
const AWAY = /^(08|53|57P|25006|55P03)/;
/** It answers, and this statement was too slow or in another's way. */
const BUSY = /^(57014|40001|40P01)/;
const SOCKET_CODES = new Set(["ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "EPIPE", "ENOTFOUND", "EAI_AGAIN"]);
/** The driver's own errors have no code. */
const MESSAGES = /^(Connection terminated|timeout (exceeded|expired) when trying to connect|timeout exceeded|Query read timeout|Client has encountered a connection error|Client was closed)/;

/** Whether an error means that the database is away for now, and says nothing about what was asked of it. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  if (typeof code === "string") return AWAY.test(code) || SOCKET_CODES.has(code);
  return MESSAGES.test(error.message);
}

/** Away, or there and too busy for this statement. */
export function isDatabaseOverloaded(error: unknown): boolean {
  const { code } = (error ?? {}) as { code?: unknown };
  return isDatabaseAway(error) || (typeof code === "string" && BUSY.test(code));
}
