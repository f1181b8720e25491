import type { CharacterSheet, Scene } from "@ai-story-book/contracts";
import { HERO_KINDS } from "../topic/hero-kinds.ts";
import { namePropEnglish } from "../pictures/name-prop.ts";
import { SETTING_WORDS, TIME_WORDS } from "../pictures/place-words.ts";
import { ACT_WORDS, ACT_WORDS_WITH_THING, EMOTION_WORDS, isLyingAwake, LIES_AWAKE } from "../pictures/pose-words.ts";
import { isProp, SKY, type Act } from "./group-acts.ts";

/** "Mabel the mole reaches for the moon with a worried face on the hill at night, while Pim the snail watches." */
export function altTextEnglish(scene: Scene, acts: readonly Act[]): string {
  const where = [SETTING_WORDS[scene.setting].en, TIME_WORDS[scene.timeOfDay].en].filter(Boolean).join(" ");
  const [first, ...others] = acts;
  const companions = others.map(clause);
  const action = first ? `${clause(first)} ${where}` : `A view ${where}`;
  const told = companions.length > 0 ? `${action}, while ${joinEnglish(companions)}` : action;
  return `${told}.${surroundings(scene, acts)}`;
}

function clause(act: Act): string {
  const words = isLyingAwake(act.member) ? LIES_AWAKE : (act.thing && ACT_WORDS_WITH_THING[act.member.pose]) || ACT_WORDS[act.member.pose];
  const many = act.who.length > 1;
  const isMutual = many && (act.member.pose === "hug" || act.member.pose === "hold-hands");
  const verb = isMutual ? ACT_WORDS[act.member.pose].many : many ? words.many : words.one;
  const thing = act.thing === undefined ? "" : isProp(act.thing) ? namePropEnglish(act.thing) : act.thing.name;
  const holding = isProp(act.member.hold) && !verb.includes("{thing}") ? ` with ${thing}` : "";
  const feeling = act.member.pose === "sleep" || act.member.pose === "cry" ? "" : ` ${EMOTION_WORDS[act.member.emotion].en}`;
  return `${joinEnglish(act.who.map(nameEnglish))} ${verb.replace("{thing}", thing)}${holding}${feeling}`;
}

/** A person is called by name alone; everybody else with what they are. */
function nameEnglish(sheet: CharacterSheet): string {
  if (sheet.look.species === "child" || sheet.role === "grown-up") return sheet.name;
  const kind = HERO_KINDS.find((hero) => hero.species === sheet.look.species);
  return kind ? `${sheet.name} the ${kind.en.name}` : sheet.name;
}

function surroundings(scene: Scene, acts: readonly Act[]): string {
  const rest = scene.props.filter((prop) => !acts.some((act) => act.thing === prop || (isProp(act.thing) && act.thing.kind === prop.kind)));
  const above = rest.filter((prop) => prop.place === "above" || SKY.has(prop.kind)).map(namePropEnglish);
  const around = rest.filter((prop) => !(prop.place === "above" || SKY.has(prop.kind))).map(namePropEnglish);
  const sentences = [
    around.length > 0 ? ` Nearby: ${joinEnglish(around)}.` : "",
    above.length > 0 ? ` Above: ${joinEnglish(above)}.` : "",
  ];
  return sentences.join("");
}

const joinEnglish = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
