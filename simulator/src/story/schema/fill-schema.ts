import { drawChoice, drawUniform } from "../../draws/seeded-random.ts";
import type { StoryBrief } from "../read-brief.ts";
import { CAST_LISTS, PAGE_LISTS, PAGE_NUMBER_NAMES, PRESENCE_LISTS, REFRAIN_NAMES, TEXT_NAMES, plainName } from "./field-names.ts";
import { fillNumber } from "./fill-number.ts";
import { fillString, knowsString } from "./fill-string.ts";
import { listBranches, resolveSchema, typeOf, type JsonSchema } from "./json-schema.ts";

/** Where in the answer a value stands, and what is known of it. */
export type Place = {
  path: string;
  /** The plain name of the nearest property. */
  name: string;
  page?: number;
  /** Index into the cast. */
  person?: number;
};

export type Filling = {
  root: JsonSchema;
  brief: StoryBrief;
  castCount: number;
};

const DEEPEST = 60;

/** A valid instance of any schema a story could be asked in; known names are filled with sense, the rest with what is allowed. */
export function fillSchema(root: JsonSchema, brief: StoryBrief): unknown {
  const filling: Filling = { root, brief, castCount: 2 };
  filling.castCount = countCast(filling, root, 0) ?? 2;
  return fill(filling, root, { path: "", name: "" });
}

function fill(filling: Filling, schema: JsonSchema, place: Place): unknown {
  const { branches, isNullable } = listBranches(filling.root, schema);
  if (branches.length === 0 || (isNullable && isBetterNull(filling, branches, place))) return null;
  const branch = pickBranch(filling, branches, place);
  if (branch.const !== undefined) return branch.const;
  if (branch.enum) return chooseEnum(filling, branch.enum.filter((choice) => choice !== null), place);
  switch (typeOf(branch)) {
    case "object": return fillObject(filling, branch, place);
    case "array": return fillArray(filling, branch, place);
    case "boolean": return drawUniform(filling.brief.seed, place.path, "yes") < 0.3;
    case "integer": return fillNumber(filling, branch, place, true);
    case "number": return fillNumber(filling, branch, place, false);
    default: return fillString(filling, branch, place);
  }
}

function isBetterNull(filling: Filling, branches: JsonSchema[], place: Place): boolean {
  if (REFRAIN_NAMES.has(place.name) || isTooDeep(place)) return true;
  if (branches.some((branch) => typeOf(branch) === "string" && branch.enum === undefined && knowsString(place))) return false;
  return drawUniform(filling.brief.seed, place.path, "null") < 0.4;
}

function isTooDeep(place: Place): boolean {
  return place.path.split("/").length > DEEPEST / 4;
}

/** Where a schema refers to itself, the way out is the branch without children. */
function pickBranch(filling: Filling, branches: JsonSchema[], place: Place): JsonSchema {
  const shallow = isTooDeep(place) ? branches.filter((branch) => !["object", "array"].includes(typeOf(branch))) : [];
  return drawChoice(shallow.length > 0 ? shallow : branches, filling.brief.seed, place.path, "branch");
}

function chooseEnum(filling: Filling, choices: unknown[], place: Place): unknown {
  const { brief } = filling;
  const find = (...wanted: string[]) => choices.find((choice) => typeof choice === "string" && wanted.includes(choice.toLowerCase()));
  if (place.name === "role" && place.person !== undefined) {
    const role = place.person === 0 ? find("hero", "main", "protagonist", "main character") : find("friend", "sidekick", "supporting", "companion");
    if (role !== undefined) return role;
  }
  if (PAGE_NUMBER_NAMES.has(place.name) && choices.includes(place.page)) return place.page;
  return find(brief.language) ?? find(brief.age) ?? drawChoice(choices, brief.seed, place.path, "enum");
}

function fillObject(filling: Filling, schema: JsonSchema, place: Place): Record<string, unknown> {
  const filled: Record<string, unknown> = {};
  const required = new Set(schema.required);
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    if (!required.has(key) && (REFRAIN_NAMES.has(plainName(key)) || isTooDeep(place))) continue;
    filled[key] = fill(filling, property, { ...place, path: `${place.path}/${key}`, name: plainName(key) });
  }
  return filled;
}

