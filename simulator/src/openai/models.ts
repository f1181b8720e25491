/** The models this account may use; others answer 404. */
export const OPENAI_MODELS: readonly string[] = [
  "gpt-4o-mini", "gpt-4o", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-chat-latest", "gpt-5.1", "gpt-5.1-mini", "gpt-5.2", "gpt-5.2-mini", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "o3", "o3-mini", "o4-mini",
  "llama3.2", "llama-3.1-8b", "qwen3", "mistral-small", "gemma3",
  "gpt-image-1", "gpt-image-1-mini", "gpt-image-1.5", "gpt-image-2", "dall-e-3",
  "tts-1", "tts-1-hd", "gpt-4o-mini-tts",
  "omni-moderation-latest", "text-moderation-latest",
];

export const REPLICATE_MODELS: readonly string[] = [
  "black-forest-labs/flux-schnell", "black-forest-labs/flux-dev", "black-forest-labs/flux-pro", "black-forest-labs/flux-1.1-pro", "black-forest-labs/flux-1.1-pro-ultra", "black-forest-labs/flux-kontext-pro", "black-forest-labs/flux-kontext-dev", "black-forest-labs/flux-2-dev", "black-forest-labs/flux-2-pro",
  "stability-ai/sdxl", "stability-ai/stable-diffusion-3.5-large", "bytedance/sdxl-lightning-4step", "bytedance/seedream-3", "bytedance/seedream-4",
  "google/imagen-4", "google/imagen-4-fast", "google/nano-banana", "ideogram-ai/ideogram-v3-turbo", "recraft-ai/recraft-v3", "qwen/qwen-image", "prunaai/flux-fast", "prunaai/z-image-turbo", "luma/photon", "minimax/image-01", "someone/painter",
];

export const PICTURE_MODEL = /image|dall-e/;
export const SPEECH_MODEL = /tts/;
export const MODERATION_MODEL = /moderation/;
