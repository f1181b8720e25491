import { setTimeout as pause } from "node:timers/promises";
import { AppError } from "../errors/index.ts";

export type S3Clocks = {
  /** Until S3 has taken the connection. */
  connectMs: number;
  /** One try at something small, and all tries of it with the pauses between. */
  smallTryMs: number;
  smallTotalMs: number;
  /** The same for something that carries a file. */
  fileTryMs: number;
  fileTotalMs: number;
  /** Before the second try; four times as long before the third. */
  pauseMs: number;
  /** To see whether the bucket answers. */
  checkMs: number;
};

export const S3_CLOCKS: S3Clocks = { connectMs: 3000, smallTryMs: 4000, smallTotalMs: 10_000, fileTryMs: 20_000, fileTotalMs: 60_000, pauseMs: 250, checkMs: 8000 };

const MOST_TRIES = 3;

export type S3Ask = <Answer>(what: string, ask: (signal: AbortSignal) => Promise<Answer>, size?: "small" | "file") => Promise<Answer>;

/**
 * Asks S3, again where that may help; the SDK itself never tries again, because it would not see a body that is cut.
 * Fails with STORAGE_FAILED that carries neither a key nor a word of the vendor.
 */
export function createS3Ask(clocks: S3Clocks, closing: AbortSignal): S3Ask {
  return async (what, ask, size = "small") => {
    const [tryMs, totalMs] = size === "file" ? [clocks.fileTryMs, clocks.fileTotalMs] : [clocks.smallTryMs, clocks.smallTotalMs];
    const isOver = AbortSignal.any([closing, AbortSignal.timeout(totalMs)]);
    for (let tryNumber = 1; ; tryNumber += 1) {
      try {
        return await ask(AbortSignal.any([isOver, AbortSignal.timeout(tryMs)]));
      } catch (error) {
        const failure = readS3Failure(error);
        if (!failure.isRetryable || tryNumber === MOST_TRIES || isOver.aborted) throw toStorageFailed(what, failure);
        // Callers that failed together must not come back together.
        await pause(clocks.pauseMs * 4 ** (tryNumber - 1) * (0.5 + Math.random() / 2), null, { signal: isOver }).catch(() => {});
        if (isOver.aborted) throw toStorageFailed(what, failure);
      }
    }
  };
}

/** `status` is missing when there was no answer: refused, torn off, too late. */
export type S3Failure = { name: string; status: number | undefined; isRetryable: boolean };

/** Reads what the SDK throws. Names are kept where they look like one; messages are the vendor's and are not. */
export function readS3Failure(error: unknown): S3Failure {
  const { name, code, $metadata } = error as { name?: unknown; code?: unknown; $metadata?: { httpStatusCode?: number } };
  const status = $metadata?.httpStatusCode;
  const said = status === undefined && typeof code === "string" ? code : name;
  return {
    name: typeof said === "string" && /^\w{1,60}$/.test(said) ? said : "unknown",
    status,
    isRetryable: status === undefined || status < 300 || status >= 500 || status === 408 || status === 429 || said === "RequestTimeout",
  };
}

// No cause: the SDK's errors carry the request that was signed.
const toStorageFailed = (what: string, { name, status }: S3Failure): AppError =>
  new AppError("STORAGE_FAILED", { mayPass: true, internal: `S3 ${what}: ${name}${status === undefined ? "" : ` ${status}`}` });