function fillArray(filling: Filling, schema: JsonSchema, place: Place): unknown[] {
  const first = schema.prefixItems ?? (Array.isArray(schema.items) ? schema.items : []);
  const rest = Array.isArray(schema.items) || schema.items === undefined ? {} : schema.items;
  if (first.length > 0) return first.map((item, index) => fill(filling, item, { ...place, path: `${place.path}/${index}` }));
  const count = clampCount(countItems(filling, rest, place), schema);
  const items = Array.from({ length: count }, (_, index) => fillItem(filling, rest, place, index));
  if (schema.uniqueItems !== true && !isEnumList(filling, rest)) return items;
  const distinct = spread(filling, rest, items, schema.minItems ?? 0);
  return distinct.length < (schema.minItems ?? 0) ? items : distinct;
}

function fillItem(filling: Filling, schema: JsonSchema, place: Place, index: number): unknown {
  const at: Place = { ...place, path: `${place.path}/${index}` };
  if (isPageList(filling, schema, place)) at.page = pageNumberAt(filling.brief, index);
  else if (isPeopleList(place)) at.person = index % filling.castCount;
  return fill(filling, schema, at);
}

/** How many items are natural here, before the schema's own bounds. */
function countItems(filling: Filling, items: JsonSchema, place: Place): number {
  const { brief, castCount } = filling;
  if (isPageList(filling, items, place)) return brief.pageNumbers?.length ?? brief.pageCount;
  if (REFRAIN_NAMES.has(place.name) || isTooDeep(place)) return 0;
  if (place.page === undefined && CAST_LISTS.has(place.name)) return castCount;
  if (isPeopleList(place)) return drawUniform(brief.seed, place.path, "people") < 0.5 ? 1 : Math.min(2, castCount);
  return 1 + Math.floor(drawUniform(brief.seed, place.path, "count") * 2);
}

function clampCount(count: number, { minItems = 0, maxItems = Infinity }: JsonSchema): number {
  return Math.min(Math.max(count, minItems), maxItems);
}

function isPageList(filling: Filling, items: JsonSchema, place: Place): boolean {
  if (place.page !== undefined || place.person !== undefined) return false;
  const item = listBranches(filling.root, items).branches[0];
  if (item === undefined || CAST_LISTS.has(place.name)) return false;
  if (PAGE_LISTS.has(place.name)) return true;
  return Object.keys(item.properties ?? {}).some((key) => TEXT_NAMES.has(plainName(key)));
}

function isPeopleList(place: Place): boolean {
  return PRESENCE_LISTS.has(place.name) || CAST_LISTS.has(place.name);
}

/** The pages asked for, in their order; beyond them the numbers go on. */
function pageNumberAt(brief: StoryBrief, index: number): number {
  const numbers = brief.pageNumbers;
  if (!numbers) return index + 1;
  return numbers[index] ?? (numbers.at(-1) ?? 0) + index - numbers.length + 1;
}

function isEnumList(filling: Filling, items: JsonSchema): boolean {
  return resolveSchema(filling.root, items).enum !== undefined;
}

/** The same items without repetition; where too few are left, unused choices of the list fill up. */
function spread(filling: Filling, items: JsonSchema, drawn: unknown[], fewest: number): unknown[] {
  const unique = [...new Map(drawn.map((item) => [JSON.stringify(item), item])).values()];
  const unused = (resolveSchema(filling.root, items).enum ?? []).filter((choice) => !unique.includes(choice));
  return [...unique, ...unused.slice(0, Math.max(0, fewest - unique.length))];
}

/** How many characters the answer introduces, as far as its schema says. */
function countCast(filling: Filling, schema: JsonSchema, depth: number): number | undefined {
  if (depth > 4) return undefined;
  for (const branch of listBranches(filling.root, schema).branches) {
    for (const [key, property] of Object.entries(branch.properties ?? {})) {
      const list = listBranches(filling.root, property).branches.find((each) => typeOf(each) === "array");
      if (list && CAST_LISTS.has(plainName(key))) return Math.max(1, Math.min(clampCount(2 + Math.floor(drawUniform(filling.brief.seed, "cast") * 2), list), filling.brief.cast.length));
      const inner = list ? undefined : countCast(filling, property, depth + 1);
      if (inner !== undefined) return inner;
    }
  }
  return undefined;
}
