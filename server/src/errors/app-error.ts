import { ERROR_CODES, type ErrorCode } from "@ai-story-book/contracts";

export type AppErrorDetails = {
  /** Seconds until the same request may succeed. */
  retryAfterSeconds?: number;
  reason?: "queue" | "budget" | "switch" | "database";
  suggestions?: readonly string[];
  errors?: readonly { field: string; message: string }[];
  /** The same work may succeed in a moment: a job is tried again before it ends with this code. */
  mayPass?: true;
  /** For logs only; never shown to a user. */
  internal?: string;
};

/** An expected outcome with a code of the contract. Surprises are plain errors and become INTERNAL. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: AppErrorDetails;

  constructor(code: ErrorCode, details: AppErrorDetails = {}, options?: { cause?: unknown }) {
    super(ERROR_CODES[code].title, options);
    this.name = "AppError";
    this.code = code;
    this.details = details;
  }
}

export const isAppError = (error: unknown): error is AppError => error instanceof AppError;
