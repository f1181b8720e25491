/** The part of JSON Schema that structured outputs use. */
export type JsonSchema = {
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  definitions?: Record<string, JsonSchema>;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema | JsonSchema[];
  prefixItems?: JsonSchema[];
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  multipleOf?: number;
};

/** The schema itself: references followed, `allOf` put together. */
export function resolveSchema(root: JsonSchema, schema: JsonSchema): JsonSchema {
  if (schema.$ref !== undefined) {
    const { $ref, ...beside } = schema;
    return resolveSchema(root, { ...followReference(root, $ref), ...beside });
  }
  if (!schema.allOf) return schema;
  const { allOf, ...own } = schema;
  return allOf.map((part) => resolveSchema(root, part)).reduce<JsonSchema>((merged, part) => ({
    ...merged,
    ...part,
    properties: { ...merged.properties, ...part.properties },
    required: [...(merged.required ?? []), ...(part.required ?? [])],
  }), own);
}

/** The choices a schema leaves, without null; `isNullable` when null is one of them. */
export function listBranches(root: JsonSchema, schema: JsonSchema): { branches: JsonSchema[]; isNullable: boolean } {
  const resolved = resolveSchema(root, schema);
  const choices = resolved.anyOf ?? resolved.oneOf;
  if (choices) {
    const { anyOf: _any, oneOf: _one, ...beside } = resolved;
    const inner = choices.map((choice) => listBranches(root, { ...beside, ...resolveSchema(root, choice) }));
    return { branches: inner.flatMap(({ branches }) => branches), isNullable: inner.some(({ isNullable }) => isNullable) };
  }
  if (resolved.type === "null" || resolved.const === null) return { branches: [], isNullable: true };
  const isNullable = (Array.isArray(resolved.type) && resolved.type.includes("null")) || resolved.enum?.includes(null) === true;
  return { branches: [resolved], isNullable };
}

/** What kind of value a branch wants; read from its keywords where `type` is missing. */
export function typeOf(schema: JsonSchema): "object" | "array" | "string" | "integer" | "number" | "boolean" {
  const named = (Array.isArray(schema.type) ? schema.type : [schema.type]).find((type) => type !== undefined && type !== "null");
  if (named !== undefined) return named as ReturnType<typeof typeOf>;
  if (schema.properties !== undefined || schema.additionalProperties !== undefined) return "object";
  if (schema.items !== undefined || schema.prefixItems !== undefined) return "array";
  return "string";
}

function followReference(root: JsonSchema, reference: string): JsonSchema {
  const steps = reference.replace(/^#\/?/, "").split("/").filter((step) => step !== "");
  const found = steps.reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step.replaceAll("~1", "/").replaceAll("~0", "~")], root);
  if (found === undefined) throw new Error(`The schema refers to ${reference}, which it does not contain.`);
  return found as JsonSchema;
}
