/** What the validator says of one fault, as it hands it to the error handler. */
export type ValidationIssue = { keyword?: string; instancePath: string; message?: string | undefined; params?: Record<string, unknown> };

type FieldError = { field: string; message: string };

/** One fault of a request in words that a caller can act on. */
export function describeIssue({ keyword, instancePath, message, params = {} }: ValidationIssue): FieldError {
  const field = instancePath.replace(/^\//, "").replaceAll("/", ".");
  if (keyword === "unrecognized_keys") return { field: [field, (params["keys"] as string[]).join(", ")].filter(Boolean).join("."), message: "is not known here" };
  return { field: field === "" ? "body" : field, message: SENTENCES[keyword ?? ""]?.(params, message) ?? message ?? "is not right" };
}

const UNITS: Readonly<Record<string, string>> = { string: "characters", array: "entries", set: "entries" };
const KINDS: Readonly<Record<string, string>> = { string: "a text", number: "a number", int: "a whole number", boolean: "true or false", array: "a list", object: "an object" };

const SENTENCES: Readonly<Record<string, (params: Record<string, unknown>, message?: string) => string>> = {
  too_small: ({ origin, minimum }) => {
    const unit = UNITS[String(origin)];
    if (unit === undefined) return `must be at least ${minimum}`;
    return minimum === 1 ? "must not be empty" : `must have at least ${minimum} ${unit}`;
  },
  too_big: ({ origin, maximum }) => {
    const unit = UNITS[String(origin)];
    return unit === undefined ? `must be at most ${maximum}` : `must have at most ${maximum} ${unit}`;
  },
  invalid_value: ({ values }) => `must be one of ${(values as unknown[]).join(", ")}`,
  invalid_type: ({ expected }, message) => (message?.endsWith("received undefined") ? "is needed" : `must be ${KINDS[String(expected)] ?? String(expected)}`),
};
