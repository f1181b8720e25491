import { strFromU8, unzipSync } from "fflate";
import { markPicture } from "@ai-story-book/contracts";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { makeBook } from "../testing/book.ts";
import { LONG_TITLES } from "../testing/torture-texts.ts";
import { bindBook } from "./bind-book.ts";
import type { BookToBind, BoundBook } from "./book-to-bind.ts";

const filesOf = (epub: Uint8Array) => Object.fromEntries(Object.entries(unzipSync(epub)).map(([path, bytes]) => [path, strFromU8(bytes)]));
const ILLEGAL_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

describe("bindBook", () => {
  let book: BookToBind;
  let bound: BoundBook;
  beforeAll(async () => {
    book = await makeBook();
    bound = await bindBook(book);
  });

  it("gives the same bytes for the same book", async () => {
    const again = await bindBook(await makeBook());
    expect(Buffer.compare(again.pdf, bound.pdf)).toBe(0);
    expect(Buffer.compare(again.epub, bound.epub)).toBe(0);
  });

  it("gives the same EPUB in every time zone", async () => {
    const zone = process.env.TZ;
    process.env.TZ = "Asia/Seoul";
    const elsewhere = await bindBook(book);
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(Buffer.compare(elsewhere.epub, bound.epub)).toBe(0);
    expect(Buffer.compare(elsewhere.pdf, bound.pdf)).toBe(0);
  });

  it("passes JPEGs through untouched into PDF and EPUB", () => {
    const images = Object.entries(unzipSync(bound.epub)).filter(([path]) => path.endsWith(".jpg")).map(([, bytes]) => Buffer.from(bytes));
    for (const { picture } of [book.cover, ...book.pages]) {
      expect(Buffer.from(bound.pdf).includes(Buffer.from(picture.jpeg))).toBe(true);
      expect(images.some((image) => image.equals(picture.jpeg))).toBe(true);
    }
  });

  it("washes only the pictures on which words would not read", async () => {
    const busy = await makeBook({ paint: { unrest: "mild" } });
    const { pdf } = await bindBook(busy);
    const untouched = busy.pages.filter(({ picture }) => Buffer.from(pdf).includes(Buffer.from(picture.jpeg))).map((page) => page.pageNumber);
    expect(untouched).not.toContain(1);
    expect(untouched).toContain(3);
  });

  it("carries alt texts, one viewport a page, page sides and accessibility metadata in the EPUB", () => {
    const files = filesOf(bound.epub);
    const pages = Object.entries(files).filter(([path]) => /s\d+\.xhtml$/.test(path));
    expect(pages).toHaveLength(bound.pdfPageCount);
    for (const [, html] of pages) expect(html.match(/name="viewport" content="width=1224, height=1224"/g)).toHaveLength(1);
    for (const { altText } of book.pages) expect(pages.some(([, html]) => html.includes(`alt="${altText}"`))).toBe(true);
    const opf = files["OEBPS/package.opf"]!;
    expect(opf).toContain('properties="page-spread-right"');
    for (const property of ["accessMode", "accessModeSufficient", "accessibilityFeature", "accessibilityHazard", "accessibilitySummary"]) {
      expect(opf).toContain(`<meta property="schema:${property}">`);
    }
    expect(opf).toContain("digitalsourcetype/algorithmicMedia");
    expect(Object.keys(files)[0]).toBe("mimetype");
  });

  it("keeps every sentence of the story as real text in the EPUB", () => {
    const text = Object.values(filesOf(bound.epub)).join("\n").replace(/<br\/>/g, "").replace(/<[^>]+>/g, "");
    for (const page of book.pages) for (const line of page.text.split("\n")) expect(text).toContain(line.replaceAll("&", "&amp;"));
  });

  it("says honestly when a model made the book", async () => {
    const { epub, pdf } = await bindBook(await makeBook({ isAi: true }));
    expect(filesOf(epub)["OEBPS/package.opf"]).toContain("digitalsourcetype/trainedAlgorithmicMedia");
    expect(Buffer.from(pdf).includes("digitalsourcetype/trainedAlgorithmicMedia")).toBe(true);
    expect(Object.values(filesOf(epub)).join("").replace(/<[^>]+>/g, "")).toContain("written by an AI model (the storyteller)");
  });

  it.each([
    ["nothing", { text: false, pictures: false }, "algorithmicMedia", "algorithmicMedia", "algorithmicMedia"],
    ["the words", { text: true, pictures: false }, "compositeWithTrainedAlgorithmicMedia", "trainedAlgorithmicMedia", "algorithmicMedia"],
    ["the pictures", { text: false, pictures: true }, "compositeWithTrainedAlgorithmicMedia", "algorithmicMedia", "trainedAlgorithmicMedia"],
    ["both", { text: true, pictures: true }, "trainedAlgorithmicMedia", "trainedAlgorithmicMedia", "trainedAlgorithmicMedia"],
  ])("marks book, words and pictures for machines when a model made %s", async (_, isAi, whole, words, pictures) => {
    const { epub, pdf } = await bindBook(await makeBook({ isAi }));
    const term = (name: string) => `http://cv.iptc.org/newscodes/digitalsourcetype/${name}`;
    const opf = filesOf(epub)["OEBPS/package.opf"]!;
    expect(opf).toContain(`<meta property="iptc:DigitalSourceType">${term(whole)}</meta>`);
    const marks = [...opf.matchAll(/<meta refines="#([ps])\d+" property="iptc:DigitalSourceType">([^<]+)</g)].map(([, kind, type]) => `${kind} ${type}`);
    expect(new Set(marks)).toEqual(new Set([`s ${term(words)}`, `p ${term(pictures)}`]));
    expect(marks.filter((mark) => mark.startsWith("p"))).toHaveLength(opf.match(/media-type="image\/jpeg"/g)!.length);
    const packet = /<x:xmpmeta[\s\S]+?<\/x:xmpmeta>/.exec(Buffer.from(pdf).toString("utf8"))![0];
    expect([...packet.matchAll(/<Iptc4xmpExt:DigitalSourceType>([^<]+)</g)].map(([, type]) => type)).toEqual([whole, words, pictures].map(term));
    expect(packet.match(/<Iptc4xmpExt:AISystemUsed>/g)?.length ?? 0).toBe([isAi.text, isAi.pictures].filter(Boolean).length);
  });

  it("believes a picture's own marking, and keeps it under a wash", async () => {
    const book = await makeBook({ paint: { unrest: "mild" }, isAi: true });
    const mark = async <P extends { jpeg: Uint8Array }>(picture: P, isAi: boolean): Promise<P> =>
      ({ ...picture, jpeg: new Uint8Array(await sharp(picture.jpeg).keepMetadata().withXmp(markPicture({ madeBy: "a model", isAi })).jpeg().toBuffer()) });
    const pages = await Promise.all(book.pages.map(async (page) => ({ ...page, picture: await mark(page.picture, true) })));
    const { epub } = await bindBook({ ...book, pages, cover: { ...book.cover, picture: await mark(book.cover.picture, false) } });
    const opf = filesOf(epub)["OEBPS/package.opf"]!;
    expect(opf).toMatch(/refines="#p00" property="iptc:DigitalSourceType">[^<]+\/algorithmicMedia</);
    for (const [path, bytes] of Object.entries(unzipSync(epub)).filter(([name]) => /p(?!00)\d+\.jpg$/.test(name))) {
      expect([path, (await sharp(bytes).metadata()).xmpAsString]).toEqual([path, expect.stringContaining("/trainedAlgorithmicMedia<")]);
    }
  });

  it("says in the colophon that another style was painted than was asked for", async () => {
    const { epub } = await bindBook(await makeBook({ style: "cartoon" }));
    expect(Object.values(filesOf(epub)).join("").replace(/<[^>]+>/g, "")).toContain("the style here that comes nearest to cartoon");
  });

  it.each([
    ["markup", "<script>alert(1)</script> ]]> & Co"],
    ["NUL and lone surrogates", "A \u0000\ud800Bear\udfff \u202eand\u0007 a Moon"],
    ["emoji", "🌙🐻✨"],
    ["120 characters", LONG_TITLES.en],
    ["nothing", ""],
  ])("binds a book whose title is %s", async (_, title) => {
    const { epub, pdf } = await bindBook(await makeBook({ title, dedication: title, texts: [`${title} sat down.`, "Two.", "Three.", "Four."] }));
    for (const text of Object.entries(filesOf(epub)).filter(([path]) => /\.(xhtml|opf)$/.test(path)).map(([, content]) => content)) {
      expect(text).not.toMatch(ILLEGAL_IN_XML);
      expect(text).not.toContain("<script");
    }
    expect(Buffer.from(pdf).toString("latin1").endsWith("%%EOF\n")).toBe(true);
  });

  it("tells what it left out of the text", async () => {
    const { warnings } = await bindBook(await makeBook({ title: "A \u0000\u202eBear" }));
    expect(warnings).toContainEqual({ code: "no-glyph", detail: "not for print: U+0000 U+202E" });
  });

  it("sets Spanish with its accents and leaves nothing out", async () => {
    const { warnings } = await bindBook(await makeBook({ language: "es", title: "¿Dónde está la luña?", texts: ["¡Qué niño más pequeño! —dijo el búho.", "Dos.", "Tres.", "Cuatro."] }));
    expect(warnings).toEqual([]);
  });

  it("says that Japanese has no typeface here", async () => {
    const { warnings } = await bindBook(await makeBook({ language: "ja", texts: ["むかしむかし。", "二。", "三。", "四。"] }));
    expect(warnings.map(({ code }) => code)).toContain("language-without-face");
  });

  it("refuses a picture that is not a JPEG", async () => {
    const png = { ...book.cover.picture, jpeg: new Uint8Array([0x89, 0x50, 0x4e, 0x47]) };
    await expect(bindBook({ ...book, cover: { ...book.cover, picture: png } })).rejects.toThrow("must be JPEG");
  });
});
