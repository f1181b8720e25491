/**
 * Prints a story to read it aloud: text, what each picture shows, and what the checker finds.
 *   node tools/read.ts "a shy dragon" --language ko --age 5-7 --pages 12 --seed 3 --scenes
 */
import { parseArgs } from "node:util";
import { TARGET_AGES, type TargetAge } from "@ai-story-book/contracts";
import { checkStory, countWords, measureReading, writeStory } from "../src/index.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    language: { type: "string", default: "en" },
    age: { type: "string", default: "5-7" },
    pages: { type: "string", default: "8" },
    seed: { type: "string", default: "1" },
    hero: { type: "string" },
    scenes: { type: "boolean", default: false },
  },
});

const targetAge: TargetAge = TARGET_AGES.find((age) => age === values.age) ?? "5-7";
const story = writeStory({
  topic: positionals.join(" "),
  language: values.language === "ko" ? "ko" : "en",
  targetAge,
  pageCount: Number(values.pages),
  seed: Number(values.seed),
  ...(values.hero ? { hero: { name: values.hero } } : {}),
});

console.log(`\n${story.title}\n${"=".repeat(story.title.length)}\n${story.dedication}\n`);
for (const sheet of story.characters) console.log(`  ${sheet.name} (${sheet.role}, ${sheet.look.species}): ${sheet.description}`);
for (const page of story.pages) {
  console.log(`\n${page.pageNumber}. [${page.beat}, ${countWords(page.text)} words]\n${page.text}`);
  if (values.scenes) console.log(`   > ${page.altText}\n   > ${JSON.stringify(page.scene)}`);
}
console.log(`\n${JSON.stringify(measureReading(story))}`);
for (const note of story.notes) console.log(`note ${note.code}: ${note.detail}`);
for (const finding of checkStory(story)) console.log(`finding ${finding.code} on page ${finding.page ?? "-"}: ${finding.detail}`);
