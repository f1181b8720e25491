import type { Language } from "@ai-story-book/contracts";
import { AppError } from "../../errors/index.ts";
import type { Moderator, Verdict } from "../../providers/ports.ts";
import { askFor } from "./ask-for.ts";
import type { Making } from "./making.context.ts";

export type TextsToCheck = { texts: readonly (string | null | undefined)[]; language: Language; stage: "input" | "output"; part: string };

/** Judged by the built-in layer, then by the service. When a moderator cannot judge, its own error goes on: nothing unjudged is stored. */
export async function judgeTexts(making: Making, request: TextsToCheck): Promise<Verdict> {
  const { builtIn, service } = making.moderators;
  const verdict = await judgeBy(making, builtIn, request);
  return verdict.isSafe && service !== null ? judgeBy(making, service, request) : verdict;
}

/** Fails with SAFETY_INPUT or SAFETY_OUTPUT. */
export async function checkTexts(making: Making, request: TextsToCheck): Promise<void> {
  refuseUnsafe(making, request.stage, await judgeTexts(making, request));
}

export async function judgeBy(making: Making, moderator: Moderator, { texts, language, stage, part }: TextsToCheck): Promise<Verdict> {
  const said = texts.filter((text): text is string => typeof text === "string" && text.trim() !== "");
  return moderator.checkTexts({ texts: said, language, stage }, askFor(making, stage === "input" ? "moderate_input" : "check_output", `moderation-${part}`));
}

export function refuseUnsafe(making: Making, stage: "input" | "output", verdict: Verdict): void {
  if (verdict.isSafe) return;
  making.events.textRefused({ jobId: making.lease.jobId, stage, categories: verdict.categories });
  throw new AppError(stage === "input" ? "SAFETY_INPUT" : "SAFETY_OUTPUT", {
    suggestions: verdict.suggestions,
    internal: `refused: ${verdict.categories.join(", ")}`,
  });
}
