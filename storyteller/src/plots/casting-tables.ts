import type { Prop } from "@ai-story-book/contracts";
import type { Casting, Outfit, PlotKey } from "./cast-types.ts";

export const FALLBACK_HEROES: readonly string[] = ["mouse", "rabbit", "fox", "hedgehog", "bear", "cat", "duck", "elephant", "penguin", "mole", "owl", "frog", "girl", "boy"];
export const OTHER_HEROES: readonly string[] = ["cloud", "bear", "frog", "elephant", "robot", "snail", "cat", "monkey", "owl"];
export const PLOTS_OF_CHILDREN: readonly PlotKey[] = ["newplace", "habit", "dark", "fear", "skill", "anger", "sibling", "missing"];

export const TRAITS_OF_PLOTS: Readonly<Record<PlotKey, readonly string[]>> = {
  wish: ["little", "curious", "tiny"], dark: ["cheerful", "little", "noisy"], fear: ["cheerful", "gentle", "curious"], share: ["proud", "little", "worried"],
  newplace: ["quiet", "shy", "little"], friends: ["quiet", "kind", "nervous"], habit: ["playful", "silly", "messy"], curious: ["curious", "playful", "small"],
  lost: ["gentle", "little", "quiet"], skill: ["clumsy", "little", "cheerful"], anger: ["gentle", "little", "cheerful"], sibling: ["little", "cheerful", "small"],
  honesty: ["cheerful", "playful", "little"], making: ["clever", "messy", "little"], missing: ["quiet", "little", "gentle"], different: ["shy", "quiet", "little"],
  journey: ["curious", "brave", "little"], quirky: ["little", "cheerful", "kind"],
};

/** What heroes wear: the words of the texts and what is painted, side by side. */
export const OUTFITS: readonly Outfit[] = [
  { en: "a yellow scarf", ko: "노란 목도리", garment: "scarf", color: "yellow" },
  { en: "a red raincoat", ko: "빨간 비옷", garment: "raincoat", color: "red" },
  { en: "a blue knitted hat", ko: "파란 털모자", garment: "woolly-hat", color: "blue" },
  { en: "a green satchel", ko: "초록 가방", garment: "satchel", color: "green" },
  { en: "a striped vest", ko: "줄무늬 조끼", garment: "vest", color: "purple", pattern: "striped" },
  { en: "an orange bow tie", ko: "주황 나비넥타이", garment: "bow-tie", color: "orange" },
  { en: "a stripy green jumper", ko: "줄무늬 초록 스웨터", garment: "jumper", color: "green" },
  { en: "a pink bow", ko: "분홍 리본", garment: "bow", color: "pink" },
  { en: "round glasses", ko: "동그란 안경", garment: "glasses", color: "brown" },
];

/** What carries a plot in a version that is told round another thing. */
export const THINGS_OF_VERSIONS: Readonly<Record<string, Prop>> = {
  "newplace@heart.sniff": { kind: "box" },
  "newplace@heart.mitten": { kind: "mitten", color: "red" },
  "dark@heart.flower": { kind: "flowerpot" },
};

type ThingCasting = Pick<Casting, "wish" | "treasure" | "lostThing" | "habit">;

/** The one concrete thing that carries a plot. */
export const THINGS_OF_PLOTS: Readonly<Record<PlotKey, (casting: ThingCasting) => Prop | undefined>> = {
  wish: (casting) => ({ kind: casting.wish, place: "above" }),
  share: (casting) => ({ kind: casting.treasure.prop, color: casting.treasure.color }),
  lost: (casting) => ({ kind: casting.lostThing.prop, ...(casting.lostThing.color ? { color: casting.lostThing.color } : {}) }),
  habit: (casting) => ({ kind: casting.habit.prop }),
  curious: () => ({ kind: "paper-notes" }),
  fear: () => ({ kind: "drawing" }),
  newplace: () => ({ kind: "button", color: "brown" }),
  skill: () => ({ kind: "cushion" }),
  friends: () => ({ kind: "pebbles" }),
  dark: () => ({ kind: "stars" }),
  anger: () => ({ kind: "kettle", color: "blue" }),
  sibling: () => ({ kind: "baby" }),
  honesty: () => ({ kind: "jug", color: "blue" }),
  making: () => ({ kind: "chair" }),
  missing: () => ({ kind: "bench" }),
  different: () => ({ kind: "coat-thing", color: "grey" }),
  journey: () => ({ kind: "wool-ball", color: "red" }),
  quirky: () => ({ kind: "sign" }),
};
