import { AppError } from "../../errors/index.ts";

const IDEMPOTENCY_KEY = /^[\x21-\x7e]{1,255}$/;

/** Fails with BAD_REQUEST for a key that is not 1 to 255 visible ASCII characters. */
export function readIdempotencyKey(header: string | string[] | undefined): string | undefined {
  if (header === undefined) return undefined;
  if (typeof header !== "string" || !IDEMPOTENCY_KEY.test(header)) throw new AppError("BAD_REQUEST", { errors: [{ field: "Idempotency-Key", message: "must be 1 to 255 visible ASCII characters" }] });
  return header;
}
