import type { Casting } from "../../plots/cast-types.ts";
import { ADJECTIVES } from "../../topic/cast-words.ts";
import type { Topic } from "../../topic/topic.ts";
import type { Slots } from "../fill.ts";
import { callName, futureOf, presentOf, withParticle } from "./particles.ts";
import { payOff } from "./pay-off.ts";

/** What the Korean texts may ask for, from the cast and things of one story. */
export function koreanSlots(casting: Casting, topic: Topic): Record<string, string> {
  const { hero, companion, other, grownUp, habit, trait, missed } = casting;
  const skill = casting.skill.ko || "자전거를 타";
  const [game = "", ...rest] = habit.gameKo.split(", ");
  return {
    hero: callName(hero.name), heroV: withParticle(hero.name, "아"), nameIntro: withParticle(callName(hero.name), "이야"), sp: hero.kind.ko.name,
    adj: ADJECTIVES[hero.adjective] ?? "궁금한 게 많은", home: casting.home.ko, quirk: trait?.ko?.["quirk"] ?? hero.quirk.ko,
    quirkShort: hero.quirk.ko.includes("“") ? "언제나 바쁜 그 아이지요" : "그 유명한 아이지요", outfit: casting.outfit.ko, hand: hero.kind.ko.hand,
    pay: payOff(hero.kind.key, hero.quirk.en),
    pal: callName(companion.name), palsp: companion.kind.ko.name.replace(/^아기 /, ""), palV: withParticle(companion.name, "아"), hand2: companion.kind.ko.hand,
    b: callName(other.name), bsp: other.kind.ko.name, bquirk: other.kind.ko.quirk, mate: callName(casting.plot === "friends" ? other.name : companion.name),
    grown: ["엄마", "아빠", "할머니", "할아버지"][grownUp] ?? "엄마",
    grownI: ["엄마가", "아빠가", "할머니께서", "할아버지께서"][grownUp] ?? "엄마가",
    grownEun: ["엄마는", "아빠는", "할머니께서는", "할아버지께서는"][grownUp] ?? "엄마는",
    thing: casting.wish === "moon" ? "달" : "별", fear: casting.fear.ko || (topic.script === "ko" && casting.fearPhrase) || "낯선 것",
    treasure: casting.treasure.ko, two: casting.treasure.twoKo, object: casting.lostThing.ko, nest: casting.lostThing.nestKo, place: casting.place.ko,
    do: habit.ko, doTime: futureOf(habit.ko), noun: habit.koNoun, tool: habit.koTool,
    game: [withParticle(game, "이야"), ...rest].join(", "), sound: habit.soundKo,
    skillGo: `${skill}고`, skillWant: `${presentOf(skill)} 것`, phrase: (topic.script === "ko" && topic.phrase) || "바람",
    who: missed?.ko ?? "할아버지", answer: missed?.answerKo ?? "호이, 휘!",
    ...trait?.ko,
  };
}

export const koreanShortNames = (casting: Casting): Slots => ({ treasure: casting.treasure.shortKo });
