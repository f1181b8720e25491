/** Dollars for what a call uses; the same shape in the built-in table, in PRICES_FILE and beside each call in the ledger. */
export type Price = {
  input_usd_per_million_tokens?: number;
  output_usd_per_million_tokens?: number;
  usd_per_image?: number;
  usd_per_million_characters?: number;
};

/** Public list prices, as of this day. An operator replaces any of them with PRICES_FILE. */
export const PRICE_TABLE_DATE = "2026-11-24";

/** Keys are `provider/model`. */
export const PRICE_TABLE: Readonly<Record<string, Price>> = {
  "openai/gpt-4.1-mini": { input_usd_per_million_tokens: 0.4, output_usd_per_million_tokens: 1.6 },
  "openai/gpt-4.1": { input_usd_per_million_tokens: 2, output_usd_per_million_tokens: 8 },
  "openai/gpt-4o-mini": { input_usd_per_million_tokens: 0.15, output_usd_per_million_tokens: 0.6 },
  "openai/gpt-5-mini": { input_usd_per_million_tokens: 0.25, output_usd_per_million_tokens: 2 },
  "openai/gpt-5": { input_usd_per_million_tokens: 1.25, output_usd_per_million_tokens: 10 },
  "anthropic/claude-haiku-4-5": { input_usd_per_million_tokens: 1, output_usd_per_million_tokens: 5 },
  "anthropic/claude-sonnet-4-5": { input_usd_per_million_tokens: 3, output_usd_per_million_tokens: 15 },
  "google/gemini-2.5-flash": { input_usd_per_million_tokens: 0.3, output_usd_per_million_tokens: 2.5 },
  "google/gemini-2.5-flash-lite": { input_usd_per_million_tokens: 0.1, output_usd_per_million_tokens: 0.4 },

  "replicate/black-forest-labs/flux-schnell": { usd_per_image: 0.003 },
  "replicate/black-forest-labs/flux-dev": { usd_per_image: 0.025 },
  "replicate/black-forest-labs/flux-1.1-pro": { usd_per_image: 0.04 },
  // Medium quality, square.
  "openai/gpt-image-1-mini": { usd_per_image: 0.011 },
  "openai/gpt-image-1": { usd_per_image: 0.042 },
  "google/gemini-2.5-flash-image": { usd_per_image: 0.039 },

  "openai/gpt-4o-mini-tts": { usd_per_million_characters: 15 },
};
