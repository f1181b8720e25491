import type { Failure } from "../../calls/index.ts";
import { classifyByTable } from "../failure-table.ts";
import { OPENAI_SHAPED_FAILURES } from "../openai-shaped-failures.ts";

/** What an answer or an error of OpenAI means: writing, moderation, pictures and speech speak alike. */
export const classifyOpenAi = (error: unknown): Failure => classifyByTable(OPENAI_SHAPED_FAILURES, error);
