/** Classes and codes of PostgreSQL for "not now": connection, resources, shutting down, locked, read-only, deadlock, too slow. */
const CODES = /^(08|53|57P|40001|40P01|25006|55P03|57014)/;
const SOCKET_CODES = new Set(["ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "EPIPE", "ENOTFOUND", "EAI_AGAIN"]);
/** The driver's own errors have no code. */
const MESSAGES = /^(Connection terminated|timeout (exceeded|expired) when trying to connect|timeout exceeded|Query read timeout|Client has encountered a connection error|Client was closed)/;

/** Whether an error means that the database is away or too busy for now, and says nothing about the request. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  if (typeof code === "string") return CODES.test(code) || SOCKET_CODES.has(code);
  return MESSAGES.test(error.message);
}
