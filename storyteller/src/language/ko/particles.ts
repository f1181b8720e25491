const HANGUL_FIRST = 0xac00;
const HANGUL_LAST = 0xd7a3;
const FINALS = 28;
const RIEUL = 8;

/** The final consonant of a word as it is read: 0 for none, 8 for ㄹ. Digits and Latin letters sound as a Korean reader says them. */
export function finalConsonantOf(word: string): number {
  const letters = word.replace(/[^\p{L}\p{N}]+$/u, "");
  const last = letters.at(-1) ?? "";
  const code = last.codePointAt(0) ?? 0;
  if (code >= HANGUL_FIRST && code <= HANGUL_LAST) return (code - HANGUL_FIRST) % FINALS;
  if (/[0-9]/.test(last)) return ({ 0: 21, 1: RIEUL, 3: 16, 6: 1, 7: RIEUL, 8: RIEUL } as Record<string, number>)[last] ?? 0;
  if (!/[a-z]/i.test(last)) return 0;
  const latin = letters.toLowerCase();
  if (/(?:l|le)$/.test(latin)) return RIEUL;
  if (/(?:m|n|ng|me|ne)$/.test(latin)) return 4;
  return /(?:p|k|ck|ct)$/.test(latin) && latin.length < 5 ? 1 : 0;
}

/** After a consonant, after a vowel. */
const PAIRS: Readonly<Record<string, readonly [string, string]>> = {
  은: ["은", "는"], 는: ["은", "는"], 이: ["이", "가"], 가: ["이", "가"], 을: ["을", "를"], 를: ["을", "를"], 와: ["과", "와"], 과: ["과", "와"],
  아: ["아", "야"], 야: ["아", "야"], 랑: ["이랑", "랑"], 이랑: ["이랑", "랑"], 나: ["이나", "나"], 라는: ["이라는", "라는"], 이라는: ["이라는", "라는"],
  이야: ["이야", "야"], 예요: ["이에요", "예요"], 였어요: ["이었어요", "였어요"], 이었어요: ["이었어요", "였어요"], 라고: ["이라고", "라고"],
  라면: ["이라면", "라면"], 여: ["이여", "여"], 인데: ["인데", "인데"],
};

/** A word with its particle in the form that its sound asks for; 에, 의, 도 … never change. */
export function withParticle(word: string, particle: string): string {
  const final = finalConsonantOf(word);
  if (particle === "로" || particle === "으로") return word + (final === 0 || final === RIEUL ? "로" : "으로");
  const pair = PAIRS[particle];
  return word + (pair ? pair[final === 0 ? 1 : 0] : particle);
}

/** 민준 is called 민준이, 미나 stays 미나. */
export const callName = (name: string): string => (/[가-힣]$/.test(name) && finalConsonantOf(name) !== 0 ? `${name}이` : name);

export const polishKorean = (text: string): string => text.replace(/ +/g, " ").replace(/ ([,.!?])/g, "$1").trim();

const syllable = (base: string, shift: number) => String.fromCodePoint((base.codePointAt(0) ?? 0) + shift);

/** Verb stem → what is to be done: 타 → 탈, 닦 → 닦을. */
export function futureOf(stem: string): string {
  const final = finalConsonantOf(stem);
  const last = stem.at(-1) ?? "";
  if (final === 0) return stem.slice(0, -1) + syllable(last, RIEUL);
  if (final === RIEUL) return stem;
  return final === 17 && stem.endsWith("굽") ? `${stem.slice(0, -1)}구울` : `${stem}을`;
}

/** Verb stem → present modifier: 타 → 타는, 만들 → 만드는. */
export const presentOf = (stem: string): string =>
  finalConsonantOf(stem) === RIEUL ? `${stem.slice(0, -1)}${syllable(stem.at(-1) ?? "", -RIEUL)}는` : `${stem}는`;

/** 만들 → 만드, 흔들 → 흔드. */
export function withoutFinalConsonant(stem: string): string {
  const final = finalConsonantOf(stem);
  return final === 0 ? stem : stem.slice(0, -1) + syllable(stem.at(-1) ?? "", -final);
}
