import { BUILTIN_LANGUAGES, type Beat, type CharacterSheet, type Prop, type Scene, type Story, type StoryNote, type StoryPage, type Style } from "@ai-story-book/contracts";
import { capitalise, fill, type Slots } from "./language/fill.ts";
import { LANGUAGE_VOICES, type LanguageVoice } from "./language/voices.ts";
import { axesOf, isTold, passagesOf, type Passages, type Version } from "./language/passages.ts";
import { altTextOf } from "./pages/alt-text.ts";
import { fitPage } from "./pages/fit-page.ts";
import { imagePromptOf } from "./pages/image-prompt.ts";
import { matchSceneToText } from "./pages/match-scene.ts";
import { planBeats } from "./pages/plan-beats.ts";
import { sceneOfBeat } from "./pages/scene-of-beat.ts";
import { castStory } from "./plots/cast-story.ts";
import type { Casting, PlotKey } from "./plots/cast-types.ts";
import { THINGS_OF_VERSIONS } from "./plots/casting-tables.ts";
import { choosePlot } from "./plots/choose-plot.ts";
import { chooseTries } from "./plots/choose-tries.ts";
import { chooseVersion } from "./plots/choose-version.ts";
import { seededRandom, type Random } from "./random.ts";
import type { StoryRequest } from "./story-request.ts";
import { checkName } from "./topic/names.ts";
import { parseTopic } from "./topic/parse-topic.ts";
import type { Topic } from "./topic/topic.ts";
import { WORD_LIMITS, type WrittenLanguage } from "./word-limits.ts";

/** Whether the built-in storyteller writes this language. */
export const canWrite = (language: string): language is WrittenLanguage => (BUILTIN_LANGUAGES as readonly string[]).includes(language);

/** Writes a story: one of our own, cast for this topic. Pure and deterministic; throws for a language that `canWrite` denies. */
export function writeStory(request: StoryRequest): Story {
  const { targetAge, seed } = request;
  const { book, casting, topic, language } = openBook(request);
  const pages = book.tellPages();
  const used = new Set([...pages.flatMap((page) => page.scene.cast.map((member) => member.characterId)), "hero"]);
  const sheets = book.sheets.filter((sheet) => used.has(sheet.id));
  const coverScene = coverOf({ ...casting, thing: book.thing }, pages);
  const style = request.style ?? "watercolor";
  return {
    title: book.title(),
    dedication: book.dedication(),
    language,
    targetAge,
    seed,
    refrains: [...new Set(book.refrains)],
    characters: sheets,
    cover: {
      scene: coverScene,
      imagePrompt: imagePromptOf({ scene: coverScene, sheets, style }),
      altText: altTextOf({ scene: coverScene, sheets, language }),
    },
    motifs: motifsOf({ ...casting, thing: book.thing }, pages),
    pages,
    notes: topic.notes.slice(0, 20),
  };
}

/** One page of a story told another way: `variant` draws anew, and what is in `told` is not told again. */
export type PageRetelling = { cast: readonly CharacterSheet[]; pageNumber: number; variant: number; told: readonly string[] };

/** The page with other words of ours and what there is to see then. Null when we have none, or when the request no longer leads to the story of this cast. */
export function retellPage(request: StoryRequest, { cast, pageNumber, variant, told }: PageRetelling): StoryPage | null {
  const { book } = openBook(request);
  if (!isSameCast(cast, book.sheets)) return null;
  const page = book.tellPages({ pageNumber, variant, told }).find((one) => one.pageNumber === pageNumber);
  return page === undefined || told.includes(page.text) ? null : page;
}

/** Whoever was in the story must be able to be in it now, looking the same. */
const isSameCast = (before: readonly CharacterSheet[], now: readonly CharacterSheet[]): boolean =>
  before.every((sheet) => now.some((other) => other.id === sheet.id && other.name === sheet.name && other.imagePrompt === sheet.imagePrompt));

function openBook(request: StoryRequest): { book: BookVoice; casting: Casting; topic: Topic; language: WrittenLanguage } {
  const { language, seed } = request;
  if (!canWrite(language)) throw new RangeError(`the built-in storyteller does not write ${language}`);
  const random = seededRandom(`${seed}|${request.topic}|${request.retelling?.firstLanguage ?? language}`);
  const topic = parseTopic(request.topic, request.theme);
  nameHero(topic, request.hero?.name);
  const plot = choosePlot(topic, language, random.branch("plot"));
  const casting = castStory({ plot, topic, language, random: random.branch("cast"), savedCharacters: request.savedCharacters ?? [], notes: topic.notes });
  return { book: new BookVoice(casting, topic, request, random), casting, topic, language };
}

