import { ADJECTIVES } from "./cast-words.ts";
import { endsInKoreanHeroWord, isKoreanHeroWord } from "./find-heroes.ts";
import { OTHER_FEAR, SKILLS, type Skill } from "./things.ts";
import type { Topic } from "./topic.ts";

const PART = /(?:들이|들은|들을|에게는|에서는|에게|에서|한테|으로|까지|부터|처럼|하고|이랑|들|은|는|이|가|을|를|와|과|의|도|만|로|랑|에)$/;
const stripParticle = (w: string): string => {
  const s = w.replace(PART, "");
  return s.length >= 2 || (s.length === 1 && w.length === 2) ? s : w;
};
// 민준이가…: two syllables with a final consonant, then -이 and a particle, is how a child is named.
function bareName(t: string): RegExpExecArray | null {
  const m = /^([가-힣]{2})이(?:가|는|의|랑|와)\s/.exec(t);
  return m &&
    ((m[1] ?? "").charCodeAt(1) - 0xac00) % 28 &&
    !/^(?:어린|젊은|늙은|많은)$/.test(m[1] ?? "") &&
    !endsInKoreanHeroWord(`${m[1]}이`)
    ? m
    : null;
}
/** Reads a Korean topic. */
export function readKorean(t: string, out: Topic): void {
  const kin = t.replace(/딸(?=꾹|기)/g, "달"); // a hiccup and a strawberry are not daughters
  const named =
    /(?:딸|아들|조카|손녀|손자|동생|친구|아이)\s*([가-힣]{2,4}?)(?:이는|이가|이의|이와|는|은|가|이|의|와|랑|에게)\s/.exec(kin + " ") ??
    /이름은 ([가-힣]{1,4}?)(?:이에요|예요|입니다|이고|고|이야|야)/.exec(t) ??
    /([가-힣]{2,4}?)(?:이라는|라는)/.exec(t) ??
    bareName(t);
  if (named) {
    out.isChild ||= !/이름은|라는/.test(t) && out.heroes.length === 0;
    if (!isKoreanHeroWord(named[1] ?? "")) out.name = named[1];
  }
  // the brother or sister of a rabbit makes no child of it
  if (/딸|아들|조카|손녀|손자|우리 아이|소녀|소년|아이가|아이는/.test(kin) || (/동생/.test(kin) && out.heroes.length === 0)) {
    out.isChild = true;
    out.heroes = out.heroes.filter((h) => !["girl", "boy"].includes(h.key));
  }
  const fear = /([가-힣\s]{1,14}?)(?:을|를|이|가)?\s*(?:무서워|무서운|겁내|두려워|무섭)/.exec(t);
  if (fear) {
    const w = (fear[1] ?? "").trim().split(" ").filter(Boolean);
    const p = stripParticle(w.at(-1) ?? "");
    if (p && !/^(?:많이|너무|정말|제일|가장)$/.test(p)) out.fearPhrase = p;
    if (!out.fear) out.fear = OTHER_FEAR;
  }
  out.share = /나누|나눠|욕심|양보|같이 쓰|사이좋게/.test(t);
  out.friends = /친구|외로|혼자|같이 놀/.test(t);
  out.lost = /잃어버|없어졌|사라진|사라졌|못 찾/.test(t);
  out.wish = /(?:^|\s)(?:달|보름달|달님)(?=을|이|에|님|까지|과|\s|$)/.test(t)
    ? "moon"
    : /별(?=을|님|까지|에)/.test(t) && /보고|만지|따|갖고|닿/.test(t)
      ? "star"
      : undefined;
  const skill = /((?:[가-힣]+(?:을|를)\s*)?[가-힣]{1,4})(?:고 싶|는 법|기 연습|는 걸 배우|는 것을 배우)/.exec(t);
  if (skill && !/(?:보|갖|가지|만나|자|되)$/.test(skill[1] ?? "")) out.skill = skillOf(skill[1] ?? "");
  const lost = /잃어버린 ([가-힣]{1,6})|([가-힣]{1,6})(?:을|를) (?:잃어버|못 찾)|([가-힣]{1,6})(?:이|가) (?:없어졌|사라)/.exec(t);
  if (lost && !out.lostThing) out.lostPhrase = lost[1] ?? lost[2] ?? lost[3];
  const adj = Object.entries(ADJECTIVES).find(([, ko]) => t.includes(ko.split(" ")[0] ?? ko));
  const loose = ([
    [/부끄럼|수줍/, "shy"],
    [/용감/, "brave"],
    [/외로운/, "lonely"],
    [/꼬마|작은|조그/, "little"],
    [/심술|투덜/, "grumpy"],
    [/장난/, "playful"],
    [/겁 많은|겁쟁이|걱정/, "worried"],
    [/욕심/, "greedy"],
  ] as [RegExp, string][]).find(([re]) => re.test(t));
  out.adjective = loose?.[1] ?? adj?.[0];
  const words = t
    .split(/\s+/)
    .filter((w) => !out.name || !w.includes(out.name))
    .map((w) => w.replace(/[.,!?]/g, ""));
  const noun = words
    .map(stripParticle)
    .find(
      (w) =>
        w.length >= 2 &&
        w.length <= 10 &&
        /^[가-힣A-Za-z0-9]+$/.test(w) &&
        !/(?:요|다|고|서|은|는|한|던|게|면|워|해|며|싶어|하고|해서)$/.test(w) &&
        !/^(?:우리|아주|정말|어느|이야기|그림책|동화|나의|제|내)$/.test(w),
    );
  out.phrase = noun ?? (words.length === 1 && (words[0] ?? "").length <= 10 ? stripParticle(words[0] ?? "") : undefined);
}

/** Who wants to learn or do well practises the thing itself: 자전거를 배우 is 자전거를 타. */
function skillOf(phrase: string): Skill {
  const object = /^(.*?)\s*(?:배우|잘하)$/.exec(phrase)?.[1];
  if (object === undefined) return { key: "other", en: "", ko: phrase };
  return SKILLS.find((skill) => skill.match?.test(phrase)) ?? { key: "other", en: "", ko: `${object} ${INSTRUMENT.test(object) ? "치" : "하"}` };
}

const INSTRUMENT = /(?:피아노|기타|북|장구)/;
