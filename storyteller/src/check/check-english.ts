import { articleOf } from "../language/en/morphology.ts";
import type { Finding } from "./finding.ts";

/** Slips of English: a doubled word, the wrong article, a sentence that begins small. */
export function checkEnglish(text: string, page: number): Finding[] {
  const findings: Finding[] = [];
  const doubled = /(?:^|[^\p{L}’'-])(\p{L}{2,}) \1(?=[^\p{L}’'-]|$)/iu.exec(text);
  if (doubled && !MEANT_TWICE.has((doubled[1] ?? "").toLowerCase())) findings.push({ code: "doubled-word", page, detail: doubled[0].trim() });
  for (const [phrase, article = "", word = ""] of text.matchAll(/\b(an?) [“‘]?(\p{L}+)/giu)) {
    if (article !== "A" && articleOf(word) !== article.toLowerCase()) findings.push({ code: "article", page, detail: phrase });
  }
  for (const sentence of text.split(/(?<=[.!?]”?)\s+/)) {
    if (/^[“‘]?\p{Ll}/u.test(sentence) && !CONTINUES_SPEECH.test(sentence.replace(/^[“‘]/, ""))) findings.push({ code: "case", page, detail: sentence.slice(0, 60) });
  }
  return findings;
}

const MEANT_TWICE = new Set(["on", "one", "boom"]);

/** What may follow a closing quotation mark in small letters. */
const CONTINUES_SPEECH =
  /^(?:said|asked|whispered|called|cried|sang|breathed|boomed|puffed|begged|thought|told|came|they |as |ting|hm|the other|buns|he |she |and |but |somebody asked|everybody shouted|whoo|people whispered|boom)/;
