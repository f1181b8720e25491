import { describe, expect, test } from "vitest";
import { classifyException } from "./classify-exception.ts";

const withCode = (code: string, message = "connect") => Object.assign(new Error(message), { code });
const fetchFailed = (cause: unknown) => new TypeError("fetch failed", { cause });

describe("exceptions that no vendor answered with", () => {
  test.each<[string, unknown, { kind: string; isRetryable: boolean; billed: string }]>([
    ["a refused connection", fetchFailed(withCode("ECONNREFUSED")), { kind: "network", isRetryable: true, billed: "no" }],
    ["a refused connection at both addresses of a name", fetchFailed(new AggregateError([withCode("ECONNREFUSED"), withCode("EHOSTUNREACH")])), { kind: "network", isRetryable: true, billed: "no" }],
    ["a name that nobody knows", fetchFailed(withCode("ENOTFOUND", "getaddrinfo")), { kind: "network", isRetryable: true, billed: "no" }],
    ["a connection that did not come about in time", fetchFailed(withCode("UND_ERR_CONNECT_TIMEOUT")), { kind: "network", isRetryable: true, billed: "no" }],
    ["an expired certificate", fetchFailed(withCode("CERT_HAS_EXPIRED")), { kind: "network", isRetryable: false, billed: "no" }],
    ["a reset before the answer", fetchFailed(withCode("ECONNRESET", "read")), { kind: "network", isRetryable: true, billed: "unknown" }],
    ["a socket closed by the other side", fetchFailed(withCode("UND_ERR_SOCKET", "other side closed")), { kind: "network", isRetryable: true, billed: "unknown" }],
    ["headers that do not come", fetchFailed(withCode("UND_ERR_HEADERS_TIMEOUT")), { kind: "timeout", isRetryable: true, billed: "unknown" }],
    ["a body that stops", new TypeError("terminated", { cause: withCode("UND_ERR_BODY_TIMEOUT") }), { kind: "timeout", isRetryable: true, billed: "unknown" }],
    ["a body torn off", new TypeError("terminated", { cause: withCode("ECONNRESET") }), { kind: "cut-off", isRetryable: true, billed: "unknown" }],
    ["a body torn off without a reason", new TypeError("terminated"), { kind: "cut-off", isRetryable: true, billed: "unknown" }],
    ["a body shorter than it said", new TypeError("fetch failed", { cause: withCode("UND_ERR_RES_CONTENT_LENGTH_MISMATCH") }), { kind: "cut-off", isRetryable: true, billed: "unknown" }],
    ["a redirect where none may be", fetchFailed(new Error("unexpected redirect")), { kind: "not-found", isRetryable: false, billed: "no" }],
    ["an address that no client may ask", fetchFailed(new Error("bad port")), { kind: "not-found", isRetryable: false, billed: "no" }],
    ["a fetch that failed without saying why", new TypeError("fetch failed"), { kind: "network", isRetryable: true, billed: "unknown" }],
    ["a clock that ran out", new DOMException("too long", "TimeoutError"), { kind: "timeout", isRetryable: true, billed: "unknown" }],
    ["a wish to stop", new DOMException("stop", "AbortError"), { kind: "timeout", isRetryable: false, billed: "unknown" }],
    ["something that speaks no HTTP", fetchFailed(withCode("HPE_INVALID_CONSTANT", "Parse Error: Expected HTTP/")), { kind: "network", isRetryable: true, billed: "unknown" }],
  ])("%s", (_, error, failure) => {
    expect(classifyException(error)).toMatchObject(failure);
  });

  test("a fault of ours is none of the network's", () => {
    expect(classifyException(new TypeError("undefined is not a function"))).toBeNull();
    expect(classifyException("terminated")).toBeNull();
  });

  test("causes that go round in a ring do no harm", () => {
    const error = new Error("a");
    error.cause = error;
    expect(classifyException(error)).toBeNull();
  });
});
