import type { Failure } from "./failure.ts";

/**
 * What an error says that no vendor answered with: a clock that ran out, a connection that was refused, reset or cut.
 * Null when it is none of these, which makes it a fault of ours or a vendor's to classify.
 */
export function classifyException(error: unknown): Failure | null {
  const chain = listCauses(error);
  for (const row of ROWS) {
    const found = chain.find((cause) => row.names?.has(cause.name) || row.codes?.has(codeOf(cause)) || row.message?.test(cause.message));
    if (found !== undefined) return { ...row.failure, detail: `${row.says} (${codeOf(found) || found.name})` };
  }
  return null;
}

type Row = { says: string; names?: ReadonlySet<string>; codes?: ReadonlySet<string>; message?: RegExp; failure: Omit<Failure, "detail"> };

/** The first row that fits any error of the chain decides; a request that never left is on no bill. */
const ROWS: readonly Row[] = [
  { says: "took too long", names: new Set(["TimeoutError"]), failure: { kind: "timeout", isRetryable: true, billed: "unknown" } },
  { says: "given up by us", names: new Set(["AbortError"]), failure: { kind: "timeout", isRetryable: false, billed: "unknown" } },
  {
    says: "no connection",
    codes: new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "EADDRNOTAVAIL", "UND_ERR_CONNECT_TIMEOUT"]),
    failure: { kind: "network", isRetryable: true, billed: "no" },
  },
  {
    says: "certificate not trusted",
    codes: new Set(["CERT_HAS_EXPIRED", "DEPTH_ZERO_SELF_SIGNED_CERT", "SELF_SIGNED_CERT_IN_CHAIN", "UNABLE_TO_VERIFY_LEAF_SIGNATURE", "ERR_TLS_CERT_ALTNAME_INVALID", "EPROTO"]),
    failure: { kind: "network", isRetryable: false, billed: "no" },
  },
  { says: "no such address", message: /^bad port$|^Invalid URL$|^Failed to parse URL/, failure: { kind: "not-found", isRetryable: false, billed: "no" } },
  { says: "sent elsewhere", message: /unexpected redirect/i, failure: { kind: "not-found", isRetryable: false, billed: "no" } },
  { says: "no answer in time", codes: new Set(["ETIMEDOUT", "UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT"]), failure: { kind: "timeout", isRetryable: true, billed: "unknown" } },
  { says: "answer cut", message: /^terminated$/i, codes: new Set(["UND_ERR_RES_CONTENT_LENGTH_MISMATCH"]), failure: { kind: "cut-off", isRetryable: true, billed: "unknown" } },
  { says: "connection lost", codes: new Set(["ECONNRESET", "ECONNABORTED", "EPIPE", "UND_ERR_SOCKET", "UND_ERR_CLOSED", "UND_ERR_DESTROYED"]), failure: { kind: "network", isRetryable: true, billed: "unknown" } },
  { says: "answer not HTTP", codes: new Set(["HPE_INVALID_CONSTANT", "HPE_INVALID_HEADER_TOKEN", "UND_ERR_HEADERS_OVERFLOW"]), message: /^Parse Error/, failure: { kind: "network", isRetryable: true, billed: "unknown" } },
  { says: "request failed", message: /^fetch failed$/i, failure: { kind: "network", isRetryable: true, billed: "unknown" } },
];

/** The error and what caused it, outermost first; the members of an AggregateError too, as for a name with two addresses. */
function listCauses(error: unknown, depth = 0): Error[] {
  if (!(error instanceof Error) || depth > 6) return [];
  const members = error instanceof AggregateError ? error.errors.flatMap((member) => listCauses(member, depth + 1)) : [];
  return [error, ...members, ...listCauses(error.cause, depth + 1)];
}

const codeOf = (error: Error): string => {
  const { code } = error as { code?: unknown };
  return typeof code === "string" ? code : "";
};
