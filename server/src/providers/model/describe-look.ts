import type { ColorName, Look, Species } from "@ai-story-book/contracts";

/** The whole look in English words, without a name: what every picture of this character repeats. */
export function describeLook(look: Look): string {
  const { person } = look;
  const details = [
    ...(person === undefined ? [] : [`${person.skin} skin`, person.hairStyle === "bald" ? "no hair" : `${HAIR_STYLES[person.hairStyle] ?? person.hairStyle} ${person.hairColor} hair`]),
    ...(person?.beard === true ? ["a beard"] : []),
    ...(person?.headscarf === undefined ? [] : [`a ${person.headscarf} headscarf`]),
  ];
  const outfit = look.outfit.map(({ kind, color, pattern }) => [pattern === "plain" ? undefined : pattern, color, kind.replace(/-/g, " ")].filter(Boolean).join(" "));
  const parts = [
    nameKind(look),
    ...(details.length > 0 ? [`with ${joinWords(details)}`] : []),
    ...(outfit.length > 0 ? [`wearing ${joinWords(outfit.map((words) => (isPlural(words) ? words : withArticle(words))))}`] : []),
    ...(person?.wheelchair === undefined ? [] : [`and sitting in a ${person.wheelchair} wheelchair`]),
  ];
  return parts.join(" ");
}

const joinWords = (words: readonly string[]): string => (words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`);

/** What a character is in few words, told apart from the others of the story: "the green dragon". */
export function nameByLook(look: Look, others: readonly Look[]): string {
  const short = shortOf(look);
  if (!others.some((other) => shortOf(other) === short)) return `the ${short}`;
  const garment = look.outfit.find(({ kind, color }) => !others.some((other) => other.outfit.some((worn) => worn.kind === kind && worn.color === color)));
  return garment === undefined ? `the ${AGES[look.age]} ${short}`.replace(/\s+/g, " ") : `the ${short} with the ${garment.color} ${garment.kind.replace(/-/g, " ")}`;
}

const isPlural = (words: string): boolean => words.endsWith("s") && !words.endsWith("dress");
const withArticle = (words: string): string => `${/^[aeiou]/i.test(words) ? "an" : "a"} ${words}`;

function nameKind(look: Look): string {
  if (look.species === "child") return withArticle(PERSON_AGES[look.age]);
  return withArticle([AGES[look.age], colorOf(look), KINDS[look.species] ?? look.species].filter((word) => word !== "").join(" "));
}

function shortOf(look: Look): string {
  if (look.species === "child") return PERSON_SHORT[look.age];
  return [colorOf(look), KINDS[look.species] ?? look.species].filter((word) => word !== "").join(" ");
}

const colorOf = ({ mainColor }: Look): ColorName | "" => mainColor ?? "";

const AGES = { baby: "baby", child: "young", adult: "grown-up", elder: "elderly" } as const;
const PERSON_AGES = { baby: "baby", child: "young child about five years old", adult: "grown-up", elder: "grandparent" } as const;
const PERSON_SHORT = { baby: "baby", child: "child", adult: "grown-up", elder: "grandparent" } as const;
const HAIR_STYLES: Readonly<Partial<Record<string, string>>> = { bob: "bobbed", ponytail: "ponytailed", pigtails: "pigtailed", bun: "bun-tied", braids: "braided" };
/** Figures that are things need to be told alive. */
const KINDS: Readonly<Partial<Record<Species, string>>> = {
  car: "living toy car with a friendly face", cloud: "living cloud with a friendly face", moon: "living moon with a friendly face", star: "living star with a friendly face",
  train: "living train with a friendly face", tree: "living tree with a friendly face", snowman: "living snowman", monster: "friendly monster", ghost: "friendly little ghost",
  ladybug: "ladybird", shark: "friendly shark",
};
