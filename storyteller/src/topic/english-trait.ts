import { mayRepeat } from "./allowed-words.ts";
import type { Trait, TraitKind } from "./trait.ts";

export function englishTrait(t: string): Trait | undefined {
  const low = t.toLowerCase().replace(/[.!?]+$/, "");
  if (/\b(?:wants?|wishes|learns?|learning|dreams? of|would like|needs?|tries|afraid|scared)\b/.test(low)) return undefined;
  const stop =
    /\b(?:can'?t|cannot|can’t|never|won'?t|doesn'?t) stops? ([a-z]+)\b/.exec(low) ??
    /\b(?:keeps|always|is always|won'?t stop) ([a-z]+ing)\b/.exec(low);
  const hic = /\b(?:has|have|had|with|gets?|got) (?:the )?(?:very )?(hiccups)\b/.exec(low);
  const loud = /\b(?:with|has) (?:a )?(?:very |too |really )?(?:loud|big) (voice|roar|laugh|sneeze|snore|purr)\b/.exec(low);
  const who = /\b(?:who|that|which) (?:(loves|likes) (?:to )?)?(?:always |only |secretly )?([a-z]+)(?: ([a-z' ]+))?$/.exec(low);
  let verb: string | undefined;
  let rest = "";
  let quirk: string | undefined;
  if (hic) {
    verb = "hiccup";
    quirk = "had the hiccups";
  } else if (loud) {
    verb = loud[1] === "voice" ? "shout" : (LEMMA.get(loud[1] ?? "") ?? "hum");
    quirk = `had a very loud ${loud[1]}`;
  } else if (stop && LEMMA.has(stop[1] ?? "")) {
    verb = LEMMA.get(stop[1] ?? "") ?? "";
    quirk = `could not stop ${ing(verb)}`;
  } else if (who && LEMMA.has(who[2] ?? "")) {
    verb = LEMMA.get(who[2] ?? "");
    rest = (who[3] ?? "").trim();
    if (who[1]) quirk = "loved";
  }
  if (!verb) return undefined;
  const kind0 = KIND(verb);
  rest = rest.replace(/\s+(?:and|but|because|when|until|so|with|for|to)\b.*$/, "").replace(/\b(?:her|his|their|its|my)\b/g, "the");
  const how = HOW.test(rest);
  if (rest && !how && !mayRepeat(rest) && !ALSO.test(rest)) return undefined;
  if (rest.split(" ").length > 4) return undefined;
  const tail = rest ? ` ${rest}` : "";
  const last = rest.split(" ").at(-1) ?? "";
  const thing1 = kind0 === "collect" && rest && !how && one(last) ? [...rest.split(" ").slice(0, -1), one(last)].join(" ") : undefined;
  const kind: TraitKind = kind0 === "collect" && !thing1 ? "base" : kind0 === "make" && !rest ? "make" : (kind0 ?? "base");
  const y = verb + tail;
  const s3 = (/(?:s|x|ch|sh|z)$/.test(verb) ? verb + "es" : /[^aeiou]y$/.test(verb) ? verb.slice(0, -1) + "ies" : verb + "s") + tail;
  const now = hic
    ? "has the hiccups"
    : loud
      ? `has a very loud ${loud[1]}`
      : stop
        ? `cannot stop ${ing(verb)}`
        : quirk === "loved"
          ? `loves to ${y}`
          : s3;
  const en = {
    y,
    quirk3: now,
    half: rest && !how ? rest : "something else",
    ying: verb === "hiccup" ? "hiccuping" : ing(verb) + tail,
    quirk: quirk === "loved" ? `loved to ${y}` : (quirk ?? past(verb) + tail),
    things: rest,
    thing1: thing1 ?? rest,
    noise: SOUND[verb] ? `“${SOUND[verb]}”` : "",
  };
  return { kind, en };
}

/** Things that may be collected or mended although a story never needs them otherwise. */
const ALSO =
  /^(?:(?:old|lost|shiny|tiny|big|little|small|odd|red|blue|broken) )?(?:scarf|scarves|treehouses?|stamps?|shells?|feathers?|marbles?|corks?|acorns?|pebbles?|umbrellas?|teapots?|jokes|stories|questions|bubbles|songs|poems|maps|nests?|boats?|toys|clocks?|shoes|robots?|sandcastles?|sweaters?|mittens|soup|stairs|footprints|leaves|dandelions)$/;

const SOUND: Readonly<Record<string, string>> = {
  hiccup: "HIC!",
  sneeze: "A-CHOO!",
  roar: "ROAR!",
  snore: "RRR-ONK!",
  sing: "LA-LA-LAAA!",
  laugh: "HA-HA-HAA!",
  giggle: "HEE-HEE!",
  hum: "HMMMM!",
  whistle: "WHEEEE!",
  burp: "BRAAAP!",
  growl: "GRRRR!",
  howl: "AWOOO!",
  bark: "WOOF!",
  quack: "QUACK!",
  moo: "MOOOO!",
  croak: "CROAK!",
  squeak: "SQUEEK!",
  honk: "HONK!",
  shout: "HALLO-O-O!",
  yell: "HALLO-O-O!",
  talk: "BLA-BLA-BLA!",
  yodel: "YODEL-AY!",
  snort: "SNORRRK!",
  toot: "TOOOOT!",
  drum: "RUM-PA-PUM!",
  hoot: "HOO-HOO!",
  buzz: "BZZZZZ!",
};
const COLLECT = ["collect", "gather", "keep", "save", "hoard", "find", "trade"];
const MAKE = [
  "fix",
  "repair",
  "mend",
  "build",
  "bake",
  "cook",
  "knit",
  "sew",
  "paint",
  "draw",
  "grow",
  "plant",
  "make",
  "invent",
  "carve",
  "weave",
  "brew",
  "crochet",
];
const OTHER = [
  "dance",
  "spin",
  "bounce",
  "hop",
  "juggle",
  "skate",
  "tickle",
  "hug",
  "wiggle",
  "twirl",
  "walk",
  "glow",
  "wear",
  "tell",
  "ask",
  "blow",
  "count",
  "jump",
  "float",
  "run",
  "write",
  "read",
  "polish",
  "sweep",
  "wave",
  "play",
  "climb",
  "dream",
  "fly",
  "swing",
  "roll",
  "dig",
  "chase",
];
const PAST: Readonly<Record<string, string>> = {
  sing: "sang",
  build: "built",
  keep: "kept",
  grow: "grew",
  make: "made",
  weave: "wove",
  draw: "drew",
  find: "found",
  spin: "spun",
  wear: "wore",
  tell: "told",
  blow: "blew",
  run: "ran",
  write: "wrote",
  read: "read",
  sew: "sewed",
  sweep: "swept",
  fly: "flew",
  swing: "swung",
  dig: "dug",
  dream: "dreamed",
};
const DOUBLE = new Set(["hum", "knit", "hop", "drum", "hug", "run", "spin", "dig", "wag"]);
const past = (v: string): string =>
  PAST[v] ?? (DOUBLE.has(v) ? v + v.at(-1) + "ed" : v.endsWith("e") ? v + "d" : /[^aeiou]y$/.test(v) ? v.slice(0, -1) + "ied" : v + "ed");
const ing = (v: string): string => (DOUBLE.has(v) ? v + v.at(-1) + "ing" : /[^eo]e$/.test(v) ? v.slice(0, -1) + "ing" : v + "ing");
const ONE: Readonly<Record<string, string>> = { leaves: "leaf", scarves: "scarf", loaves: "loaf", shelves: "shelf", geese: "goose", mice: "mouse" };
const one = (n: string): string | undefined =>
  ONE[n] ? ONE[n] : n.endsWith("ies") ? n.slice(0, -3) + "y" : /(?:ss|x|ch|sh)es$/.test(n) ? n.slice(0, -2) : /[^s]s$/.test(n) ? n.slice(0, -1) : undefined;
const KIND = (v: string): TraitKind | undefined =>
  SOUND[v] ? "sound" : COLLECT.includes(v) ? "collect" : MAKE.includes(v) ? "make" : OTHER.includes(v) ? "base" : undefined;
const BASES = [...Object.keys(SOUND), ...COLLECT, ...MAKE, ...OTHER];
const LEMMA = new Map<string, string>(
  BASES.flatMap((v): [string, string][] => [
    [v, v],
    [ing(v), v],
    [past(v), v],
    [/(?:s|x|ch|sh|z)$/.test(v) ? v + "es" : /[^aeiou]y$/.test(v) ? v.slice(0, -1) + "ies" : v + "s", v],
  ]),
);
LEMMA.set("hiccups", "hiccup");
LEMMA.set("hiccupping", "hiccup");
LEMMA.set("knits", "knit");
LEMMA.set("fixes", "fix");
const HOW =
  /^(?:backwards?|upside down|all day(?: long)?|all the time|at night|too much|too loud(?:ly)?|very loud(?:ly)?|loudly|in the dark|in (?:her|his|their) sleep|everywhere|every day)$/;
