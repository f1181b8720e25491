import { readFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Failure } from "../src/calls/index.ts";
import type { LanguageModel, ModelPiece, ModelQuestion } from "../src/providers/language-model.ts";
import { splitEvery, type Ending, type Framed } from "./recorded/frame-answers.ts";
import { startRecordedServer, type Recorded, type RecordedServer } from "./recorded-server.ts";

type RecordedFailure = { name: string; means: Partial<Failure> } & ({ status: number; headers?: Record<string, string>; body: string } | { frames: string[] });

type Vendor = {
  /** Name of its folder of recorded answers. */
  folder: string;
  open(url: string): LanguageModel;
  frame(pieces: readonly string[], ending?: Ending): Framed;
  /** What the vendor calls an answer cut by its budget, and one it stopped for safety. */
  endings: { length: string; filtered: string };
  path: RegExp;
};

export const STORY = readFileSync(new URL("recorded/story.json", import.meta.url), "utf8").trim();
/** As vendors really cut: in the middle of words, of escapes, of anything. */
export const STORY_PIECES = splitEvery(STORY, 17);

export const questionFor = (changes: Partial<ModelQuestion> = {}): ModelQuestion => ({
  system: "You are an author.", prompt: "Write one picture book of exactly 4 pages.", maxOutputTokens: 3000, seed: 7, requestId: "book-1/story/1/1", signal: new AbortController().signal,
  schema: { type: "object", properties: { title: { type: "string" }, pages: { type: "array", minItems: 4, maxItems: 4, items: { $ref: "#/$defs/page" } } }, required: ["title", "pages"], additionalProperties: false, $defs: { page: { type: "string" } } } as ModelQuestion["schema"],
  ...changes,
});

export async function collect(pieces: AsyncIterable<ModelPiece>): Promise<{ text: string; end: Extract<ModelPiece, { kind: "end" }> | undefined }> {
  let text = "";
  let end: Extract<ModelPiece, { kind: "end" }> | undefined;
  for await (const piece of pieces) {
    if (piece.kind === "text") text += piece.text;
    if (piece.kind === "end") end = piece;
  }
  return { text, end };
}

/** What every language model does alike, whoever the vendor is. */
export function describeLanguageModel({ folder, open, frame, endings, path }: Vendor): void {
  let server: RecordedServer;
  beforeAll(async () => { server = await startRecordedServer(); });
  beforeEach(() => { server.answers.length = server.requests.length = 0; });
  afterAll(() => server.close());
  const failures = JSON.parse(readFileSync(new URL(`recorded/${folder}/failures.json`, import.meta.url), "utf8")) as RecordedFailure[];

  /** Asks once; gives what came, or how the failure is classified. */
  async function ask(answer: Recorded, question = questionFor()): Promise<{ text: string; finish: string; usage: unknown } | Failure> {
    server.answers.push(answer);
    const model = open(server.url);
    try {
      const { text, end } = await collect(model.ask(question));
      return { text, finish: end?.finish ?? "none", usage: end?.usage };
    } catch (error) {
      return model.classify(error);
    }
  }

  describe(`${folder} as a language model`, () => {
    test("gives all words of a whole answer, its end and its bill", async () => {
      expect(await ask({ frames: frame(STORY_PIECES).frames })).toEqual({ text: STORY, finish: "stop", usage: { inputTokens: 2100, outputTokens: 640 } });
    });

    test("sends one request with the schema, the budget and the id of the try", async () => {
      await ask({ frames: frame(STORY_PIECES).frames });
      expect(server.requests).toHaveLength(1);
      const [request] = server.requests;
      expect(request!.path).toMatch(path);
      expect(request!.headers["x-client-request-id"]).toBe("book-1/story/1/1");
      expect(request!.body).toContain("3000");
      expect(request!.body).toMatch(/min ?items"?: ?4/i);
      expect(request!.body).toContain("exactly 4 pages");
    });

    test("an answer that ends early is none, whether it is cut cleanly or torn off", async () => {
      const { frames, beforeEnd } = frame(STORY_PIECES);
      const cut = await ask({ frames: frames.slice(0, beforeEnd - 4) });
      expect("finish" in cut ? cut.finish : cut.kind).toMatch(/^cut/);
      server.answers.length = 0;
      expect(await ask({ frames: frames.slice(0, beforeEnd - 4), after: "reset" })).toMatchObject({ isRetryable: true, billed: "unknown", kind: expect.stringMatching(/^(?:cut-off|network)$/) });
    });

    test("an answer cut by its budget and one stopped for safety are told apart", async () => {
      expect(await ask({ frames: frame(STORY_PIECES.slice(0, 9), { finish: endings.length }).frames })).toMatchObject({ finish: "length" });
      server.answers.length = 0;
      expect(await ask({ frames: frame(STORY_PIECES.slice(0, 9), { finish: endings.filtered }).frames })).toMatchObject({ finish: "filtered" });
    });

    test("a silent vendor is left when the signal says so", async () => {
      const control = new AbortController();
      server.answers.push({ frames: frame(STORY_PIECES).frames.slice(0, 5), after: "hang" });
      const model = open(server.url);
      const pieces = model.ask(questionFor({ signal: control.signal }));
      const reading = collect((async function* () {
        for await (const piece of pieces) {
          yield piece;
          control.abort(new DOMException("no word for 15 s", "TimeoutError"));
        }
      })());
      expect(model.classify(await reading.catch((error: unknown) => error))).toMatchObject({ kind: "timeout" });
    });

    test("an address where nobody answers is a fault of the network and on no bill", async () => {
      const gone = await startRecordedServer();
      await gone.close();
      const model = open(gone.url);
      const error: unknown = await collect(model.ask(questionFor())).catch((reason: unknown) => reason);
      expect(model.classify(error)).toMatchObject({ kind: "network", isRetryable: true, billed: "no" });
    });

    test("a redirect is not followed: the key stays here", async () => {
      expect(await ask({ status: 307, headers: { location: "http://127.0.0.1:9/elsewhere" }, body: "" })).toMatchObject({ kind: "not-found", isRetryable: false });
      expect(server.requests).toHaveLength(1);
    });

    test.each(failures)("$name", async ({ means, ...answer }) => {
      const failure = await ask(answer as Recorded);
      expect(failure).toMatchObject(means);
      expect("retryAfterMs" in failure).toBe("retryAfterMs" in means);
      expect(server.requests).toHaveLength(1);
      // Words of a vendor may quote keys and prompts: none of them goes to a log.
      expect((failure as Failure).detail).toMatch(/^[a-z0-9_. -]+(?:\([\w ]+\))?$/);
      expect((failure as Failure).detail).not.toMatch(/sk-abcd|quota, please|credit balance is/);
    });
  });
}
