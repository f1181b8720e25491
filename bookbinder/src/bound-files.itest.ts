import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeBook } from "../testing/book.ts";
import { findEpubCheck, hasTool } from "../testing/find-tool.ts";
import { LONG_TITLES, TORTURE_TEXTS } from "../testing/torture-texts.ts";
import { bindBook } from "./bind-book.ts";

const KOREAN = {
  language: "ko", title: "노아의 달 그릇", dedication: "달을 보는 너에게", refrains: ["위로, 위로, 조금만 더 위로!"],
  texts: ["두더지 노아가 살았어요.", "어느 밤, 달이 떴어요.", "노아는 뛰었어요.\n위로, 위로, 조금만 더 위로!", "달이 그릇에 내려왔어요."],
} as const;

const epubCheck = findEpubCheck();
const reason = (tool: string) => ` (skipped without ${tool})`;

describe("the bound files", () => {
  const folder = mkdtempSync(join(tmpdir(), "bookbinder-"));
  const path = (name: string) => join(folder, name);
  beforeAll(async () => {
    const books = {
      english: await makeBook(), korean: await makeBook(KOREAN),
      torture: await makeBook({ texts: TORTURE_TEXTS.en, title: "<script>]]>&\u0000\ud800\u202e 🌙", dedication: "<b>&]]></b>", isAi: { text: false, pictures: true } }),
      tortureKorean: await makeBook({ language: "ko", texts: TORTURE_TEXTS.ko, title: LONG_TITLES.ko, targetAge: "3-5" }),
    };
    for (const [name, book] of Object.entries(books)) {
      const { pdf, epub } = await bindBook(book);
      writeFileSync(path(`${name}.pdf`), pdf);
      writeFileSync(path(`${name}.epub`), epub);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.skipIf(epubCheck === null)(`pass epubcheck without errors and warnings${epubCheck ? "" : reason("epubcheck")}`, () => {
    const [command, ...args] = epubCheck!;
    for (const name of ["torture", "tortureKorean"]) {
      const output = execFileSync(command!, [...args, path(`${name}.epub`)], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
      expect(output).toContain("0 fatals / 0 errors / 0 warnings");
    }
  });

  const hasPoppler = hasTool("pdffonts");

  it.skipIf(!hasPoppler)(`embed all fonts as subsets${hasPoppler ? "" : reason("poppler")}`, () => {
    for (const name of ["english", "korean", "torture"]) {
      const [, , ...fonts] = execFileSync("pdffonts", [path(`${name}.pdf`)], { encoding: "utf8" }).trim().split("\n");
      expect(fonts.length).toBeGreaterThan(2);
      for (const font of fonts) expect(font).toMatch(/ yes yes yes +\d+ +0$/);
    }
  });

  it.skipIf(!hasPoppler)(`are tagged square pages of 8.5 inches${hasPoppler ? "" : reason("poppler")}`, () => {
    const info = execFileSync("pdfinfo", [path("english.pdf")], { encoding: "utf8" });
    expect(info).toMatch(/Tagged: +yes/);
    expect(info).toMatch(/Page size: +612 x 612 pts/);
    expect(info).toMatch(/Title: +The Bear & the Moon/);
    expect(info).toMatch(/CreationDate: .*Mar .*4.*2026/);
  });

  it.skipIf(!hasPoppler)(`keep Korean words findable${hasPoppler ? "" : reason("poppler")}`, () => {
    const text = execFileSync("pdftotext", [path("korean.pdf"), "-"], { encoding: "utf8" });
    expect(text.replace(/\s+/g, " ")).toContain("두더지 노아가 살았어요.");
  });

  it.skipIf(!hasPoppler)(`show Korean as ink${hasPoppler ? "" : reason("poppler")}`, async () => {
    // the dedication is bare paper with one line of Korean and a small flower
    execFileSync("pdftoppm", ["-r", "72", "-f", "4", "-l", "4", "-png", path("korean.pdf"), path("ink")]);
    const lines = sharp(path("ink-04.png")).extract({ left: 100, top: 240, width: 412, height: 40 }).greyscale();
    const { data } = await lines.raw().toBuffer({ resolveWithObject: true });
    expect(data.filter((value) => value < 120).length).toBeGreaterThan(300);
  });
});
