import { createHash } from "node:crypto";
import type { PictureRequest } from "./ports.ts";

export type PictureOfScene = Exclude<PictureRequest, { kind: "end-papers" }>;
export type PictureOrder = { prompt: string; promptHash: string; seed: number };

/** Said when a picture came back unsafe; the second time with more words. */
const SOFTER = [
  "",
  "Gentle and cosy, everybody fully clothed, friendly faces, warm soft light.",
  "A very gentle, cosy picture for small children: everybody fully clothed from neck to feet, calm smiles, nothing frightening, soft rounded shapes, warm light.",
] as const;

/** What a model is asked for: the same words and the same seed for the same picture, others for each redraw. */
export function composePictureOrder({ imagePrompt, calmZone, redraw, seed, key }: PictureOfScene): PictureOrder {
  const softer = SOFTER[Math.min(redraw, SOFTER.length - 1)]!;
  const prompt = [softer, imagePrompt, calmZone === null ? "" : calmWords(calmZone)].filter((words) => words !== "").join(" ");
  return { prompt, promptHash: sha256(prompt).toString("hex"), seed: sha256(`${seed}/${key}/${redraw}`).readUInt32BE(0) >>> 1 };
}

function calmWords({ edge, size }: { edge: "top" | "bottom"; size: number }): string {
  const part = size > 0.42 ? "half" : size > 0.29 ? "third" : "quarter";
  return edge === "top"
    ? `The top ${part} of the picture is calm, empty sky or plain background, left free for words.`
    : `The bottom ${part} of the picture is calm, plain ground without details, left free for words.`;
}

const sha256 = (text: string): Buffer => createHash("sha256").update(text).digest();
