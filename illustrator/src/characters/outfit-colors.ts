/** Garments as the drawing knows them. Each value is a colour unless its name says otherwise. */
type GarmentKey =
  | "apron" | "backpack" | "boots" | "bow" | "bowTie" | "cape" | "cardigan" | "crown" | "dress" | "glasses" | "hat" | "jumper" | "jumper2" | "nightcap" | "overalls" | "pyjamas"
  | "raincoat" | "satchel" | "scarf" | "scarf2" | "shoes" | "shorts" | "skirt" | "sunhat" | "tee" | "tights" | "trousers" | "vest";

export type Outfit = { [Key in GarmentKey]?: string } & {
  /** A glass helmet, under water and in space. */
  helmet?: boolean;
  /** Whether a raincoat's hood is up; up when absent. */
  hood?: boolean;
  /** Of a jumper or dress. */
  pattern?: string;
  vestPattern?: string;
};
