import { englishTrait } from "./english-trait.ts";
import { koreanTrait } from "./korean-trait.ts";
import type { MissedPerson, Topic } from "./topic.ts";

type MatterName = "anger" | "sibling" | "honesty" | "making" | "different" | "journey";

/** Finds what a topic is about beyond its hero: feelings, a loss, one odd habit. */
export function addMatters(text: string, topic: Topic): void {
  for (const [name, pattern] of Object.entries(MATTER) as [MatterName, RegExp][]) if (pattern.test(text)) topic[name] = true;
  addMissed(text, topic);
  const trait = topic.script === "en" ? englishTrait(text) : topic.script === "ko" ? koreanTrait(text) : undefined;
  if (trait && (topic.heroes.length > 0 || topic.isChild || topic.name !== undefined || topic.script === "ko")) topic.trait = trait;
  if (topic.trait) topic.making = false;
}

function addMissed(text: string, topic: Topic): void {
  const died = DIED.test(text);
  const who = WHO.find(([pattern]) => pattern.test(text))?.[1];
  const isDaycare = topic.place !== undefined && /daycare|school|kindergarten|nursery|유치원|어린이집|학교/i.test(text);
  if (!(died && who) && !(MISS.test(text) && !isDaycare)) return;
  topic.missing = { died, who: who ?? "grandpa" };
  topic.isChild ||= who === "dog" || who === "cat";
  topic.heroes = topic.heroes.filter((hero) => hero.key !== who);
  if (!/\b(?:my |a |the )?(?:daughter|girl|niece|son|boy|nephew)\b|딸|아들|소녀|소년/i.test(text)) topic.gender = undefined;
}

const MATTER: Readonly<Record<MatterName, RegExp>> = {
  anger:
    /\bang(?:ry|er)\b|\bangri\w*|\btantrums?\b|\bfurious|\btemper\b|\b(?:gets?|is|feels?|so|being) mad\b|\bmeltdowns?\b|화가 [나난날]|화난|화를 |화내|화나|짜증|성질|떼쓰|떼를 쓰|분노/i,
  sibling:
    /\bnew (?:baby|brother|sister|sibling)|\bbaby (?:brother|sister)\b|\bjealous\w*|\b(?:becom\w+|being) a big (?:brother|sister)|\bsiblings?\b|동생이 (?:태어|생겼|생기)|새 동생|아기 동생|동생만 |(?:동생|아기)(?:을|를)? ?(?:더|만) |동생을? 질투|질투|샘이 나|샘나/i,
  honesty:
    /\bhonesty\b|\bhonest\b(?! mistakes?)|\b(?:tell\w*|speak\w*) (?:the )?truth|\btruth\b|\b(?:tell\w*|told) (?:a |lots of )?(?:lies?|fibs?)\b|\blying\b|\bliar\b|\bsay\w* sorry|\bapologi\w+|\b(?:broken?|breaks|broke) (?:a |the |her |his |my |grand\w+ )*(?:vase|jug|cup|window|plate|pot|toy)|정직|거짓말|솔직|사실대로|사과하는|사과해요|미안하다고|꽃병을 깼|깨뜨렸/i,
  making:
    /^(?:making|building|creating|inventing) (?:something|things|stuff)|\binvent(?:or|ion|s|ing)?\b|\bcreativ\w+|\bcraft(?:s|ing)?\b|\bmak(?:es?|ing) (?:a |something|things)(?! friend)|\bbuild(?:s|ing)? (?:a |something)|만들기|발명|뚝딱|만들고 싶|만드는 법/i,
  different:
    /\bdifferent\b|\btoo (?:tall|small|big|short|slow|tiny|round)\b|\bwith(?:out| no) (?:a |any |her |his |its )?(?:stripes?|spots?|horn|tail|wings?|ears?|shell|spines?)\b|\bodd one out|\bfit(?:s|ting)? in\b|\bbeing (?:my|your|him|her|one)self|\bleft out\b|\bstand(?:s|ing)? out\b|\bunlike (?:the )?others|(?:키|목|귀|코|꼬리|몸|다리)(?:가|이)? ?너무 |너무 (?:크|큰|작|느[리린]|빨[라리])|남다른|나답|남들과 다|친구들과 다|다르게 생긴|조금 다른|혼자만 다/i,
  journey:
    /\badventur\w*|\bjourney\w*|\btravels?\b|\btrips?\b|\bvoyage|\bexplor\w+|\bquest\b|\bcar rides?\b|\bend of the (?:road|world)|모험|여행|탐험|길을 떠|세상 끝/i,
};

const WHO: readonly (readonly [RegExp, MissedPerson])[] = [
  [/\bgrand(?:ma|mother|mom|mum)\b|\bgranny\b|\bnana\b|할머니/i, "grandma"],
  [/\bgrand(?:pa|father|dad)\b|할아버지/i, "grandpa"],
  [/\b(?:mom|mum|mama|mommy|mummy|mother)\b|엄마/i, "mama"],
  [/\b(?:dad|daddy|papa|father)\b|아빠/i, "papa"],
  [/\baunt(?:ie)?\b|이모|고모/i, "aunt"],
  [/\buncle\b|삼촌/i, "uncle"],
  [/\b(?:dog|puppy)\b|강아지|멍멍이/i, "dog"],
  [/\b(?:cat|kitten)\b|고양이/i, "cat"],
  [/\bfriends?\b|친구/i, "friend"],
];

const MISS =
  /\bmiss(?:es|ing|ed)? (?:my |her |his |their |our )?(?:mom|mum|mama|mommy|dad|daddy|papa|mother|father|grand\w+|best friend|friend|brother|sister|aunt|uncle|dog|cat|him|her|you|someone)\b|\bhomesick|\b(?:is )?mov(?:ing|ed) (?:far )?away|\bfar away from\b|(?:엄마|아빠|할머니|할아버지|친구|이모|삼촌|강아지)(?:가|이)? (?:너무 |많이 |자꾸 )?(?:보고 ?싶|그리)|친구.{0,10}(?:보고 ?싶|그리워|떠나|떠났)|멀리 이사|그리워|그리움|이별|헤어지|헤어졌/i;
const DIED = /\b(?:died|dies|dying|death|dead|passed away|funeral)\b|돌아가|죽었|죽은|하늘나라|장례/i;
