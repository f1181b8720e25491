import { writeFile } from "node:fs/promises";
import { SETTINGS, TIMES_OF_DAY, type CharacterSheet, type Scene } from "@ai-story-book/contracts";
import sharp from "sharp";
import { rng } from "../src/core/random.ts";
import { createIllustrator, PAINTED_STYLES } from "../src/index.ts";
import type { PictureRequest } from "../src/picture-request.ts";

/** Paints one place in both layouts at all times of day, without and with calm zones: node illustrator/tools/setting-sheet.ts SETTING OUT.png [STYLE] [SEASON] [WEATHER] [FIGURES] */
const [settingText = "home", out = "setting-sheet.png", style = "gouache", season = "summer", weather = "clear", figures = "1"] = process.argv.slice(2);
const SEED = 7;
const CELL_PX = 360;
const LAYOUTS = [0, 1];
const CALM_EDGES = [null, "bottom", "top"] as const;

const setting = SETTINGS.find((name) => name === settingText);
if (!setting) throw new Error(`no setting ${settingText}; one of ${SETTINGS.join(", ")}`);
const paintedStyle = PAINTED_STYLES.find((name) => name === style) ?? "gouache";

const cast: CharacterSheet[] = (["fox", "rabbit", "mouse"] as const).slice(0, Number(figures)).map((species) => ({
  id: species, name: species, role: "hero", description: "", imagePrompt: "", look: { species, age: "child", outfit: [{ kind: "scarf", color: "red" }] },
}));

/** The layout is drawn from the picture's key, so a layout is asked for by a key that draws it. */
function keyOf(layout: number, name: string): string {
  for (let attempt = 0; ; attempt++) {
    const key = `${name}-${attempt}`;
    if (Math.floor(rng(`${SEED}/${key}/layout`)() * LAYOUTS.length) === layout) return key;
  }
}

const requests = CALM_EDGES.flatMap((edge) => LAYOUTS.flatMap((layout) => TIMES_OF_DAY.map((timeOfDay): PictureRequest => {
  const scene = {
    setting, timeOfDay, weather, season, shot: "medium", props: [],
    cast: cast.map((sheet) => ({ characterId: sheet.id, pose: "wave", emotion: "happy" })),
  } as Scene;
  return { kind: "page", key: keyOf(layout, timeOfDay), scene, characters: cast, style: paintedStyle, seed: SEED, calmZone: edge && { edge, size: 0.2 } };
})));

const illustrator = createIllustrator({ sizePx: 512 });
await illustrator.ready;
const pictures = await Promise.all(requests.map((request) => illustrator.paint(request)));
await illustrator.close();
const columns = TIMES_OF_DAY.length;
const tiles = await Promise.all(pictures.map(async (picture, index) => ({
  input: await sharp(picture.jpeg).resize(CELL_PX).toBuffer(), left: (index % columns) * CELL_PX, top: Math.floor(index / columns) * CELL_PX,
})));
const height = Math.ceil(pictures.length / columns) * CELL_PX;
await writeFile(out, await sharp({ create: { width: columns * CELL_PX, height, channels: 3, background: "#fff" } }).composite(tiles).png().toBuffer());
for (const note of new Set(pictures.flatMap((picture) => picture.notes.map(({ code, detail }) => `${code}: ${detail}`)))) console.log(note);
