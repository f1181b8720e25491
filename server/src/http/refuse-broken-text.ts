import { AppError } from "../errors/index.ts";

/** NUL and lone surrogates are legal in JSON and cannot be kept by a database. Fails with VALIDATION. */
export function refuseBrokenText(value: unknown, field = ""): void {
  if (typeof value === "string" && (value.includes("\0") || !value.isWellFormed())) {
    throw new AppError("VALIDATION", { errors: [{ field: field === "" ? "body" : field, message: "contains a character that cannot be kept" }] });
  }
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    refuseBrokenText(key, field);
    refuseBrokenText(inner, field === "" ? key : `${field}.${key}`);
  }
}
