/** What the families of picture models take; all are asked for one square picture. */
export function modelInput(model: string, { prompt, seed }: { prompt: string; seed: number }): Record<string, unknown> {
  const name = model.split("/")[1] ?? model;
  if (/flux/i.test(name)) return { prompt, seed, aspect_ratio: "1:1", output_format: "jpg", output_quality: 90, num_outputs: 1 };
  if (/sdxl|stable-diffusion(?!-3)|playground|kandinsky/i.test(name)) return { prompt, seed, width: 1024, height: 1024, num_outputs: 1 };
  return { prompt, seed, aspect_ratio: "1:1" };
}
