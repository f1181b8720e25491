import { describeSpecies, type SpeciesParts } from "./species-parts.ts";

export const CHILD = describeSpecies("#E9B48F", "#E9B48F", "#4B2E22", "#D99B78", "#C98360", {
  head: "human",
  ears: "human",
  tail: "none",
  human: true,
  noseKind: "human",
  noseY: 24,
  mouthY: 42,
  eye: [31, 6],
  furless: true,
});

/** A person with wings. */
export const FAIRY: SpeciesParts = { ...CHILD, wings: true, wingColor: "#D4E9F0" };
