import { APICallError } from "@ai-sdk/provider";
import { CallFailure, classifyException, readRetryAfterMs, type Failure, type FailureKind } from "../calls/index.ts";
import { readVendorError, type VendorError } from "./read-vendor-error.ts";

/** One row of a vendor's table; all that is named must fit. */
export type FailureRow = {
  status?: readonly number[];
  /** Looked for in the vendor's own `type` and `code`. */
  code?: RegExp;
  message?: RegExp;
  /** Looked for in the whole body, where a hint lies deeper. */
  body?: RegExp;
  isWebPage?: true;
  kind: FailureKind;
  isRetryable: boolean;
  billed?: Failure["billed"];
};

/**
 * What an error of a vendor means: the first row that fits decides, then the exception, then the status alone.
 * Words of a vendor never go further than its code.
 */
export function classifyByTable(rows: readonly FailureRow[], error: unknown): Failure {
  if (error instanceof CallFailure) return error.failure;
  const said = readVendorError(error);
  if (said === null) return classifyUnanswered(error);
  const row = rows.find((one) => fits(one, said)) ?? rowOfStatus(said.status);
  const retryAfterMs = row.isRetryable ? readRetryAfterMs({ headers: said.headers, text: `${said.message} ${said.body}` }) : undefined;
  return {
    kind: row.kind,
    isRetryable: row.isRetryable,
    // In the middle of a stream something was made already.
    billed: row.billed ?? (said.status === undefined ? "unknown" : "no"),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    detail: describe(said),
  };
}

/** What an error means that carries no answer of a vendor. */
export const classifyUnanswered = (error: unknown): Failure => classifyException(error) ?? classifySdkError(error);

/** The SDK's complaints about an answer it cannot read. */
function classifySdkError(error: unknown): Failure {
  const name = error instanceof Error ? error.name : typeof error;
  if (APICallError.isInstance(error) && error.statusCode === undefined) return { kind: "network", isRetryable: true, billed: "unknown", detail: "no connection" };
  const isCut = error instanceof Error && /ended without a finish reason/i.test(error.message);
  return { kind: isCut ? "cut-off" : "unusable", isRetryable: true, billed: "unknown", detail: isCut ? "the stream ended early" : `not understood (${name})` };
}

function fits(row: FailureRow, { status, type, code, message, body, isWebPage }: VendorError): boolean {
  if (row.status !== undefined && (status === undefined || !row.status.includes(status))) return false;
  if (row.code !== undefined && !row.code.test(type) && !row.code.test(code)) return false;
  if (row.message !== undefined && !row.message.test(message)) return false;
  if (row.body !== undefined && !row.body.test(body)) return false;
  return row.isWebPage === undefined || isWebPage;
}

/** For answers that no table knows. */
function rowOfStatus(status: number | undefined): FailureRow {
  if (status === undefined) return { kind: "server", isRetryable: true };
  if (status === 408) return { kind: "timeout", isRetryable: true, billed: "unknown" };
  if (status === 409) return { kind: "server", isRetryable: true };
  if (status === 429) return { kind: "rate-limited", isRetryable: true };
  if (status === 401 || status === 403) return { kind: "credentials", isRetryable: false };
  if (status === 402) return { kind: "billing", isRetryable: false };
  if (status === 404 || status === 410 || (status >= 300 && status < 400)) return { kind: "not-found", isRetryable: false };
  // A gateway gave up waiting for work that may have been done.
  if (status === 502 || status === 504) return { kind: "server", isRetryable: true, billed: "unknown" };
  if (status >= 500) return { kind: "server", isRetryable: true };
  if (status < 300) return { kind: "unusable", isRetryable: true, billed: "unknown" };
  return { kind: "bad-request", isRetryable: false };
}

const describe = ({ status, type, code, isWebPage }: VendorError): string => {
  const words = [type, code].map((word) => word.replace(/[^a-z0-9_.-]/g, "").slice(0, 60)).filter((word) => word !== "");
  return [status ?? "in the stream", ...new Set(words), ...(isWebPage ? ["a web page"] : [])].join(" ");
};
