import type { SpeechModelV4 } from "@ai-sdk/provider";
import type { Language } from "@ai-story-book/contracts";
import { CallFailure, type Account, type CallGate, type Failure } from "../calls/index.ts";
import type { Narrator } from "./ports.ts";

export type SpeechVendor = {
  account: Account;
  madeBy: string;
  model: SpeechModelV4;
  /** A voice that suits the language, when neither book nor operator names one. */
  voiceOf(language: Language): string;
  /** How to read, for models that take it. */
  instructions?: string;
  classify(error: unknown): Failure;
};

const CLOCKS = { firstByteMs: 30_000, idleMs: 20_000, totalMs: 90_000 };

/** A narrator over a speech model; below the SDK's own retries, which belong to the gate. */
export function createSdkNarrator(vendor: SpeechVendor, { gate, voice: usualVoice }: { gate: CallGate; voice?: string }): Narrator {
  return {
    madeBy: vendor.madeBy,
    async speak({ text, language, voice }, { signal, origin, onAudio }) {
      const used = { characters: [...text].length };
      const { answer, costUsd } = await gate.call({
        account: vendor.account,
        operation: "speech",
        origin,
        worstCase: used,
        clocks: CLOCKS,
        signal,
        classify: (error) => vendor.classify(error),
        async run(attempt) {
          const spoken = await vendor.model.doGenerate({
            text,
            voice: voice ?? usualVoice ?? vendor.voiceOf(language),
            outputFormat: "mp3",
            ...(vendor.instructions === undefined ? {} : { instructions: vendor.instructions }),
            headers: { "x-client-request-id": attempt.requestId },
            abortSignal: attempt.signal,
          });
          attempt.heard();
          attempt.use(used);
          const audio = typeof spoken.audio === "string" ? Buffer.from(spoken.audio, "base64") : spoken.audio;
          const contentType = typeOf(audio);
          if (contentType === null) throw new CallFailure({ kind: "unusable", isRetryable: true, billed: "yes", detail: "no sound that can be read" });
          const answer = { audio, contentType };
          await attempt.keepAnswer(async () => onAudio?.(answer));
          return { answer, used };
        },
      });
      return { ...answer, costUsd };
    },
  };
}

/** By the first bytes, because servers call things what they like: an ID3 tag or an MPEG frame, or a RIFF file of WAVE. */
function typeOf(audio: Uint8Array): "audio/mpeg" | "audio/wav" | null {
  if (audio.length < 64) return null;
  const start = Buffer.from(audio.subarray(0, 12)).toString("latin1");
  if (start.startsWith("ID3") || (audio[0] === 0xff && (audio[1]! & 0xe0) === 0xe0)) return "audio/mpeg";
  return start.startsWith("RIFF") && start.endsWith("WAVE") ? "audio/wav" : null;
}
