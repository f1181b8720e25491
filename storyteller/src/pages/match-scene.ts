import { SceneSchema, type CastMember, type CharacterSheet, type Prop, type Scene } from "@ai-story-book/contracts";
import type { Casting } from "../plots/cast-types.ts";
import { fitToPlace } from "./fit-to-place.ts";
import { kindOfTrait } from "./scene-of-beat.ts";
import { showWhoItIs } from "./show-who-it-is.ts";

type MatchRequest = { scene: Scene; text: string; casting: Casting; sheets: readonly CharacterSheet[] };

const SettingSchema = SceneSchema.shape.setting;
const PropKindSchema = SceneSchema.shape.props.element.shape.kind;
const MOST_FIGURES = 4;
const MOST_PROPS = 6;

/** Brings into the picture who speaks on the page and the story's thing where the page names it. */
export function matchSceneToText({ scene: planned, text, casting, sheets }: MatchRequest): Scene {
  const scene = fitToPlace(showWhoItIs(placeAsTold(planned, text, casting), text, casting), text);
  const absent = sheets.filter((sheet) => sheet.id !== "hero" && !scene.cast.some((member) => member.characterId === sheet.id));
  const speakers = absent.filter((sheet) => speaks(text, sheet.name, casting.language)).map((sheet): CastMember => ({
    characterId: sheet.id,
    pose: LOW_POSES.has(scene.cast[0]?.pose ?? "stand") ? "sit" : "stand",
    emotion: "calm",
  }));
  const cast = [...scene.cast, ...speakers].slice(0, MOST_FIGURES);
  const thing = namedThing(text, casting, scene) ?? thingOfTrait(text, casting, scene) ?? thingOfSkill(text, casting, scene);
  return {
    ...scene,
    shot: cast.length > 2 && scene.shot === "close" ? "medium" : scene.shot,
    cast,
    props: thing && scene.props.length < MOST_PROPS ? [...scene.props, thing] : scene.props,
  };
}

/** Where the text says that it happens: at the hero's home as it is called, or on the floor and not in bed. */
function placeAsTold(scene: Scene, text: string, { home, hero, language, plot }: Casting): Scene {
  if (text.toLowerCase().includes(home[language]) && !["home", "burrow", "cave"].includes(hero.kind.home)) {
    const setting = SettingSchema.safeParse(hero.kind.home).data ?? scene.setting;
    return { ...scene, setting, props: scene.props.filter((prop) => !["door", "window"].includes(prop.kind)) };
  }
  if (/under the bed|침대 밑/.test(text) && OUT_OF_DOORS.has(scene.setting)) return { ...scene, setting: "bedroom", weather: "clear" };
  // where the dark is the matter, no fire burns
  const isOnFloor = scene.setting === "bedroom" && plot !== "dark" && /\b(?:on|over|from) the (?:rug|floor)\b|방바닥|마루에/i.test(text) && !/\bbed\b|침대/i.test(text);
  return isOnFloor ? { ...scene, setting: "home" } : scene;
}

const OUT_OF_DOORS: ReadonlySet<Scene["setting"]> = new Set(["lane", "garden", "meadow", "hill", "forest", "city", "pond"]);
const LOW_POSES: ReadonlySet<CastMember["pose"]> = new Set(["sit", "kneel", "sleep"]);

function speaks(text: string, name: string, language: Casting["language"]): boolean {
  const pattern = language === "ko"
    ? `${name}(?:이가|이는|가|이|은|는|께서|께서는) [^.!?”]*(?:말했|말하|말씀하|물었|묻|물으|속삭|대답)`
    : `(?:said|asked|whispered|cried|called|begged|puffed|told) ${name}(?![\\p{L}])|${name} (?:said|asked|whispered|cried|called|nodded|thought about)`;
  return new RegExp(pattern, "u").test(text);
}

/** What an odd habit is about, on the pages that name it. */
function thingOfTrait(text: string, casting: Casting, scene: Scene): Prop | undefined {
  const kind = kindOfTrait(casting);
  const words = casting.trait?.[casting.language];
  if (kind === undefined || ![words?.["things"], words?.["thing1"], words?.["ying"], words?.["quirk"], words?.["act"]].some((word) => word && text.includes(word))) return undefined;
  const isShown = scene.props.some((prop) => prop.kind === kind) || scene.cast.some((member) => member.hold?.kind === kind);
  return isShown ? undefined : { kind, ...(words?.["things"] ? { count: 2 } : {}) };
}

/** What is practised with: the kite of "fly a kite", on the pages that say so. */
function thingOfSkill(text: string, { plot, skill }: Casting, scene: Scene): Prop | undefined {
  if (plot !== "skill" || !text.includes(skill.en || skill.ko)) return undefined;
  const kind = PropKindSchema.safeParse(skill.en.split(" ").at(-1)).data ?? TOOLS[skill.key] ?? KOREAN_TOOLS.find(([word]) => skill.ko.includes(word))?.[1];
  const isShown = scene.props.some((prop) => prop.kind === kind) || scene.cast.some((member) => member.hold?.kind === kind);
  return kind === undefined || isShown ? undefined : { kind };
}

/** What is practised with, where the skill does not end in its name. */
const TOOLS: Readonly<Record<string, Prop["kind"]>> = { read: "book", paint: "easel" };

const KOREAN_TOOLS: readonly (readonly [string, Prop["kind"]])[] = [["연을", "kite"], ["자전거", "bicycle"], ["북을", "drum"], ["나팔", "trumpet"], ["공을", "ball"], ["썰매", "sled"]];

function namedThing(text: string, { plot, thing, treasure, habit, wish, language }: Casting, scene: Scene): Prop | undefined {
  const name = { share: language === "ko" ? treasure.shortKo : treasure.shortEn, habit: language === "ko" ? habit.koTool : habit.tool, wish: language === "ko" ? KOREAN_WISHES[wish] : wish }[
    plot as "share" | "habit" | "wish"
  ] as string | undefined;
  if (!thing || name === undefined || !names(text, name, language) || ELSEWHERE.test(text)) return undefined;
  if (plot === "wish" && (scene.timeOfDay === "day" || scene.timeOfDay === "morning")) return undefined;
  const shown = [...scene.props, ...scene.cast.flatMap((member) => (member.hold ? [member.hold] : []))];
  return shown.some((prop) => prop.kind === thing.kind || REFLECTIONS.has(prop.kind)) ? undefined : thing;
}

/** A thing that spends the night with somebody else is not here. */
const ELSEWHERE = /stayed at|네서 (?:하룻밤|잤|자)|네 집에서|in an old box|상자에 넣어/;

const KOREAN_WISHES = { moon: "달", star: "별" } as const;

const names = (text: string, name: string, language: Casting["language"]) =>
  new RegExp(language === "ko" ? `(?<![가-힣])${name}(?:[을를이가은는도에의과와 ]|$)` : `\\b${name}\\b`).test(text);

/** Where the moon lies in water or light, the sky may stay empty. */
const REFLECTIONS: ReadonlySet<Prop["kind"]> = new Set(["water-bowl", "puddle", "rug", "tiny-light"]);
