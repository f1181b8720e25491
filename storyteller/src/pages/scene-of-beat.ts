import { COLORS, SceneSchema, type CastMember, type ColorName, type Prop, type Scene, type Setting } from "@ai-story-book/contracts";
import { mayBeSleptIn } from "../check/check-scene.ts";
import { isTold, type Passages, type Version } from "../language/passages.ts";
import type { Casting } from "../plots/cast-types.ts";
import { PROP_WORDS, type PropWords } from "../pictures/prop-words.ts";
import { COMMON_SCENE_LINES, SCENE_LINES } from "../plots/scenes/index.ts";

type SceneRequest = { casting: Casting; beat: string; tryName: string | undefined; version: Version; told: ReadonlySet<string>; passages: Passages };

/** The scene of a beat: that of the version, else that of the plot, else the common one. */
export function sceneOfBeat({ casting, beat, tryName, version, told, passages }: SceneRequest): Scene {
  const own = linesOf(SCENE_LINES[casting.plot] ?? "");
  const common = linesOf(COMMON_SCENE_LINES);
  const key = tryName === undefined ? beat : `try:${tryName}`;
  // a language that tells the beat as in every version has the scene of every version
  const tellings = new Set(passages.get(key)?.map((passage) => passage.version));
  const ofVersion = Object.entries(version).filter(([axis, value]) => tellings.has(`${axis}.${value}`)).map(([axis, value]) => own.get(`${key}@${axis}.${value}`)).find(Boolean);
  const ofBook = [...own.keys()].find((one) => one.startsWith(`${key}?`) && isTold(one.slice(key.length + 1), told));
  const line = ofVersion ?? (ofBook && own.get(ofBook)) ?? own.get(key) ?? common.get(tryName === undefined ? beat : "try");
  if (line === undefined) throw new Error(`no scene for ${key} of ${casting.plot}`);
  return parseScene(line, casting);
}

/** Reads "setting time weather shot [unlit] | who pose emotion; … | things"; a word outside the shared vocabulary throws. */
export function parseScene(line: string, casting: Casting): Scene {
  const [place = "", cast = "", things = ""] = line.split("|").map((part) => part.trim());
  const [setting = "", timeOfDay = "", weather = "", shot = "", light] = place.split(/\s+/);
  const figures = cast.split(";").map((part) => part.trim()).filter(Boolean).map((part) => readFigure(part, casting));
  const props = things.split(",").map((part) => part.trim()).filter(Boolean).map((part) => readProp(part, casting)).filter((prop) => prop !== undefined);
  const { members, rest } = giveToHands(figures, props);
  return SceneSchema.parse({
    setting: whereOf(setting, casting),
    timeOfDay,
    weather,
    shot,
    cast: members.map((member) => settle(member, whereOf(setting, casting))),
    props: rest,
    ...(light === "unlit" ? { isUnlit: true } : {}),
  });
}

/** The hero's own places by their common names; who lives under water has kitchen, garden and hill there, too. */
const whereOf = (setting: string, { settings, hero }: Casting): Setting =>
  hero.kind.home === "underwater" && !WATERS.has(setting) ? settings.home : ({ home: settings.home, out: settings.out, place: settings.place, bedroom: settings.bedroom } as Readonly<Record<string, Setting>>)[setting] ?? (setting as Setting);

const WATERS: ReadonlySet<string> = new Set(["underwater", "sea", "pond"]);

/** Where there is no bed, nobody lies down; who sleeps, sleeps in pyjamas. */
function settle(member: CastMember, setting: Setting): CastMember {
  if (member.pose !== "sleep") return member;
  return mayBeSleptIn(setting) ? { ...member, nightwear: true } : { ...member, pose: "sit", emotion: "sleepy" };
}

const LINES = new Map<string, ReadonlyMap<string, string>>();

function linesOf(source: string): ReadonlyMap<string, string> {
  const known = LINES.get(source);
  if (known) return known;
  const lines = new Map(
    source.split("\n").filter((line) => line.includes(": ")).map((line): [string, string] => {
      const at = line.indexOf(": ");
      return [line.slice(0, at).trim(), line.slice(at + 2)];
    }),
  );
  LINES.set(source, lines);
  return lines;
}

