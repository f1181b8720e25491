/** Prices by `provider/model`; the same shape as the product's own price file. */
export type Price = {
  input_usd_per_million_tokens?: number | undefined;
  output_usd_per_million_tokens?: number | undefined;
  usd_per_image?: number | undefined;
  usd_per_million_characters?: number | undefined;
};
export type Prices = Record<string, Price>;

/** List prices of the models one meets most; `provider/*` is what every other model costs. */
export const DEFAULT_PRICES: Prices = {
  "openai/gpt-4o-mini": { input_usd_per_million_tokens: 0.15, output_usd_per_million_tokens: 0.6 },
  "openai/gpt-4.1-mini": { input_usd_per_million_tokens: 0.4, output_usd_per_million_tokens: 1.6 },
  "openai/gpt-4.1": { input_usd_per_million_tokens: 2, output_usd_per_million_tokens: 8 },
  "openai/gpt-5": { input_usd_per_million_tokens: 1.25, output_usd_per_million_tokens: 10 },
  "openai/gpt-5-mini": { input_usd_per_million_tokens: 0.25, output_usd_per_million_tokens: 2 },
  "openai/gpt-image-1": { usd_per_image: 0.042 },
  "openai/gpt-image-1-mini": { usd_per_image: 0.011 },
  "openai/omni-moderation-latest": {},
  "openai/*": { input_usd_per_million_tokens: 0.15, output_usd_per_million_tokens: 0.6, usd_per_image: 0.042, usd_per_million_characters: 15 },
  "replicate/black-forest-labs/flux-schnell": { usd_per_image: 0.003 },
  "replicate/black-forest-labs/flux-dev": { usd_per_image: 0.025 },
  "replicate/black-forest-labs/flux-1.1-pro": { usd_per_image: 0.04 },
  "replicate/*": { usd_per_image: 0.003 },
};

/** What a call used. */
export type Units = { inputTokens?: number; outputTokens?: number; pictures?: number; characters?: number };

/** Dollars for these units, exact to a billionth. */
export function priceOf(prices: Prices, provider: string, model: string, units: Units): number {
  const price = prices[`${provider}/${model}`] ?? prices[`${provider}/*`] ?? {};
  const usd =
    ((units.inputTokens ?? 0) * (price.input_usd_per_million_tokens ?? 0)) / 1e6 +
    ((units.outputTokens ?? 0) * (price.output_usd_per_million_tokens ?? 0)) / 1e6 +
    (units.pictures ?? 0) * (price.usd_per_image ?? 0) +
    ((units.characters ?? 0) * (price.usd_per_million_characters ?? 0)) / 1e6;
  return Math.round(usd * 1e9) / 1e9;
}
