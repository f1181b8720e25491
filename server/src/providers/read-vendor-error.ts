import { APICallError } from "@ai-sdk/provider";

/** What a vendor's answer says, wherever it came from: a status and a body, or a frame in the middle of a stream. */
export type VendorError = {
  /** Undefined in the middle of a stream, where the status was 200 long ago. */
  status: number | undefined;
  headers: Readonly<Record<string, string>>;
  /** The vendor's own words: OpenAI's `type` and `code`, Anthropic's `type`, Google's `status`; lower case. */
  type: string;
  code: string;
  message: string;
  /** The whole body as text, to look for hints in; never logged. */
  body: string;
  isWebPage: boolean;
};

/** An answer to a plain request (without the SDK) that is no success. */
export class HttpAnswerError extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  constructor(answer: { status: number; headers: Readonly<Record<string, string>>; body: string }) {
    super(`answered ${answer.status}`);
    this.name = "HttpAnswerError";
    this.status = answer.status;
    this.headers = answer.headers;
    this.body = answer.body;
  }
}

/** Null when no vendor said anything: the error came from the network or from us. */
export function readVendorError(error: unknown): VendorError | null {
  if (error instanceof HttpAnswerError) return read(error.status, error.headers, error.body);
  if (APICallError.isInstance(error)) {
    // The connection broke before an answer, or in the middle of a good one.
    if (error.statusCode === undefined || (error.statusCode < 300 && error.responseBody === undefined && error.cause instanceof Error)) return null;
    // The SDK gives frames that come before any output a status of its own; the frame has none.
    const isFrame = error.responseHeaders?.["content-type"]?.includes("event-stream") === true;
    return read(isFrame ? undefined : error.statusCode, error.responseHeaders ?? {}, error.responseBody ?? "", error.message);
  }
  const frame = frameOf(error);
  return frame === null ? null : read(undefined, {}, JSON.stringify(frame));
}

/** An error frame of a stream: as the SDK wraps it (`data`), or bare. */
function frameOf(error: unknown): object | null {
  if (typeof error !== "object" || error === null) return typeof error === "string" ? { message: error } : null;
  if ("data" in error && typeof error.data === "object" && error.data !== null) return error.data;
  if (error instanceof Error) return null;
  return "message" in error || "error" in error || "type" in error ? error : null;
}

function read(status: number | undefined, headers: Readonly<Record<string, string>>, body: string, message = ""): VendorError {
  const parsed = parse(body);
  const inner = innermost(parsed);
  return {
    status, headers, body,
    type: text(inner["type"] ?? inner["status"]).toLowerCase(),
    code: text(inner["code"]).toLowerCase(),
    message: text(inner["message"] ?? inner["detail"]) || message,
    isWebPage: parsed === null && (headers["content-type"]?.includes("html") === true || /^\s*<(?:!doctype|html)/i.test(body)),
  };
}

function parse(body: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(body);
    const first: unknown = Array.isArray(value) ? value[0] : value;
    return typeof first === "object" && first !== null ? (first as Record<string, unknown>) : {};
  } catch {
    return null;
  }
}

/** `{error: {…}}`, `{response: {error: {…}}}`, `{type: "error", error: {…}}` or the thing itself. */
function innermost(body: Record<string, unknown> | null): Record<string, unknown> {
  if (body === null) return {};
  const inner = body["error"] ?? (typeof body["response"] === "object" ? (body["response"] as Record<string, unknown> | null)?.["error"] : undefined);
  if (typeof inner === "string") return { message: inner };
  return typeof inner === "object" && inner !== null ? (inner as Record<string, unknown>) : body;
}

const text = (value: unknown): string => (typeof value === "string" ? value : typeof value === "number" ? String(value) : "");
