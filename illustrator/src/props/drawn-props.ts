import type { PropKind } from "@ai-story-book/contracts";

/** Things that stand on the ground, by the drawing that shows them. What has no drawing yet is left out and told. */
export const STANDING: Readonly<Partial<Record<PropKind, string>>> = {
  tent: "tent", campfire: "campfire", bench: "bench", signpost: "signpost", sign: "signpost", basket: "basket", blanket: "blanket", "toy-chest": "chest",
  "chest-of-drawers": "chest", rocket: "rocket", telescope: "telescope", ball: "ball", pumpkin: "pumpkin", stump: "stump", blocks: "toys", "toy-basket": "toys",
  cake: "cake",
};

/** Things for one hand or two. */
export const HELD: Readonly<Partial<Record<PropKind, string>>> = {
  lantern: "lantern", balloon: "balloon", flower: "flower", umbrella: "umbrella", wand: "wand", star: "star", kite: "kite", cup: "cup", "ice-cream": "icecream",
  brush: "brush", leaf: "leaf", spyglass: "spyglass", "watering-can": "wateringcan", apple: "apple", pie: "pie", cake: "cake", book: "book", notebook: "book",
  teddy: "teddy", present: "present", ball: "ball", basket: "basket", map: "map", drawing: "map", letter: "letter", plant: "plant", flowerpot: "plant", box: "present",
};