/** The name that the user gives wins over the one in the topic; one that does not pass the check is replaced and noted. */
function nameHero(topic: Topic, given: string | undefined): void {
  const wanted = given ?? topic.name;
  topic.name = wanted === undefined ? undefined : checkName(wanted);
  if (wanted !== undefined && topic.name === undefined) topic.notes.push({ code: "name-not-used", detail: "a name of our own stands in" });
}

/** One book being told: the slots, the version and the refrains that all its pages share. */
class BookVoice {
  readonly refrains: readonly string[];
  readonly sheets: readonly CharacterSheet[];
  /** The one concrete thing of this telling: for the cover and the end papers. */
  readonly thing: Prop | undefined;
  private readonly voice: LanguageVoice;
  private readonly passages: Passages;
  private readonly version: Version;
  private readonly slots: Record<string, string>;
  private readonly tries: readonly string[];
  private readonly told: ReadonlySet<string>;
  private readonly casting: Casting;
  private readonly topic: Topic;
  private readonly request: StoryRequest;
  private readonly random: Random;

  constructor(casting: Casting, topic: Topic, request: StoryRequest, random: Random) {
    this.casting = casting;
    this.topic = topic;
    this.request = request;
    this.random = random;
    this.voice = LANGUAGE_VOICES[casting.language];
    this.passages = this.voice.passagesOf(casting.plot);
    this.version = chooseVersion(casting, axesOf(this.passages), random);
    this.thing = Object.entries(this.version).map(([axis, value]) => THINGS_OF_VERSIONS[`${casting.plot}@${axis}.${value}`]).find(Boolean) ?? casting.thing;
    this.slots = this.voice.slotsOf(casting, topic);
    const beats = planBeats(request.pageCount);
    const known = [...this.passages.keys()].filter((key) => key.startsWith("try:") && this.tellings(key).length > 0).map((key) => key.slice(4));
    this.tries = chooseTries(casting.plot, this.version, known, beats.filter(({ beat }) => beat === "try").length, random, casting.flags);
    this.told = new Set([
      ...beats.map(({ beat }) => beat), ...(beats.some(({ beat }) => beat === "try") ? this.tries : []), ...casting.flags,
      ...(casting.habit.key === "sleep" ? ["sleep"] : []), ...(topic.isTender ? ["heavy"] : []),
      ...Object.entries(this.version).map(([axis, value]) => `${axis}.${value}`),
    ]);
    this.slots["whisper"] = this.first("whisper");
    const refrain = this.tellings("R")[0]?.lines[0]?.text ?? "";
    const changed = this.tellings("Q")[0]?.lines[0]?.text ?? "";
    this.slots["R"] = refrain;
    this.slots["Q"] = changed;
    this.refrains = [this.say(refrain, random.branch("R")), this.say(changed, random.branch("Q"))].map((line) => this.voice.finish(line));
    this.sheets = Object.values(casting.sheets).map((sheet) =>
      sheet.id === "hero" ? { ...sheet, want: capitalise(this.first("want")), fear: capitalise(this.first("afearof")) } : sheet,
    );
  }

  title(): string {
    return this.voice.title(this.first("title"));
  }

  dedication(): string {
    const branch = this.random.branch("dedication");
    const telling = branch.pick(this.tellings("dedication").filter((passage) => isTold(passage.needs, this.told)));
    return this.say(telling.lines[0]?.text ?? "", branch);
  }

  tellPages(retelling?: Pick<PageRetelling, "pageNumber" | "variant" | "told">): StoryPage[] {
    const taken = new Set(retelling?.told);
    let isThingNamed = false;
    return planBeats(this.request.pageCount).map(({ beat, tryNumber }, index) => {
      const tryName = tryNumber === undefined ? undefined : this.tries[tryNumber];
      const again = retelling?.pageNumber === index + 1 ? `/again-${retelling.variant}` : "";
      const text = this.tellPage({ beat, tryName, again }, taken, isThingNamed);
      taken.add(text);
      isThingNamed ||= text.includes(this.slots["treasure"] ?? "\0");
      const planned = sceneOfBeat({ casting: this.casting, beat, tryName, version: this.version, told: this.told, passages: this.passages });
      const scene = matchSceneToText({ scene: planned, text, casting: this.casting, sheets: this.sheets });
      return {
        pageNumber: index + 1,
        beat: BEATS_OF_LAYOUT[beat] ?? "quiet",
        text,
        scene,
        imagePrompt: imagePromptOf({ scene, sheets: this.sheets, style: this.request.style ?? ("watercolor" satisfies Style) }),
        altText: altTextOf({ scene, sheets: this.sheets, language: this.casting.language }),
      };
    });
  }

