import { mayRepeat } from "./allowed-words.ts";
import type { Trait } from "./trait.ts";

const SOUND: readonly (readonly [RegExp, string, string, string, string])[] = [
  [/딸꾹질(?:을)? ?하는|딸꾹질이 (?:안 )?(?:나는|멈추지 않는)/, "딸꾹질하는", "딸꾹질을 했어요", "딸꾹질", "“딸꾹!”"],
  [/재채기(?:를)? ?하는/, "재채기하는", "재채기를 했어요", "재채기", "“에에취!”"],
  [/코(?:를)? ?고는/, "코 고는", "코를 골았어요", "코 골기", "“드르렁!”"],
  [/으르렁(?:대는|거리는)/, "으르렁대는", "자꾸 으르렁댔어요", "으르렁", "“어흐흥!”"],
  [/노래(?:를)? ?(?:하는|부르는)/, "노래하는", "언제나 노래했어요", "노래", "“랄랄라!”"],
  [/(?:깔깔 |크게 )?웃는/, "크게 웃는", "아주 크게 웃었어요", "웃음", "“우하하!”"],
  [/휘파람(?:을)? ?부는/, "휘파람 부는", "휘파람을 불었어요", "휘파람", "“휘이익!”"],
  [/방귀(?:를)? ?뀌는/, "방귀 뀌는", "방귀를 뀌었어요", "방귀", "“뿌웅!”"],
  [/(?:큰 ?소리로|크게) (?:말하는|소리치는)|목소리가 (?:아주 )?큰/, "목소리가 큰", "목소리가 아주 컸어요", "큰 소리", "“여어어!”"],
];
const MAKE: Readonly<Record<string, readonly [string, string]>> = {
  고치는: ["고쳤어요", "고치기"],
  만드는: ["만들었어요", "만들기"],
  굽는: ["구웠어요", "굽기"],
  짓는: ["지었어요", "짓기"],
  그리는: ["그렸어요", "그리기"],
  뜨는: ["떴어요", "뜨기"],
  심는: ["심었어요", "심기"],
  쌓는: ["쌓았어요", "쌓기"],
  접는: ["접었어요", "접기"],
};
const OTHER: readonly (readonly [RegExp, string, string, string])[] = [
  [/거꾸로 걷는/, "거꾸로 걷는", "언제나 거꾸로 걸었어요", "거꾸로 걷기"],
  [/춤(?:을)? ?추는/, "춤추는", "언제나 춤을 추었어요", "춤"],
  [/빙글빙글 도는/, "빙글빙글 도는", "언제나 빙글빙글 돌았어요", "빙글빙글 돌기"],
  [/깡충깡충 뛰는/, "깡충깡충 뛰는", "언제나 깡충깡충 뛰었어요", "깡충깡충 뛰기"],
  [/반짝이는|빛나는/, "반짝반짝 빛나는", "온몸이 반짝반짝 빛났어요", "반짝이기"],
];
/** The modifier before the hero: “단추를 모으는 게”, “딸꾹질하는 화산”. */
export function koreanTrait(t: string): Trait | undefined {
  if (/싶어|싶은|무서|배우/.test(t)) return undefined;
  for (const [re, adn, quirk, act, noise] of SOUND) if (re.test(t)) return { kind: "sound", ko: { adn, quirk, act, noise, things: act } };
  const m = /([가-힣]{1,6})[을를] (모으는|[가-힣]{2,3})(?= )/.exec(t);
  const object = m?.[1] ?? "";
  const act = m?.[2] ?? "";
  if (m && mayRepeat(object)) {
    if (act === "모으는")
      return {
        kind: "collect",
        ko: { adn: `${m[0]}`, quirk: `${m[0].replace("모으는", "모았어요")}`, act: `${object} 모으기`, things: object, noise: "" },
      };
    const made = MAKE[act];
    if (made)
      return {
        kind: "make",
        ko: { adn: m[0], quirk: m[0].replace(act, made[0]), act: `${object} ${made[1]}`, things: object, noise: "" },
      };
  }
  for (const [re, adn, quirk, act] of OTHER) if (re.test(t)) return { kind: "base", ko: { adn, quirk, act, things: act, noise: "" } };
  return undefined;
}
