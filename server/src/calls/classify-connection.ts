import type { Failure } from "./failure.ts";

/** No connection was made: nothing can have been ordered. */
const NEVER_SENT: ReadonlySet<string> = new Set([
  "ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "UND_ERR_CONNECT_TIMEOUT", "CERT_HAS_EXPIRED", "ERR_TLS_CERT_ALTNAME_INVALID",
]);

/** What it means that a request ended without an answer; whether it was taken nobody knows, unless it was never sent. */
export function classifyConnection(error: unknown): Failure {
  const causes = listCauses(error);
  const names = causes.map(({ name }) => name);
  const code = causes.map((cause) => (cause as { code?: unknown }).code).find((each) => typeof each === "string") as string | undefined;
  const isTimeout = names.some((name) => name === "TimeoutError" || name === "AbortError") || /^UND_ERR_(HEADERS|BODY)_TIMEOUT$/.test(code ?? "");
  if (isTimeout) return { kind: "timeout", isRetryable: true, billed: "unknown", detail: code ?? "no answer in time" };
  return { kind: "network", isRetryable: true, billed: code !== undefined && NEVER_SENT.has(code) ? "no" : "unknown", detail: code ?? names.at(-1) ?? typeof error };
}

function listCauses(error: unknown): Error[] {
  const causes: Error[] = [];
  for (let cause = error; cause instanceof Error && causes.length < 5; cause = cause.cause) {
    causes.push(cause);
    if (cause instanceof AggregateError && cause.errors[0] instanceof Error) causes.push(cause.errors[0]);
  }
  return causes;
}
