import type { Casting } from "../../plots/cast-types.ts";
import type { Topic } from "../../topic/topic.ts";
import type { Slots } from "../fill.ts";
import { gerund, plural, PRONOUNS, withArticle } from "./morphology.ts";
import { payOff } from "./pay-off.ts";

/** What the English texts may ask for, from the cast and things of one story. */
export function englishSlots(casting: Casting, topic: Topic): Record<string, string> {
  const { hero, companion, other, grownUp, habit, missed, trait } = casting;
  const own = PRONOUNS[hero.pronoun];
  const theirs = PRONOUNS[companion.pronoun];
  const isMan = grownUp % 2 === 1;
  const missedPronouns = PRONOUNS[missed?.pronoun ?? "he"];
  const fearPhrase = casting.fear.key === "other" && topic.script === "en" ? casting.fearPhrase : undefined;
  const skill = (casting.skill.en || "fly").replace(/\{his\}/g, own.his);
  return {
    ...own,
    hero: hero.name, sp: hero.kind.en.name, "a:sp": withArticle(hero.kind.en.name), adj: hero.adjective, home: casting.home.en,
    quirk: trait?.en?.["quirk"] ?? hero.quirk.en, hand: hero.kind.en.hand, hands: plural(hero.kind.en.hand), outfit: casting.outfit.en,
    outfitnoun: casting.outfit.en.replace(/^an? /, ""), pay: payOff(hero.kind.key, hero.quirk.en),
    pal: companion.name, palsp: companion.kind.en.name.replace(/^little /, ""), he2: theirs.he, him2: theirs.him, his2: theirs.his, hand2: companion.kind.en.hand,
    b: other.name, bsp: other.kind.en.name, bquirk: other.kind.en.quirk, mate: casting.plot === "friends" ? other.name : companion.name,
    grown: ["Mama", "Papa", "Grandma", "Grandpa"][grownUp] ?? "Mama", grownhe: isMan ? "he" : "she", grownhim: isMan ? "him" : "her", grownhis: isMan ? "his" : "her",
    thing: casting.wish, fear: fearPhrase ?? (casting.fear.en || "the big new thing"),
    treasure: casting.treasure.en, two: casting.treasure.twoEn, object: casting.lostThing.en, nest: casting.lostThing.nestEn,
    place: casting.place.en, at: casting.place.at,
    do: habit.en.replace(/\{his\}/g, own.his), doYour: habit.en.replace(/\{his\}/g, "your"), doing: habit.doing, tool: habit.tool,
    atool: habit.key === "hands" ? "soap" : withArticle(habit.tool), game: habit.gameEn, sound: habit.soundEn, R2: `${habit.soundEn}!`,
    skill, skilling: gerund(skill), phrase: (topic.script === "en" && topic.phrase) || "the wind",
    who: missed?.en ?? "Grandpa", answer: missed?.answerEn ?? "Oo-whee!", whohe: missedPronouns.he, whohim: missedPronouns.him, whohis: missedPronouns.his,
    ...trait?.en,
  };
}

/** Once a thing has been named, it goes by its short name. */
export const englishShortNames = (casting: Casting): Slots => ({ treasure: casting.treasure.shortEn });
