import { ERROR_CODES, type ErrorCode, type Problem } from "@ai-story-book/contracts";
import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { AppError, isAppError } from "../errors/index.ts";
import type { Logger } from "../telemetry/index.ts";
import { describeIssue } from "./describe-issue.ts";
import { ACTIONS, spokenLanguage } from "./problem-texts.ts";

/** Every error leaves as application/problem+json; what is not expected is logged here and told as INTERNAL. */
export const createErrorHandler = (logger: Logger) => (error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
  const known = toAppError(error);
  if (known.code === "INTERNAL") logger.error({ event: "http.surprise", request_id: request.id, route: request.routeOptions.url, err: error }, "a request met an error that nobody expected");
  sendProblem(request, reply, known);
};

export function sendProblem(request: FastifyRequest, reply: FastifyReply, error: AppError): void {
  const { code, details } = error;
  const row = ERROR_CODES[code];
  const problem: Problem = {
    type: `/docs/errors#${code}`,
    title: row.title,
    status: row.status,
    detail: details.errors?.map(({ field, message }) => `${field}: ${message}`).join("; ") ?? row.title,
    code,
    action: ACTIONS[spokenLanguage(request.headers["accept-language"])][code],
    request_id: request.id,
    ...(details.retryAfterSeconds === undefined ? {} : { retry_after: details.retryAfterSeconds }),
    ...(details.reason === undefined ? {} : { reason: details.reason }),
    ...(details.suggestions === undefined ? {} : { suggestions: [...details.suggestions] }),
    ...(details.errors === undefined ? {} : { errors: [...details.errors] }),
  };
  if (details.retryAfterSeconds !== undefined) void reply.header("retry-after", String(details.retryAfterSeconds));
  void reply.code(row.status).type("application/problem+json").serializer(JSON.stringify).send(problem);
}

function toAppError(error: unknown): AppError {
  if (isAppError(error)) return error;
  const { validation, validationContext, statusCode, code, message } = error as Partial<FastifyError>;
  // an address that is not of our making leads nowhere
  if (validation !== undefined && validationContext === "params") return new AppError("NOT_FOUND");
  if (validation !== undefined) {
    return new AppError("VALIDATION", { errors: validation.map(describeIssue) });
  }
  if (code === "FST_ERR_CTP_INVALID_JSON_BODY" || code === "FST_ERR_CTP_EMPTY_JSON_BODY") {
    return new AppError("VALIDATION", { errors: [{ field: "body", message: "is not valid JSON" }] });
  }
  if (isDatabaseAway(code, message)) return new AppError("SYS_OVERLOADED", { reason: "database", retryAfterSeconds: 5 }, { cause: error });
  return new AppError(codeOfStatus(statusCode), {}, { cause: error });
}

/** Refused, reset, timed out, too many connections, shutting down, read-only; the pool's own complaints have no code. */
const isDatabaseAway = (code: string | undefined, message = ""): boolean =>
  (code !== undefined && ["ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "53300", "57P01", "57P02", "57P03", "25006"].includes(code)) ||
  /^timeout exceeded when trying to connect$|^Connection terminated/.test(message);

function codeOfStatus(status: number | undefined): ErrorCode {
  if (status === 413) return "PAYLOAD_TOO_LARGE";
  if (status === 404) return "NOT_FOUND";
  if (status !== undefined && status >= 400 && status < 500) return "BAD_REQUEST";
  return "INTERNAL";
}
