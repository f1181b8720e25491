import type { Random } from "../random.ts";
import { HERO_KINDS } from "../topic/hero-kinds.ts";
import type { Topic } from "../topic/topic.ts";
import type { WrittenLanguage } from "../word-limits.ts";
import type { PlotKey } from "./cast-types.ts";

/** The plot that carries a topic best: the first that fits, and where several fit, one by the seed. */
export function choosePlot(topic: Topic, language: WrittenLanguage, random: Random): PlotKey {
  const isWalker = heroWalks(topic);
  if (!topic.mayUseWords) return random.pick(isWalker ? ["wish", "friends", "lost"] : ["friends"]);
  if (topic.missing) return "missing";
  if (topic.isTender) return "wish"; // something loved and far away, and a place made for it
  if (topic.lost) return "lost";
  if (topic.fear) return topic.fear.key === "dark" ? "dark" : "fear";
  if (topic.habit) return "habit";
  if (topic.sibling) return "sibling";
  if (topic.anger) return "anger";
  if (topic.honesty) return "honesty";
  if (topic.wish) return "wish";
  if (topic.share) return "share";
  if (topic.different) return "different";
  if (topic.trait?.[language]) return "quirky";
  if (topic.journey && isWalker) return "journey";
  if (topic.making) return "making";
  if (topic.friends || topic.heroes.length >= 2) return "friends";
  if (topic.question) return "curious";
  if (topic.place) return "newplace";
  if (topic.skill) return "skill";
  if (topic.treasure) return "share";
  if (topic.lostThing) return "lost";
  if (topic.heroes.length > 0 || topic.isChild) return random.pick(isWalker ? OPEN_PLOTS : OPEN_PLOTS_FOR_SWIMMERS);
  return topic.phrase && topic.script !== "none" && !topic.isAboutPerson ? "curious" : random.pick(["wish", "lost", "friends", "journey", "making"]);
}

const OPEN_PLOTS: readonly PlotKey[] = ["wish", "lost", "share", "friends", "skill", "dark", "journey", "making", "different", "honesty"];
const OPEN_PLOTS_FOR_SWIMMERS: readonly PlotKey[] = ["friends", "share", "curious", "different", "anger"];

/** Swimmers and things on wheels do not walk along lanes and up hills. */
function heroWalks(topic: Topic): boolean {
  const kind = HERO_KINDS.find((hero) => hero.key === topic.heroes[0]?.key);
  return !kind || (!["underwater", "sky", "space"].includes(kind.home) && !["train", "car", "tree", "snowman"].includes(kind.key));
}
