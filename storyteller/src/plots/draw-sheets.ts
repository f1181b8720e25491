import type { CharacterSheet, Garment, Look, Person, StoryNote } from "@ai-story-book/contracts";
import type { Random } from "../random.ts";
import { ADJECTIVES } from "../topic/cast-words.ts";
import type { HeroKind } from "../topic/hero-kind.ts";
import type { Casting, Figure, SavedCharacter } from "./cast-types.ts";
import { describeLook } from "./describe-look.ts";

type SheetRequest = Pick<Casting, "language" | "plot" | "hero" | "companion" | "other" | "grownUp" | "outfit"> & {
  savedCharacters: readonly SavedCharacter[];
  hasWheelchair: boolean;
  random: Random;
  notes: StoryNote[];
};

/** Character sheets: how everybody looks on every page, in words and as it is painted. */
export function drawSheets(request: SheetRequest): Casting["sheets"] {
  const { language, hero, companion, other, grownUp, outfit, random, savedCharacters, hasWheelchair } = request;
  const inLanguage = (en: string, ko: string) => (language === "ko" ? ko : en);
  const worn: Garment = { kind: outfit.garment, color: outfit.color, ...(outfit.pattern ? { pattern: outfit.pattern } : {}) };
  const saved = savedCharacters.find((character) => character.name.toLowerCase() === hero.name.toLowerCase());
  const heroPerson = hero.kind.species === "child" ? { ...drawPerson(random, hero.pronoun), ...(hasWheelchair ? { wheelchair: "red" as const } : {}) } : undefined;
  const heroLook: Look = saved?.look ?? lookOf(hero.kind, "child", [...costumeOf(hero.kind), worn], heroPerson);
  const savedLook = (figure: Figure): Look | undefined => savedCharacters.find(({ name, look }) => name === figure.name && look.species === figure.kind.species)?.look;
  const sheet = (id: string, role: CharacterSheet["role"], figure: Figure, look: Look, words: { trait: string; want: string; fear: string }): CharacterSheet => ({
    id,
    name: figure.name,
    role,
    look,
    ...describeLook({ kind: figure.kind, name: figure.name, look, language }),
    ...words,
  });
  return {
    hero: sheet("hero", "hero", hero, heroLook, { trait: inLanguage(hero.adjective, ADJECTIVES[hero.adjective] ?? "조그만"), want: "", fear: "" }),
    pal: sheet("pal", "friend", companion, lookOf(companion.kind, "child", []), {
      trait: inLanguage("calm and a little bit funny", "느긋하고 조금 우스운"),
      want: inLanguage("to keep a friend company", "친구 곁에 있어 주는 것"),
      fear: inLanguage("being left out", "혼자 남는 것"),
    }),
    b: sheet("b", "friend", other, savedLook(other) ?? lookOf(other.kind, "child", costumeOf(other.kind), other.kind.species === "child" ? drawPerson(random.branch("other"), other.pronoun) : undefined), {
      trait: inLanguage("sees everything the other way around", "뭐든 거꾸로 보는"),
      want: inLanguage("to be seen as they are", "있는 그대로 봐 주는 것"),
      fear: inLanguage("losing a best friend", "친구를 잃는 것"),
    }),
    grown: grownUpSheet(request, heroLook, inLanguage, grownUp),
  };
}

function grownUpSheet(request: SheetRequest, heroLook: Look, inLanguage: (en: string, ko: string) => string, grownUp: number): CharacterSheet {
  const names = [["Mama", "엄마"], ["Papa", "아빠"], ["Grandma", "할머니"], ["Grandpa", "할아버지"]] as const;
  const [en, ko] = names[grownUp] ?? names[0];
  const isElder = grownUp >= 2;
  const isWoman = grownUp % 2 === 0;
  const person: Person | undefined = heroLook.person && {
    skin: heroLook.person.skin,
    hairColor: isElder ? "grey" : heroLook.person.hairColor,
    hairStyle: isElder ? (isWoman ? "bun" : "short") : isWoman ? "bob" : "short",
    ...(grownUp === 3 ? { beard: true } : {}),
  };
  const clothes: Garment[] = person
    ? isWoman ? [{ kind: "dress", color: "teal" }, { kind: "cardigan", color: "cream" }] : [{ kind: "jumper", color: "teal" }, { kind: "trousers", color: "brown" }]
    : [{ kind: isWoman ? "apron" : "jumper", color: "teal" }];
  const outfit = isElder ? [...clothes, { kind: "glasses", color: "brown" } as const] : clothes;
  const look: Look = {
    species: heroLook.species, age: isElder ? "elder" : "adult", outfit, ...(heroLook.mainColor ? { mainColor: heroLook.mainColor } : {}), ...(person ? { person } : {}),
  };
  const kind = request.hero.kind;
  return {
    id: "grown", name: inLanguage(en, ko), role: "grown-up", look,
    ...describeLook({ kind, name: inLanguage(en, ko), look, language: request.language }),
    trait: inLanguage("patient and warm", "기다려 줄 줄 아는"),
    want: inLanguage("to see the child grow", "아이가 자라는 걸 보는 것"),
    fear: inLanguage("growing up coming too fast", "아이가 너무 빨리 커 버리는 것"),
  };
}

const lookOf = (kind: HeroKind, age: Look["age"], outfit: Garment[], person?: Person): Look => ({
  species: kind.species, age, outfit: outfit.slice(0, 5), ...(person ? { person } : {}),
});

/** What makes a child a princess, a pirate, an astronaut; and what children wear below their special thing. */
function costumeOf(kind: HeroKind): Garment[] {
  switch (kind.key) {
    case "princess": return [{ kind: "dress", color: "pink" }, { kind: "crown", color: "gold" }];
    case "pirate": return [{ kind: "tee", color: "red", pattern: "striped" }, { kind: "trousers", color: "brown" }, { kind: "pirate-hat", color: "black" }];
    case "astronaut": return [{ kind: "spacesuit", color: "silver" }];
    case "girl": return [{ kind: "dress", color: "teal" }, { kind: "shoes", color: "brown" }];
    case "boy": return [{ kind: "tee", color: "teal" }, { kind: "trousers", color: "brown" }, { kind: "shoes", color: "brown" }];
    default: return [];
  }
}

function drawPerson(random: Random, pronoun: "she" | "he"): Person {
  return {
    skin: random.branch("skin").pick(["fair", "light", "olive", "tan", "brown", "dark"] as const),
    // the texts say dark hair
    hairColor: random.branch("hair").pick(["black", "brown"] as const),
    hairStyle: pronoun === "she" ? random.branch("style").pick(["ponytail", "bob", "long", "pigtails", "curly"] as const) : random.branch("style").pick(["messy", "short", "curly"] as const),
  };
}
