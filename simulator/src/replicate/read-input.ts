import { unprocessable } from "../faults/replicate-answers.ts";
import { VendorRefusal } from "../http/vendor-answer.ts";
import type { PictureFormat } from "../pictures/add-comment.ts";
import type { PredictionInput } from "./prediction.ts";

const PIXELS = 1024 * 1024;
const STEP_PX = 32;
const MOST_PX = 2048;
const FORMATS: Record<string, PictureFormat> = { webp: "webp", jpg: "jpeg", jpeg: "jpeg", png: "png" };

/** What kind of picture an input of a painting model asks for. */
export function readInput(input: unknown): { input: PredictionInput; picture: { widthPx: number; heightPx: number; format: PictureFormat; count: number } } {
  if (typeof input !== "object" || input === null) throw new VendorRefusal(unprocessable("- input is required"));
  const { prompt, output_format: format = "webp", num_outputs: count = 1 } = input as Record<string, unknown>;
  if (typeof prompt !== "string" || prompt === "") throw new VendorRefusal(unprocessable("- input.prompt: String length must be greater than or equal to 1"));
  const known = FORMATS[String(format)];
  if (!known) throw new VendorRefusal(unprocessable('- input.output_format: output_format must be one of the following: "webp", "jpg", "png"'));
  const { widthPx, heightPx } = readSize(input as Record<string, unknown>);
  return { input: input as PredictionInput, picture: { widthPx, heightPx, format: known, count: Math.min(4, Math.max(1, Number(count) || 1)) } };
}

function readSize({ width, height, aspect_ratio: ratio }: Record<string, unknown>): { widthPx: number; heightPx: number } {
  if (typeof width === "number" && typeof height === "number") return { widthPx: limit(width), heightPx: limit(height) };
  const match = /^(\d+):(\d+)$/.exec(String(ratio ?? "1:1"));
  const shape = match ? Number(match[1]) / Number(match[2]) : 1;
  return { widthPx: limit(Math.sqrt(PIXELS * shape)), heightPx: limit(Math.sqrt(PIXELS / shape)) };
}

function limit(px: number): number {
  return Math.min(MOST_PX, Math.max(STEP_PX, Math.round(px / STEP_PX) * STEP_PX));
}
