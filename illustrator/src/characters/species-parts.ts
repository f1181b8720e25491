export type EarKind =
  | "antenna" | "cat" | "elephant" | "floppy" | "fluffy" | "fold" | "horn" | "human" | "leaf" | "long" | "mouse" | "none" | "owltuft" | "point" | "pony" | "round" | "side" | "tiny" | "tuft";
export type HeadKind = "box" | "fox" | "frog" | "human" | "jaw" | "long" | "oval" | "owl" | "round" | "star" | "wide";
export type NoseKind = "tri" | "beak" | "big" | "bill" | "dots" | "human" | "none" | "nostrils" | "snout" | "trunk";
export type TailKind = "cat" | "curl" | "dino" | "dragon" | "duck" | "fish" | "fox" | "hair" | "lion" | "mouse" | "none" | "nub" | "puff" | "squirrel" | "striped" | "stub" | "wag";

type SpeciesColors = {
  /** Fur, skin, feathers or metal. */
  main: string;
  belly: string;
  dark: string;
  /** Inside of the ears, membranes of wings. */
  inner: string;
  nose: string;
  earMain?: string;
  eyePatch?: string;
  faceMain?: string;
  limbs?: string;
  feet?: string;
  hoof?: string;
  mane?: string;
  /** Three strands. */
  hairMane?: readonly [string, string, string];
  patches?: string;
  plates?: string;
  shell?: string;
  coil?: string;
  tentacles?: string;
  wheels?: string;
  fin?: string;
  chimney?: string;
  wingColor?: string;
  glow?: string;
};

type SpeciesTraits = Partial<Record<
  | "antlers" | "bigBelly" | "blaze" | "bodyStripes" | "craters" | "crest" | "disks" | "faceHeart" | "feathers" | "freckles" | "furless" | "horn" | "human" | "lashes" | "nails"
  | "plate" | "robot" | "socks" | "spikes" | "spots" | "stripes" | "tongue" | "topEyes" | "whiskers" | "wideMouth" | "wings" | "wool",
  boolean
>>;

/** What makes one kind of figure: colours, parts by name, and places in head units (the head has a radius of about 90). */
export type SpeciesParts = SpeciesColors & SpeciesTraits & {
  head?: HeadKind;
  ears?: EarKind;
  tail?: TailKind;
  arms?: "wing";
  noseKind: NoseKind;
  eye: readonly [x: number, y: number];
  noseY: number;
  mouthY: number;
  muzzle?: number;
  muzzleY?: number;
  /** Against a fox, which is 1. */
  size: number;
};

type Rest = Partial<Omit<SpeciesParts, "main" | "belly" | "dark" | "inner" | "nose">>;

/** A kind of figure from its five colours and whatever differs from the usual face. */
export const describeSpecies = (main: string, belly: string, dark: string, inner: string, nose: string, rest: Rest): SpeciesParts => ({
  main, belly, dark, inner, nose, eye: [36, -2], noseY: 20, mouthY: 31, noseKind: "tri", size: 1, ...rest,
});
