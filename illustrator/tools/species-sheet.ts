import { writeFile } from "node:fs/promises";
import { SPECIES, type CharacterSheet, type Garment } from "@ai-story-book/contracts";
import sharp from "sharp";
import { createIllustrator } from "../src/index.ts";

/** Paints every kind of figure on one sheet to look at: node illustrator/tools/species-sheet.ts OUT.png [GARMENT …] */
const [out = "species-sheet.png", ...garments] = process.argv.slice(2);
const CELL_PX = 240;
const COLUMNS = 10;
const outfit = garments.map((kind) => ({ kind, color: "red" }) as Garment);

const illustrator = createIllustrator({ sizePx: CELL_PX });
const pictures = await Promise.all(SPECIES.map((species) => {
  const sheet: CharacterSheet = { id: species, name: species, role: "hero", description: "", imagePrompt: "", look: { species, age: "child", outfit } };
  return illustrator.paint({
    kind: "page", key: species, characters: [sheet], style: "watercolor", seed: 1, calmZone: null,
    scene: { setting: "hill", timeOfDay: "day", weather: "clear", shot: "close", cast: [{ characterId: species, pose: "wave", emotion: "happy" }], props: [] },
  });
}));
await illustrator.close();
const rows = Math.ceil(pictures.length / COLUMNS);
const sheet = await sharp({ create: { width: COLUMNS * CELL_PX, height: rows * CELL_PX, channels: 3, background: "#ffffff" } })
  .composite(pictures.map(({ jpeg }, at) => ({ input: Buffer.from(jpeg), left: (at % COLUMNS) * CELL_PX, top: Math.floor(at / COLUMNS) * CELL_PX })))
  .png()
  .toBuffer();
await writeFile(out, sheet);
console.log(`${out}: ${SPECIES.map((species, at) => `${at + 1} ${species}`).join(", ")}`);
