import { expect, test } from "vitest";
import { modelInput } from "./model-input.ts";

test.each([
  ["black-forest-labs/flux-schnell", { prompt: "a fox", seed: 4, aspect_ratio: "1:1", output_format: "jpg", output_quality: 90, num_outputs: 1 }],
  ["stability-ai/sdxl", { prompt: "a fox", seed: 4, width: 1024, height: 1024, num_outputs: 1 }],
  ["google/imagen-4", { prompt: "a fox", seed: 4, aspect_ratio: "1:1" }],
])("%s is asked in its own words", (model, input) => {
  expect(modelInput(model, { prompt: "a fox", seed: 4 })).toEqual(input);
});
