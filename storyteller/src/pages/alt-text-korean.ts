import type { CharacterSheet, Scene } from "@ai-story-book/contracts";
import { callName, finalConsonantOf, withoutFinalConsonant, withParticle } from "../language/ko/particles.ts";
import { namePropKorean } from "../pictures/name-prop.ts";
import { SETTING_WORDS, TIME_WORDS } from "../pictures/place-words.ts";
import { ACT_WORDS, ACT_WORDS_WITH_THING, EMOTION_WORDS, isLyingAwake, LIES_AWAKE, type ActWords } from "../pictures/pose-words.ts";
import { HERO_KINDS } from "../topic/hero-kinds.ts";
import { isGrown, isProp, SKY, type Act } from "./group-acts.ts";

/** "밤, 언덕에서 두더지 모모가 걱정스러운 얼굴로 달 쪽으로 팔을 뻗고, 달팽이 느루가 가만히 서 있어요." */
export function altTextKorean(scene: Scene, acts: readonly Act[]): string {
  const where = [TIME_WORDS[scene.timeOfDay].ko, SETTING_WORDS[scene.setting].ko].filter(Boolean).join(" ");
  const clauses = acts.map((act, index) => clause(act, index === acts.length - 1));
  const told = clauses.length > 0 ? `${where} ${clauses.join(", ")}.` : `${where} 본 모습이에요.`;
  return `${told}${surroundings(scene, acts)}`;
}

function clause(act: Act, isLast: boolean): string {
  const { pose, emotion, hold } = act.member;
  const isMutual = act.who.length > 1 && (pose === "hug" || pose === "hold-hands");
  const withThing = act.thing && !isMutual ? ACT_WORDS_WITH_THING[pose] : undefined;
  const words = isLyingAwake(act.member) ? LIES_AWAKE : (withThing ?? ACT_WORDS[pose]);
  const thing = act.thing === undefined ? "" : isProp(act.thing) ? namePropKorean(act.thing) : callName(act.thing.name);
  const holding = hold && !withThing ? `${withParticle(namePropKorean(hold), "을")} 들고 ` : "";
  const feeling = pose === "sleep" || pose === "cry" ? "" : `${EMOTION_WORDS[emotion].ko} `;
  const each = isMutual ? "서로 " : "";
  const verb = conjugate(words, isGrown(act.who[0]), isLast).replace(/\{thing(?::(.))?\}/g, (_, particle: string | undefined) => (particle ? withParticle(thing, particle) : thing));
  return `${subject(act.who)} ${feeling}${holding}${each}${verb}`;
}

function subject(who: readonly CharacterSheet[]): string {
  const names = who.map(nameKorean);
  const all = names.slice(0, -1).map((name) => `${withParticle(name, "과")} `).join("") + (names.at(-1) ?? "");
  return /(?:할머니|할아버지)$/.test(all) ? `${all}께서` : withParticle(all, "이");
}

function nameKorean(sheet: CharacterSheet): string {
  if (sheet.look.species === "child" || sheet.role === "grown-up") return isGrown(sheet) ? sheet.name : callName(sheet.name);
  const kind = HERO_KINDS.find((hero) => hero.species === sheet.look.species);
  return kind ? `${kind.ko.name} ${callName(sheet.name)}` : callName(sheet.name);
}

function conjugate(words: ActWords, isHonoured: boolean, isLast: boolean): string {
  if (!isHonoured) return isLast ? words.ends : `${words.stem}고`;
  return isLast ? `${honoured(words.stem).slice(0, -1)}세요` : `${honoured(words.stem)}고`;
}

const RIEUL = 8;

/** A stem with -시-: what grown-ups do is told with respect. */
function honoured(stem: string): string {
  if (stem.endsWith("자고 있")) return `${stem.slice(0, -4)}주무시`;
  if (stem.endsWith("있")) return `${stem.slice(0, -1)}계시`;
  const final = finalConsonantOf(stem);
  if (final === RIEUL) return `${withoutFinalConsonant(stem)}시`;
  return final === 0 ? `${stem}시` : `${stem}으시`;
}

function surroundings(scene: Scene, acts: readonly Act[]): string {
  const rest = scene.props.filter((prop) => !acts.some((act) => isProp(act.thing) && act.thing.kind === prop.kind));
  const above = rest.filter((prop) => prop.place === "above" || SKY.has(prop.kind)).map(namePropKorean);
  const around = rest.filter((prop) => !(prop.place === "above" || SKY.has(prop.kind))).map(namePropKorean);
  const sentences = [
    around.length > 0 ? ` 둘레에는 ${listKorean(around)} 있어요.` : "",
    above.length > 0 ? ` 위쪽에는 ${listKorean(above)} 있어요.` : "",
  ];
  return sentences.join("");
}

const listKorean = (nouns: readonly string[]): string => withParticle([...nouns.slice(0, -1), ""].join(", ") + (nouns.at(-1) ?? ""), "이");
