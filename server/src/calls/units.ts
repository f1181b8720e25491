/** What a call uses and is priced by. */
export type Units = { inputTokens?: number; outputTokens?: number; images?: number; characters?: number };
/** What a vendor makes for us. */
export type Operation = "story" | "moderation" | "picture" | "speech";
/** Whom we ask. `provider/model` is the key of prices, limits and breaker. */
export type Account = { provider: string; model: string };
export const accountKey = ({ provider, model }: Account): string => `${provider}/${model}`;
