import { drawUniform } from "../../draws/seeded-random.ts";
import { PAGE_NUMBER_NAMES } from "./field-names.ts";
import type { Filling, Place } from "./fill-schema.ts";
import type { JsonSchema } from "./json-schema.ts";

/** Bounds wider than this are the language's, not the author's. */
const FREE = 1e6;

export function fillNumber(filling: Filling, schema: JsonSchema, place: Place, isWhole: boolean): number {
  const known = knownNumber(filling, place);
  const step = schema.multipleOf ?? (isWhole ? 1 : 0.01);
  const lowest = bound(schema.minimum, schema.exclusiveMinimum, step) ?? (isWhole ? 1 : 0);
  const highest = bound(schema.maximum, schema.exclusiveMaximum, -step) ?? lowest + (isWhole ? 2 : 1);
  if (known !== undefined) return Math.min(Math.max(known, bound(schema.minimum, schema.exclusiveMinimum, step) ?? known), bound(schema.maximum, schema.exclusiveMaximum, -step) ?? known);
  const first = Math.ceil(lowest / step - 1e-9);
  const last = Math.max(first, Math.floor(highest / step + 1e-9));
  const drawn = (first + Math.floor(drawUniform(filling.brief.seed, place.path, "number") * (last - first + 1))) * step;
  return isWhole ? Math.round(drawn) : Number(drawn.toFixed(6));
}

function knownNumber({ brief }: Filling, place: Place): number | undefined {
  if (place.name === "pagecount" || place.name === "pagestotal") return brief.pageCount;
  if (PAGE_NUMBER_NAMES.has(place.name) && place.person === undefined) return place.page ?? brief.pageNumbers?.[0];
  return undefined;
}

function bound(inclusive: number | undefined, exclusive: number | undefined, step: number): number | undefined {
  if (exclusive !== undefined && Math.abs(exclusive) < FREE) return exclusive + step;
  return inclusive !== undefined && Math.abs(inclusive) < FREE ? inclusive : undefined;
}