  private tellPage({ beat, tryName, again }: { beat: string; tryName: string | undefined; again: string }, taken: ReadonlySet<string>, isThingNamed: boolean): string {
    const key = tryName === undefined ? beat : `try:${tryName}`;
    const more = beat === "open" ? (this.tellings("openmore")[0]?.lines ?? []) : [];
    const passages = this.tellings(key)
      .filter((passage) => isTold(passage.needs, this.told))
      .map((passage) => ({ ...passage, lines: [...passage.lines, ...more].filter((line) => isTold(line.needs, this.told)) }));
    const shortNames = isThingNamed ? this.voice.shortNamesOf(this.casting) : {};
    const text = fitPage({
      passages,
      limit: WORD_LIMITS[this.casting.language][this.request.targetAge],
      random: this.random.branch(`page/${key}${again}`),
      render: (line, random) => this.say(line, random, shortNames),
      taken,
      isRefrainLast: tryName !== undefined || beat === "triad",
      refrains: this.refrains,
      isAllowed: (candidate) => !(this.request.avoid ?? []).some((word) => containsWord(candidate, word)),
    });
    const finished = this.voice.finish(text);
    const broken = (this.request.avoid ?? []).find((word) => containsWord(finished, word));
    if (broken !== undefined) this.note({ code: "avoided-word-stayed", detail: `page with the beat ${beat}` });
    return finished;
  }

  private note(note: StoryNote): void {
    if (!this.topic.notes.some((known) => known.code === note.code && known.detail === note.detail)) this.topic.notes.push(note);
  }

  private tellings(key: string) {
    return passagesOf(this.passages, key, this.version);
  }

  /** The first line of one telling: for titles, wishes and whispers. */
  private first(key: string): string {
    const branch = this.random.branch(key);
    return this.say(branch.pick(this.tellings(key)).lines[0]?.text ?? "", branch);
  }

  private say(line: string, random: Random, over: Slots = {}): string {
    return this.voice.polish(fill(line, { ...this.slots, ...over }, random, this.voice.addParticle));
  }
}

const containsWord = (text: string, word: string): boolean => {
  const escaped = word.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return (/[가-힣]/.test(word) ? new RegExp(escaped) : new RegExp(`(?<!\\p{L})${escaped}s?(?!\\p{L})`, "u")).test(text.toLowerCase());
};

const BEATS_OF_LAYOUT: Readonly<Record<string, Beat>> = {
  open: "opening", pitch: "opening", home: "opening", supper: "opening", problem: "trouble", feel: "quiet", plan: "quiet", triad: "try", try: "try",
  bridge: "quiet", low: "quiet", rest: "quiet", snack: "quiet", visit: "quiet", near: "quiet", again: "quiet", notice: "quiet", turn: "turn", result: "result",
  share: "result", echo: "quiet", end: "ending",
};

/** The cover shows the hero in the light of the turning point, with what the story is about. */
function coverOf(casting: Casting, pages: readonly StoryPage[]): Scene {
  const turn = pages.find((page) => page.beat === "turn")?.scene;
  const opening = pages[0]?.scene;
  const from = turn ?? opening;
  if (!from) throw new Error("a story without pages has no cover");
  const thing = casting.thing;
  const isHeld = thing !== undefined && thing.place !== "above" && !UNHELD_ON_COVERS.includes(casting.plot);
  return {
    setting: from.setting,
    timeOfDay: from.timeOfDay,
    weather: "clear",
    shot: "medium",
    cast: [{ characterId: "hero", pose: isHeld ? "hold" : "stand", emotion: "happy", ...(isHeld ? { hold: thing } : {}) }],
    props: thing && !isHeld ? [thing] : [],
  };
}

const UNHELD_ON_COVERS: readonly PlotKey[] = ["missing", "sibling", "making", "quirky", "dark", "wish"];

const MOST_MOTIFS = 3;

/** Small things of the story that the end papers repeat. */
function motifsOf(casting: Casting, pages: readonly StoryPage[]): Prop[] {
  const seen = new Map<string, Prop>();
  const add = (prop: Prop | undefined) => prop && !seen.has(prop.kind) && seen.set(prop.kind, { kind: prop.kind, ...(prop.color ? { color: prop.color } : {}) });
  add(casting.thing);
  for (const page of pages) for (const prop of page.scene.props) if (SMALL_THINGS.has(prop.kind)) add(prop);
  for (const kind of ["flower", "leaf", "star"] as const) if (seen.size < 2) add({ kind });
  return [...seen.values()].slice(0, MOST_MOTIFS);
}

const SMALL_THINGS = new Set<Prop["kind"]>([
  "kite", "ball", "drum", "button", "mitten", "boot", "cup", "kettle", "teapot", "jug", "bowl", "spoon", "lamp", "lantern", "apple", "bun", "cake", "pie",
  "book", "notebook", "pencil", "crayon", "brush", "letter", "flower", "leaf", "mushroom", "feather", "wool-ball", "star", "moon", "sock", "whistle", "umbrella",
]);
