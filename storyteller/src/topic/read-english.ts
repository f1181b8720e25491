import nlp from "compromise";
import { ADJECTIVES } from "./cast-words.ts";
import { heroOfEnglishWord } from "./find-heroes.ts";
import { PERSON } from "./person-words.ts";
import { OTHER_FEAR, SKILLS } from "./things.ts";
import type { Topic } from "./topic.ts";

/** Reads an English topic. */
export function readEnglish(t: string, out: Topic): void {
  const named =
    RELATION.exec(t) ??
    FOR_SOMEBODY.exec(t) ??
    /\b(?:named|called|name is) ([A-Z][\p{L}'-]+)/u.exec(t) ??
    /^([A-Z][\p{Ll}'-]+) (?:the |is |wants |can'?t |loves |learns |who |and (?:the|his|her) |has |does|goes|won'?t |needs |hates |finds |makes |misses )/u.exec(
      t,
    );
  if (
    named &&
    !/^(?:The|A|An|My|Our|This|That|Every|One|It|He|She|They|Why|How|What|When|Where|There)$/.test(named[1] ?? "") &&
    heroOfEnglishWord((named[1] ?? "").toLowerCase()) === undefined
  )
    out.name = named[1];
  if (/\bmy (?:\S+ )?(?:daughter|son|girl|boy|child|kid|sister|brother|niece|nephew|grand\w+|friend|baby)\b/i.test(t)) {
    out.isChild = true;
    out.heroes = out.heroes.filter((h) => !["girl", "boy"].includes(h.key));
  }
  if (FOR_SOMEBODY.test(t) && out.name !== undefined && out.heroes.length === 0) out.isChild = true;
  const lower = t.toLowerCase();
  let wantPhrase = "";
  const people: string[] = nlp(t).people().out("array");
  if (!out.name && people.length === 1 && people[0] === t && /^\p{Lu}\p{Ll}+$/u.test(t)) {
    out.name = t;
    out.isChild = true;
  }
  const fear = /(?:afraid|scared|frightened|terrified|fear(?:s|ful)?|worried about|nervous about) (?:of |to |by |about )?([^.,;!?]+)/.exec(
    lower,
  );
  if (fear) {
    const p = trim(fear[1] ?? "").replace(/^(?:her|his|their|my) /, "the ");
    out.fearPhrase =
      /^(?:the|a|an|be|go|[a-z]+ing)\b/.test(p) || p.split(" ").length <= 2 ? fixVerb(p, lower) : trim(p.split(" ").slice(0, 4).join(" "));
    if (!out.fear) out.fear = OTHER_FEAR;
    if (!/\w{3}/.test(out.fearPhrase)) out.fearPhrase = undefined;
  }
  const learn =
    /(?:learn(?:s|ing|ed)?(?: how)? to|wants? to|trying to|tries to|cannot|can'?t|dreams? of|wishes to|wish to|how to|help(?:s|ing)? \w+ to) ([a-z][^.,;!?]*)/.exec(
      lower,
    );
  if (learn) wantPhrase = trim(learn[1] ?? "").replace(/\b(?:her|his|their|my)\b/g, "{his}");
  if (learn && !/^(?:share|be |see|touch|hold|catch|reach|stop|sleep|have|find|know|fall|make friends)/.test(wantPhrase)) {
    const v: string | undefined = nlp(wantPhrase).verbs().toInfinitive().out("array")[0];
    const words = wantPhrase.split(" ");
    if (v && words.length <= 5 && /^[a-z{}'\s-]+$/.test(wantPhrase)) {
      if ((words[0] ?? "").endsWith("ing")) words[0] = v.split(" ")[0] ?? "";
      const place = SKILLS.find((skill) => skill.match?.test(wantPhrase))?.place;
      out.skill = { key: "other", en: words.join(" "), ko: "", ...(place === undefined ? {} : { place }) };
    }
  }
  out.share = /\bshar(?:e|es|ing)\b|\bgreedy|\bselfish|\btak(?:e|ing) turns/.test(lower);
  out.friends = /\bfriend|\blonely|\bplay together/.test(lower);
  out.lost = /\blost\b|\bmissing (?!mom|mum|dad|grand|you|home)|\bcan'?t find|\bloses\b/.test(lower);
  const lost =
    /\b(?:lost|loses|missing|can'?t find)(?: (?:her|his|their|my|the|a|an|favou?rite|little))* ([a-z]+(?: (?:bear|shoe|boot|car|ball|bag|box|cup|ring|key|book|hat))?)\b/.exec(
      lower,
    );
  if (lost && out.lost && !out.lostThing && !/^(?:and|in|at|on|is|tooth|game|mom|dad|friend)$/.test(lost[1] ?? "")) out.lostPhrase = lost[1];
  out.wish = /\bmoon\b/.test(lower)
    ? "moon"
    : /\bstars?\b/.test(lower) && /see|reach|touch|catch|wish|want/.test(lower)
      ? "star"
      : undefined;
  const adj = Object.keys(ADJECTIVES).find(
    (a) =>
      new RegExp(`\\b${a} (?:little |small |old |young |baby |tiny )?[a-z]+`).test(lower) &&
      (out.heroes.length > 0 || /\bwho\b|\bthat\b/.test(lower)) &&
      !["big", "old", "baby"].includes(a) &&
      new RegExp(
        `\\b${a} (?:\\w+ )?(?:${
          out.heroes
            .map((h) => lower.slice(h.at).split(/[^a-z-]/)[0])
            .filter(Boolean)
            .join("|") || "[a-z]+"
        })\\b`,
      ).test(lower),
  );
  if (adj) out.adjective = adj;
  const question = toldQuestion(lower);
  if (question !== undefined && !PERSON.test(question)) out.question = question;
  // An unknown creature: "a quokka who…", "the axolotl that…"
  if (!out.heroes.length && !out.isChild) {
    const m = /\b(?:an?|the) (?:[a-z]+ )??([a-z]{3,}) (?:who|that|named|called|wants?|learns?|is (?:afraid|scared))\b/.exec(lower);
    if (m && !/^(?:story|tale|book|boy|girl|day|time|way|thing|one|person|kid|child|fact|place|world|family)$/.test(m[1] ?? ""))
      out.heroes.push({ key: "other", at: m.index, en: m[1] ?? "" });
    else if (m && /boy|girl|kid|child/.test(m[1] ?? "")) out.isChild = true;
  }
  // What is left to name the book by
  const doc = nlp(t);
  const nouns: string[] = doc
    .nouns()
    .out("array")
    .map(trim)
    .filter((n: string) => n && n.length < 40 && !/^(?:i|you|he|she|it|we|they|me|story|a story|something|who|what|book)$/i.test(n));
  let phrase: string | undefined = nouns[0] ?? (t.split(" ").length <= 4 ? trim(t) : undefined);
  if (phrase) {
    phrase = phrase.replace(/^(?:a )?(?:story|book|tale) (?:about|of) /i, "").replace(/^(?:my|our|your)\s/i, (match) => match.toLowerCase());
    phrase = phrase.replace(/[.,!?]+$/, "");
  }
  if (phrase && out.name && phrase.includes(out.name)) phrase = undefined;
  if (out.question) phrase = out.question;
  if (phrase && phrase.length <= 40 && /^[\p{L}\p{N}\s'’&-]+$/u.test(phrase)) out.phrase = lowerFirst(phrase, doc);
}

/** A question as it is told: "why is the sky blue" asks why the sky is blue, "how does a bird fly" how a bird flies. */
function toldQuestion(lower: string): string | undefined {
  const being = /^(why|how|where|when) (is|are) ((?:(?:the|an?|my) )?[a-z]+) ([a-z' ]{2,24})\??$/.exec(lower);
  if (being) return `${being[1]} ${being[3]} ${being[2]} ${(being[4] ?? "").trim()}`;
  const doing = /^(why|how|where|when) does ((?:(?:the|an?|my) )?[a-z]+) ([a-z]+)((?: [a-z']+){0,3})\??$/.exec(lower);
  if (doing) return `${doing[1]} ${doing[2]} ${thirdPerson(doing[3] ?? "")}${doing[4]}`;
  const plain = /^(why|how|where|when) (?:do )?([a-z' ]{3,32})\??$/.exec(lower);
  return plain && !/^(?:is|are|was|were|did|does|can|to)\b/.test(plain[2] ?? "") ? `${plain[1]} ${(plain[2] ?? "").trim()}` : undefined;
}

const thirdPerson = (verb: string): string => (/(?:s|x|ch|sh|o)$/.test(verb) ? `${verb}es` : verb.replace(/(?<=[^aeiou])y$/, "ie").concat("s"));

/** "first day of school for Nora"; a feast and a relative are nobody's name. */
const FOR_SOMEBODY = /\bfor (?!(?:Christmas|Easter|Halloween|Hanukkah|Mom|Mum|Mama|Mommy|Dad|Papa|Daddy|Grand\w+|Mother|Father|Santa|God)\b)([A-Z]\p{Ll}{2,})$/u;
const RELATION =
  /\bmy (?:little |big |baby |older |younger |\w+-year-old |best )?(?:daughter|son|girl|boy|child|kid|sister|brother|niece|nephew|grandson|granddaughter|friend|baby|twin)s?,? (?:named |called )?([A-Z][\p{L}'-]+)/u;

const lowerFirst = (p: string, doc: ReturnType<typeof nlp>): string =>
  (doc
    .people()
    .out("array")
    .concat(doc.places().out("array"), doc.acronyms().out("array"))
    .some((x: string) => p.startsWith(x))
    ? p
    : p.replace(/^(\p{Lu})(?=\p{Ll})/u, (c) => c.toLowerCase())
  ).replace(/^(my|our)\b/i, "the");
const trim = (s: string): string =>
  s.replace(/^[\s,.]+|[\s,.!?]+$/g, "").replace(/\s+(?:and|but|because|so|when|until|at|in|on|with|who|that|then)(?:\s.*)?$/, "");
const fixVerb = (p: string, lower: string): string =>
  /(?:afraid|scared|nervous) to /.test(lower)
    ? p
        .replace(/^go\b/, "going")
        .replace(/^sleep\b/, "sleeping")
        .replace(/^speak\b/, "speaking")
        .replace(/^try\b/, "trying")
        .replace(/^swim\b/, "swimming")
    : p;

