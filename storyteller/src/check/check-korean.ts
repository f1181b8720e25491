import type { Story, StoryPage } from "@ai-story-book/contracts";
import { finalConsonantOf } from "../language/ko/particles.ts";
import type { Finding } from "./finding.ts";

/** Slips of Korean: a particle that does not fit the sound before it, Latin letters, a doubled word. */
export function checkKorean(page: StoryPage, story: Story): Finding[] {
  const findings: Finding[] = [];
  const { text, pageNumber } = page;
  const latin = /[A-Za-z]{2,}/.exec(text);
  if (latin && !story.characters.some((sheet) => sheet.name.includes(latin[0]))) findings.push({ code: "foreign-letters", page: pageNumber, detail: latin[0] });
  for (const phrase of [...misfitsAfterNames(text, story), ...misfitsOfObject(text)]) findings.push({ code: "particle", page: pageNumber, detail: phrase });
  return findings;
}

function misfitsAfterNames(text: string, story: Story): string[] {
  return story.characters.flatMap(({ name }) => {
    const called = finalConsonantOf(name) !== 0 && /[가-힣]$/.test(name) ? [name, `${name}이`] : [name];
    return called.flatMap((word) =>
      [...text.matchAll(new RegExp(`${word}(은|는|가|을|를|과|와|으로|로)(?=[\\s.,!?”])`, "g"))]
        .filter((match) => !fits(match[1] ?? "", finalConsonantOf(word)))
        .map((match) => match[0]));
  });
}

/** After any Hangul syllable 을 needs a final consonant and 를 forbids one. */
function misfitsOfObject(text: string): string[] {
  return [...text.matchAll(/([가-힣]+)(을|를)(?=[\s.,!?])/g)]
    .filter(([, word = "", particle = ""]) => !fits(particle, finalConsonantOf(word)) && !ENDS_IN_SYLLABLE_EUL.test(`${word}${particle}`))
    .map((match) => match[0]);
}

/** 가을, 마을, 노을 and 여울 end in the syllable and carry no particle. */
const ENDS_IN_SYLLABLE_EUL = /(?:가을|마을|노을|저을|고을|그을)$/;

const RIEUL = 8;
function fits(particle: string, final: number): boolean {
  if (particle === "로") return final === 0 || final === RIEUL;
  if (particle === "으로") return final !== 0 && final !== RIEUL;
  return ["은", "을", "과"].includes(particle) ? final !== 0 : final === 0;
}
