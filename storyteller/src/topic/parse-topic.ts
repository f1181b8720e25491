import { mayPractise, mayPractiseKorean, mayRepeat } from "./allowed-words.ts";
import { findHeroes } from "./find-heroes.ts";
import { addMatters } from "./matters.ts";
import { findStandIn } from "./stand-ins.ts";
import { PERSON } from "./person-words.ts";
import { readEnglish } from "./read-english.ts";
import { readKorean } from "./read-korean.ts";
import { phraseIsSafe, screenTopic, type ScreenedTopic } from "./screen-topic.ts";
import { FEARS, HABITS, LOST_THINGS, PLACES, SKILLS, TREASURES } from "./things.ts";
import type { Topic } from "./topic.ts";

/** Understands a topic as far as our stories reach. Nothing free leaves it that an allowlist does not know. */
export function parseTopic(raw: string, theme?: string): Topic {
  const screened = screenTopic([raw, theme].filter(Boolean).join(". "));
  const topic = emptyTopic(screened);
  const { text } = screened;
  if (screened.brandHero && topic.heroes.length === 0) topic.heroes.push({ key: screened.brandHero, at: 0 });
  if (!screened.mayUseWords) {
    topic.heroes = topic.heroes.slice(0, 1);
    return topic;
  }
  findKnownThings(text, topic);
  bringStandIn(text, topic);
  if (topic.script === "en") readEnglish(text, topic);
  else if (topic.script === "ko") readKorean(text, topic);
  topic.skill ??= SKILLS.find((skill) => skill.match?.test(text));
  if (topic.hasRocket) topic.wish ??= "star";
  addMatters(text, topic);
  if (screened.isTender && !topic.missing) topic.wish = "star";
  topic.isAboutPerson = PERSON.test(topic.phrase ?? "") || screened.isSensitive;
  if (screened.isSensitive) topic.phrase = undefined;
  if (topic.phrase && !/\p{L}{3}|[가-힣]/u.test(topic.phrase)) topic.phrase = undefined;
  keepAllowedWords(topic);
  if (topic.wish === "star" && topic.heroes.some((hero) => hero.key === "star") && !/^(?:an?|the) (?:\w+ )?star\b|별(?:이|은) /.test(text)) {
    topic.heroes = topic.heroes.filter((hero) => hero.key !== "star");
  }
  return topic;
}

function emptyTopic(screened: ScreenedTopic): Topic {
  const { text } = screened;
  return {
    text, script: /[가-힣]/.test(text) ? "ko" : /[a-z]/i.test(text) ? "en" : "none", notes: screened.notes, mayUseWords: screened.mayUseWords,
    isTender: screened.isTender, isSensitive: screened.isSensitive, heroes: findHeroes(text), gender: genderOf(text), hasWheelchair: WHEELCHAIR.test(text), hasRocket: ROCKET.test(text), isChild: false, name: undefined,
    adjective: undefined, fear: undefined, fearPhrase: undefined, habit: undefined, place: undefined, treasure: undefined, lostThing: undefined,
    lostPhrase: undefined, skill: undefined, wish: undefined, question: undefined, phrase: undefined, isAboutPerson: false, missing: undefined, trait: undefined,
    share: false, friends: false, lost: false, anger: false, sibling: false, honesty: false, making: false, different: false, journey: false,
  };
}

/** A topic's own creature leads the story even when another kind has to play it. */
function bringStandIn(text: string, topic: Topic): void {
  if (topic.heroes.length > 0) return;
  const standIn = findStandIn(text);
  if (!standIn) return;
  topic.heroes.push({ key: standIn.key, at: standIn.at });
  topic.notes.push({ code: "hero-mapped", detail: `${standIn.word}: told and painted as ${standIn.key}` });
}

function findKnownThings(text: string, topic: Topic): void {
  const isAfraid = /afraid|scar(?:ed|y)|fright|terrif|fear|nervous|worr|무서|무섭|겁|두려/i.test(text);
  topic.fear = FEARS.find(
    (fear) => fear.match.test(text) && (isAfraid || ["doctor", "alone", "mistakes"].includes(fear.key) || /^(?:the )?(?:dark|thunder(?:storms?)?|lightning|storms?|어둠|천둥|번개)$/i.test(text)),
  );
  topic.habit = HABITS.find((habit) => habit.match.test(text));
  topic.place = PLACES.find((place) => place.match.test(text));
  topic.treasure = TREASURES.find((treasure) => treasure.match.test(text));
  topic.lostThing = LOST_THINGS.find((thing) => thing.match.test(text));
}

function keepAllowedWords(topic: Topic): void {
  const leaveOut = (word: string) => topic.notes.push({ code: "word-not-repeated", detail: word });
  for (const key of ["phrase", "fearPhrase", "lostPhrase"] as const) {
    const phrase = topic[key];
    if (phrase === undefined || mayRepeat(phrase)) continue;
    topic[key] = undefined;
    // a story that has found its hero or its matter never needed the phrase
    if (key !== "phrase" || (topic.heroes.length === 0 && !topic.isChild && topic.fear === undefined && topic.habit === undefined)) leaveOut(key);
  }
  if (topic.skill?.key === "other" && !(topic.skill.en ? mayPractise(topic.skill.en) : mayPractiseKorean(topic.skill.ko))) {
    topic.skill = undefined;
    // not wanting to brush teeth is a habit, told as one
    if (topic.habit === undefined) leaveOut("skill");
  }
  if (topic.heroes[0]?.key === "other") {
    topic.heroes = [];
    topic.notes.push({ code: "hero-replaced", detail: "this hero cannot be painted yet; one of ours plays the part" });
  }
  if (topic.adjective && !phraseIsSafe(topic.adjective)) topic.adjective = undefined;
}

function genderOf(text: string): "she" | "he" | undefined {
  // a hiccup (딸꾹질) and a strawberry (딸기) are not daughters
  const kin = text.replace(/딸(?=꾹|기)/g, "달");
  if (/\b(?:daughter|girl|niece)\b|딸|조카딸|손녀/i.test(kin)) return "she";
  if (/\b(?:son|boy|nephew)\b|아들|손자/i.test(text)) return "he";
  if (SHE.test(kin)) return "she";
  return HE.test(text) ? "he" : undefined;
}

const ROCKET = /\brockets?\b|\bspace ?ships?\b|로켓|우주선/i;
const WHEELCHAIR = /\bwheel-?chair|휠체어/i;
const SHE =
  /\b(?:she|her|girl|daughter|sister|princess|queen|mom|grandma|granddaughter|niece)\b|딸|소녀|여자아이|공주|여동생|누나|언니|손녀/i;
const HE = /\b(?:he|his|him|boy|son|brother|prince|king|dad|grandpa|grandson|nephew)\b|아들|소년|남자아이|왕자|남동생|형|오빠|손자/i;
