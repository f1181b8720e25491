import type { PropKind } from "@ai-story-book/contracts";
import { BIRDS } from "./birds.ts";
import { CLOTHES } from "./clothes.ts";
import { FOOD } from "./food.ts";
import { FURNITURE } from "./furniture.ts";
import { GARDEN } from "./garden.ts";
import { HANDIWORK } from "./handiwork.ts";
import { HOUSEHOLD } from "./household.ts";
import { INSECTS } from "./insects.ts";
import { KITCHENWARE } from "./kitchenware.ts";
import { LITTLE_ANIMALS } from "./little-animals.ts";
import { OUTDOORS } from "./outdoors.ts";
import { PAPER } from "./paper.ts";
import type { PropSketch } from "./prop-sketch.ts";
import { SKY } from "./sky.ts";
import { STUDIO } from "./studio.ts";
import { TOWN } from "./town.ts";
import { TOWNSPEOPLE_AND_BABY } from "./townspeople.ts";
import { TOYS } from "./toys.ts";
import { WASHING } from "./washing.ts";

/** Every kind of thing: one without a drawing is a type error. */
export const SKETCHES: Readonly<Record<PropKind, PropSketch>> = {
  ...TOYS, ...CLOTHES, ...FURNITURE, ...HOUSEHOLD, ...KITCHENWARE, ...WASHING, ...FOOD, ...PAPER, ...STUDIO, ...HANDIWORK, ...GARDEN, ...OUTDOORS, ...TOWN, ...SKY,
  ...TOWNSPEOPLE_AND_BABY, ...INSECTS, ...BIRDS, ...LITTLE_ANIMALS,
};
