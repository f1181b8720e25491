import sharp from "sharp";
import { headersOf, readText, type CallGate, type CallOrigin } from "../../calls/index.ts";
import type { Moderator, SafetyCategory } from "../ports.ts";
import { HttpAnswerError } from "../read-vendor-error.ts";
import { isOk, vendorRequest } from "../vendor-request.ts";
import { classifyOpenAi } from "./classify-openai.ts";
import { judgeModeration, readModeration } from "./judge-moderation.ts";

export type OpenAiModeratorParts = { apiKey: string; baseUrl?: string; gate: CallGate };

const MODEL = "omni-moderation-latest";
const MOST_ANSWER_BYTES = 1_000_000;
const CLOCKS = { firstByteMs: 15_000, idleMs: 10_000, totalMs: 30_000 };

/** OpenAI's moderation: many texts in one request, or one picture. It costs nothing. Fails when it cannot be asked, so nothing unjudged passes. */
export function createOpenAiModerator({ apiKey, baseUrl = "https://api.openai.com/v1", gate }: OpenAiModeratorParts): Moderator {
  const ask = async (input: readonly unknown[], { signal, origin }: { signal: AbortSignal; origin: CallOrigin }, resultCount: number): Promise<readonly ReadonlyMap<string, number>[]> => {
    const { answer } = await gate.call({
      account: { provider: "openai", model: MODEL },
      operation: "moderation",
      origin,
      worstCase: {},
      clocks: CLOCKS,
      signal,
      classify: classifyOpenAi,
      async run(attempt) {
        const response = await vendorRequest({
          method: "POST",
          url: `${baseUrl.replace(/\/+$/, "")}/moderations`,
          headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json", "x-client-request-id": attempt.requestId },
          body: JSON.stringify({ model: MODEL, input }),
          signal: attempt.signal,
        });
        attempt.heard();
        const body = (await readText(response, { mostBytes: MOST_ANSWER_BYTES, signal: attempt.signal })) ?? "";
        if (!isOk(response)) throw new HttpAnswerError({ status: response.statusCode ?? 0, headers: headersOf(response), body });
        return { answer: readModeration(body, resultCount), used: {} };
      },
    });
    return answer;
  };
  const sayVerdict = (categories: readonly SafetyCategory[]) => (categories.length === 0 ? { isSafe: true as const } : { isSafe: false as const, categories, suggestions: [] });

  return {
    async checkTexts({ texts, stage }, options) {
      const said = texts.filter((text) => text.trim() !== "");
      if (said.length === 0) return { isSafe: true };
      return sayVerdict(judgeModeration(await ask(said, options, said.length), stage));
    },
    async checkPicture({ jpeg, altText }, options) {
      const url = `data:image/jpeg;base64,${(await shrink(jpeg)).toString("base64")}`;
      const input = [{ type: "image_url", image_url: { url } }, ...(altText.trim() === "" ? [] : [{ type: "text", text: altText }])];
      // Picture and words of one request get one common result.
      return sayVerdict(judgeModeration(await ask(input, options, 1), "output"));
    },
  };
}

/** What a judge needs to see. A fifth of the bytes, and OpenAI scales larger pictures down itself. */
const shrink = (jpeg: Uint8Array): Promise<Buffer> => sharp(jpeg).resize({ width: JUDGED_PX, withoutEnlargement: true }).jpeg({ quality: 75 }).toBuffer();
const JUDGED_PX = 512;