function readFigure(part: string, casting: Casting): CastMember {
  const [who = "", act = "", emotion = ""] = part.split(/\s+/);
  const [pose = "", held] = act.split("+");
  const hold = held === undefined ? undefined : readProp(held, casting);
  const characterId = who === "mate" ? (casting.plot === "friends" ? "b" : "pal") : who;
  return { characterId, pose: pose as CastMember["pose"], emotion: emotion as CastMember["emotion"], ...(hold ? { hold } : {}) };
}

/** Reads "kettle:blue" or "lamp*9", or one of the story's own things. */
export function readProp(part: string, casting: Casting): Prop | undefined {
  if (part === "thing") return casting.thing;
  if (part === "tool") return casting.tool;
  if (part.startsWith("collected")) return { ...collectedBy(casting), ...countOf(part) };
  const match = /^([a-z-]+?)(?::([a-z]+))?(?:\*(\d))?$/.exec(part);
  if (!match) throw new Error(`not a thing: ${part}`);
  const color = match[2];
  if (color !== undefined && !(color in COLORS)) throw new Error(`not a colour: ${part}`);
  return { kind: match[1] as Prop["kind"], ...(color ? { color: color as ColorName } : {}), ...countOf(part) };
}

const countOf = (part: string): { count?: number } => {
  const count = /\*(\d)$/.exec(part)?.[1];
  return count === undefined ? {} : { count: Number(count) };
};

/** What a hero collects, if it can be drawn; else the basket that it is in. */
const collectedBy = (casting: Casting): Prop => ({ kind: kindOfTrait(casting) ?? "basket" });

/** The thing of a hero's odd habit, where it is one that can be drawn: bicycles, buttons. */
export function kindOfTrait({ trait, language }: Casting): Prop["kind"] | undefined {
  const words = trait?.[language];
  const things = words?.["things"] ?? "";
  const made = language === "ko" ? words?.["act"]?.split(" ")[0] : words?.["ying"]?.split(" ").at(-1);
  const kinds = Object.entries(PROP_WORDS) as [Prop["kind"], PropWords][];
  return kinds.find(([, words]) => (language === "ko" ? things === words.ko || (made !== undefined && made === words.ko) : things.split(" ").at(-1) === words.many || words.one === `a ${made}`))?.[0];
}

const HOLDING = new Set<CastMember["pose"]>(["hold", "carry", "share", "read"]);

/** Who holds, carries, shares or reads has the first thing that fits a hand; it is not drawn a second time. */
function giveToHands(figures: readonly CastMember[], props: readonly Prop[]): { members: CastMember[]; rest: Prop[] } {
  const rest = [...props];
  const members = figures.map((figure) => {
    const hugsThing = figure.pose === "hug" && figures.filter((one) => one.pose === "hug").length === 1;
    if (figure.hold || (!HOLDING.has(figure.pose) && !hugsThing)) return figure;
    const at = rest.findIndex((prop) => prop.place !== "above" && !TOO_LARGE_TO_HOLD.has(prop.kind));
    const held = at >= 0 ? takeOne(rest, at) : undefined;
    return held ? { ...figure, ...(hugsThing ? { pose: "hold" as const } : {}), hold: held } : figure;
  });
  return { members, rest };
}

/** Takes one thing of what lies there; the others of its kind stay. */
function takeOne(things: Prop[], at: number): Prop | undefined {
  const [taken] = things.splice(at, 1);
  if (!taken) return undefined;
  const { count = 1, ...one } = taken;
  if (count > 2) things.splice(at, 0, { ...one, count: count - 1 });
  return one;
}

const TOO_LARGE_TO_HOLD = new Set<Prop["kind"]>([
  "bed", "table", "armchair", "rocking-chair", "shelf", "cupboard", "door", "window", "fence", "hedge", "bush", "gate", "bench", "signpost", "lamp-post",
  "letter-box", "haystack", "bridge", "raft", "well", "windmill", "clock-tower", "market-stall", "campfire", "rocket", "tent", "rug", "puddle", "pond-water",
  "hollow-log", "stump", "stepping-stones", "crowd", "gray-crowd", "moon", "star", "stars", "cloud-small", "fireflies", "rainbow", "goat",
  "sheep-small", "lamb", "hen", "goose-small", "owl-small", "whale-far", "cradle", "chest-of-drawers", "bathtub", "easel", "barrel", "weather-vane", "chalk-line",
]);
