import type { PropKind } from "@ai-story-book/contracts";

/** What things can stand on, and how high its top is, as a share of its height. */
export const TABLE_TOPS: Readonly<Partial<Record<PropKind, number>>> = { table: 0.95, stool: 0.88, "chest-of-drawers": 0.96, barrel: 0.93, stump: 0.8, box: 0.6 };

/** What is on the table when there is one. */
export const TABLE_THINGS: ReadonlySet<PropKind> = new Set([
  "lamp", "candle-lamp", "lantern", "teapot", "kettle", "jug", "cup", "bowl", "water-bowl", "pot", "jar", "spoon", "fork", "apple", "bun", "cake", "pie", "pancakes", "soup",
  "carrot", "potato", "cabbage", "cheese", "orange-fruit", "jam", "book", "notebook", "paper", "letter", "map", "stamp", "pencil", "crayon", "paint", "glue", "flowerpot",
  "plant", "string", "red-thread", "wool-ball", "button", "whistle", "camera",
]);
