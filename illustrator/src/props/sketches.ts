import type { PropKind } from "@ai-story-book/contracts";
import { CLOTHES } from "./clothes.ts";
import { FOOD } from "./food.ts";
import { FURNITURE } from "./furniture.ts";
import { HOUSEHOLD } from "./household.ts";
import { KITCHENWARE } from "./kitchenware.ts";
import type { PropSketch } from "./prop-sketch.ts";
import { TOYS } from "./toys.ts";
import { WASHING } from "./washing.ts";

/** Every kind of thing: one without a drawing is a type error. */
export const SKETCHES = { ...TOYS, ...CLOTHES, ...FURNITURE, ...HOUSEHOLD, ...KITCHENWARE, ...WASHING, ...FOOD } as unknown as Readonly<Record<PropKind, PropSketch>>;
