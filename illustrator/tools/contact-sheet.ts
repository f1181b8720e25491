import { writeFile } from "node:fs/promises";
import { EMOTIONS, PROPS, SETTINGS, SPECIES, TIMES_OF_DAY, type CharacterSheet, type Prop, type PropKind, type Scene, type Setting } from "@ai-story-book/contracts";
import sharp from "sharp";
import { createIllustrator, mendScene, PAINTED_STYLES } from "../src/index.ts";

/** Paints random scenes of a seed on one sheet to look at, and says what each was to show: node illustrator/tools/contact-sheet.ts SEED OUT.png [COUNT] [CELL_PX] */
const [seedText = "1", out = "contact-sheet.png", countText = "48", cellText = "220"] = process.argv.slice(2);
const count = Number(countText);
const cell = Number(cellText);

let state = Number(seedText) | 0;
const draw = (n: number) => {
  state = (Math.imul(state, 1664525) + 1013904223) | 0;
  return ((state >>> 8) % n + n) % n;
};
const pick = <T>(list: readonly T[]): T => list[draw(list.length)] as T;

const POSES = ["stand", "walk", "sit", "wave", "point", "reach", "look-up", "jump", "dance", "hug", "hold-hands", "share", "think", "cheer", "hide", "sleep", "worry", "hold", "carry", "run", "kneel", "read"] as const;
const HOLDING: ReadonlySet<string> = new Set(["hold", "carry", "share"]);
const ROOMS: ReadonlySet<Setting> = new Set(["bathroom", "bedroom", "burrow", "classroom", "home", "kitchen", "library"]);

/** What nobody expects in a room, and what nobody expects out of doors: a story does not ask for it either. */
const OUT_OF_DOORS: ReadonlySet<PropKind> = new Set([
  "puddle", "pond-water", "gate", "fence", "hedge", "bush", "signpost", "lamp-post", "letter-box", "haystack", "hollow-log", "stump", "stepping-stones", "bridge", "raft", "well",
  "windmill", "clock-tower", "market-stall", "campfire", "rainbow", "whale-far", "goat", "sheep-small", "ducklings", "weather-vane", "nest-thing", "rocket", "moon", "crowd", "gray-crowd",
]);
const IN_ROOMS: ReadonlySet<PropKind> = new Set(["bed", "shelf", "cupboard", "chest-of-drawers", "door", "window", "clock", "bathtub", "toothbrush", "sponge", "soap", "rug", "cradle", "armchair", "pot"]);

const propsOf = (setting: Setting): PropKind[] => PROPS.filter((kind) => !(ROOMS.has(setting) ? OUT_OF_DOORS : IN_ROOMS).has(kind));
const prop = (setting: Setting): Prop => ({ kind: pick(propsOf(setting)), ...(draw(6) === 0 ? { count: 2 + draw(3) } : {}) });
const OUTFITS = [
  { kind: "scarf", color: "yellow" }, { kind: "raincoat", color: "red" }, { kind: "woolly-hat", color: "blue" }, { kind: "satchel", color: "green" },
  { kind: "vest", color: "purple", pattern: "striped" }, { kind: "bow-tie", color: "orange" },
] as const;

function sheet(id: string): CharacterSheet {
  const species = pick(SPECIES);
  const isPerson = species === "child";
  return {
    id, name: id, role: "hero", description: "", imagePrompt: "",
    look: {
      species, age: draw(4) === 0 ? "adult" : "child", outfit: isPerson ? [{ kind: "tee", color: "teal" }, { kind: "trousers", color: "brown" }, pick(OUTFITS)] : [pick(OUTFITS)],
      ...(isPerson ? { person: { skin: pick(["fair", "olive", "tan", "brown", "dark"] as const), hairColor: pick(["black", "brown", "red"] as const), hairStyle: pick(["bob", "short", "ponytail", "curly", "afro"] as const) } } : {}),
    },
  };
}

const illustrator = createIllustrator({ sizePx: 440 });
await illustrator.ready;
const started = performance.now();
const pictures = await Promise.all(
  Array.from({ length: count }, async (_, index) => {
    const characters = ["a", "b", "c"].slice(0, 1 + draw(3)).map(sheet);
    const setting = pick(SETTINGS);
    const scene: Scene = mendScene(
      {
        setting, timeOfDay: pick(TIMES_OF_DAY), weather: pick(["clear", "clear", "clear", "windy", "rain", "snow", "cloudy"] as const), shot: pick(["wide", "medium", "medium", "close"] as const),
        cast: characters.map((character) => {
          const pose = pick(POSES);
          return { characterId: character.id, pose, emotion: pick(EMOTIONS), ...(HOLDING.has(pose) ? { hold: { kind: pick(propsOf(setting)) } } : {}) };
        }),
        props: Array.from({ length: draw(3) }, () => prop(setting)),
      },
      characters,
    );
    const style = pick(PAINTED_STYLES);
    const edge = pick([null, null, "top", "bottom"] as const);
    const picture = await illustrator.paint({ kind: "page", key: `scene-${index}`, scene, characters, style, seed: Number(seedText), calmZone: edge && { edge, size: 0.2 } });
    const cast = scene.cast.map((member, at) => `${characters[at]?.look.species} ${member.pose} ${member.emotion}${member.hold ? ` with ${member.hold.kind}` : ""}`);
    const things = scene.props.map(({ kind, count: many }) => (many ? `${kind}*${many}` : kind));
    console.log(`${index + 1}: ${scene.setting} ${scene.timeOfDay} ${scene.weather} ${scene.shot} ${style} ${edge ?? ""} | ${cast.join("; ")} | ${things.join(", ")} | ${picture.notes.map(({ code, detail }) => `${code} ${detail}`).join(", ")}`);
    return picture;
  }),
);
console.log(`${count} pictures in ${Math.round(performance.now() - started)} ms`);
await illustrator.close();
const columns = 8;
const tiles = await Promise.all(pictures.map(async (picture, index) => ({
  input: await sharp(picture.jpeg).resize(cell).toBuffer(), left: (index % columns) * cell, top: Math.floor(index / columns) * cell,
})));
await writeFile(out, await sharp({ create: { width: columns * cell, height: Math.ceil(count / columns) * cell, channels: 3, background: "#fff" } }).composite(tiles).png({ palette: true }).toBuffer());
