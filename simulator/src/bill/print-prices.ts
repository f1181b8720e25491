import { MODERATION_MODEL, OPENAI_MODELS, PICTURE_MODEL, REPLICATE_MODELS, SPEECH_MODEL } from "../openai/models.ts";
import { DEFAULT_PRICES, type Price, type Prices } from "./prices.ts";

/** The bill's prices for every known model by its own name, in the shape of the product's PRICES_FILE. */
export function listPrices(prices: Prices = DEFAULT_PRICES): Prices {
  const openai = OPENAI_MODELS.filter((model) => !MODERATION_MODEL.test(model)).map((model) => [`openai/${model}`, pickFields(model, findPrice(prices, "openai", model))]);
  const replicate = REPLICATE_MODELS.map((model) => [`replicate/${model}`, { usd_per_image: findPrice(prices, "replicate", model).usd_per_image }]);
  return Object.fromEntries([...openai, ...replicate]) as Prices;
}

export function printPrices(prices: Prices = DEFAULT_PRICES): string {
  return JSON.stringify(listPrices(prices), null, 2);
}

function findPrice(prices: Prices, provider: string, model: string): Price {
  return prices[`${provider}/${model}`] ?? prices[`${provider}/*`] ?? {};
}

/** A model is paid by picture, by character or by token, never by all of them. */
function pickFields(model: string, price: Price): Price {
  if (PICTURE_MODEL.test(model)) return { usd_per_image: price.usd_per_image };
  if (SPEECH_MODEL.test(model)) return { usd_per_million_characters: price.usd_per_million_characters };
  return { input_usd_per_million_tokens: price.input_usd_per_million_tokens, output_usd_per_million_tokens: price.output_usd_per_million_tokens };
}
