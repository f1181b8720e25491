import type { Language } from "@ai-story-book/contracts";
import { AppError } from "../../errors/index.ts";
import type { Making } from "./making.context.ts";

type TextsToCheck = { texts: readonly (string | null | undefined)[]; language: Language; stage: "input" | "output" };

/** Fails with SAFETY_INPUT or SAFETY_OUTPUT. When the moderator cannot judge, its own error goes on: nothing unjudged is stored. */
export async function checkTexts(making: Making, { texts, language, stage }: TextsToCheck): Promise<void> {
  const said = texts.filter((text): text is string => typeof text === "string" && text.trim() !== "");
  const verdict = await making.moderator.checkTexts({ texts: said, language, stage }, { signal: making.lease.signal });
  if (verdict.isSafe) return;
  making.events.textRefused({ jobId: making.lease.jobId, stage, categories: verdict.categories });
  throw new AppError(stage === "input" ? "SAFETY_INPUT" : "SAFETY_OUTPUT", {
    suggestions: verdict.suggestions,
    internal: `refused: ${verdict.categories.join(", ")}`,
  });
}
