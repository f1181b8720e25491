import { writeFile } from "node:fs/promises";
import { EMOTIONS, SETTINGS, SPECIES, TIMES_OF_DAY, type CharacterSheet, type Scene } from "@ai-story-book/contracts";
import sharp from "sharp";
import { createIllustrator, mendScene, PAINTED_STYLES } from "../src/index.ts";

/** Paints random scenes of a seed on one sheet to look at: node illustrator/tools/contact-sheet.ts SEED OUT.png [COUNT] */
const [seedText = "1", out = "contact-sheet.png", countText = "48"] = process.argv.slice(2);
const count = Number(countText);
const cell = 220;

let state = Number(seedText) | 0;
const draw = (n: number) => {
  state = (Math.imul(state, 1664525) + 1013904223) | 0;
  return ((state >>> 8) % n + n) % n;
};
const pick = <T>(list: readonly T[]): T => list[draw(list.length)] as T;

const POSES = ["stand", "walk", "sit", "wave", "point", "reach", "look-up", "jump", "dance", "hug", "hold-hands", "share", "think", "cheer", "hide", "sleep", "worry"] as const;
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
    const scene: Scene = mendScene(
      {
        setting: pick(SETTINGS), timeOfDay: pick(TIMES_OF_DAY), weather: pick(["clear", "clear", "clear", "windy", "rain", "snow", "cloudy"] as const), shot: pick(["wide", "medium", "medium", "close"] as const),
        cast: characters.map((character) => ({ characterId: character.id, pose: pick(POSES), emotion: pick(EMOTIONS) })), props: [],
      },
      characters,
    );
    return illustrator.paint({ kind: "page", key: `scene-${index}`, scene, characters, style: pick(PAINTED_STYLES), seed: Number(seedText), calmZone: null });
  }),
);
console.log(`${count} pictures in ${Math.round(performance.now() - started)} ms`);
await illustrator.close();
const columns = 8;
const tiles = await Promise.all(pictures.map(async (picture, index) => ({
  input: await sharp(picture.jpeg).resize(cell).toBuffer(), left: (index % columns) * cell, top: Math.floor(index / columns) * cell,
})));
await writeFile(out, await sharp({ create: { width: columns * cell, height: Math.ceil(count / columns) * cell, channels: 3, background: "#fff" } }).composite(tiles).png({ palette: true }).toBuffer());
