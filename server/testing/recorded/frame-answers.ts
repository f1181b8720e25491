/** Puts an answer into each vendor's stream, in pieces, as the vendors document it. */
export type Framed = {
  /** The frames in order; a test cuts where it likes. */
  frames: string[];
  /** How many of them come before the words that end the answer. */
  beforeEnd: number;
};

export type Ending = { finish?: string; usage?: { input: number; output: number } | null };

export const splitEvery = (text: string, size: number): string[] => text.match(new RegExp(`[\\s\\S]{1,${size}}`, "g")) ?? [];
const data = (value: unknown): string => `data: ${JSON.stringify(value)}\n\n`;
const event = (value: { type: string }): string => `event: ${value.type}\n${data(value)}`;
const USAGE = { input: 2100, output: 640 };

export function frameOpenAiChat(pieces: readonly string[], { finish = "stop", usage = USAGE }: Ending = {}): Framed {
  const chunk = (delta: object, finishReason: string | null = null) =>
    data({ id: "chatcmpl-B9MHDbslfkBeAs8l4bebGdFOJ6PeG", object: "chat.completion.chunk", created: 1741570283, model: "gpt-4.1-mini-2025-04-14", service_tier: "default", system_fingerprint: "fp_fc9f1d7035", choices: [{ index: 0, delta, logprobs: null, finish_reason: finishReason }], usage: null });
  const body = [chunk({ role: "assistant", content: "", refusal: null }), ...pieces.map((content) => chunk({ content }))];
  const bill = usage === null ? [] : [data({ id: "chatcmpl-B9MHDbslfkBeAs8l4bebGdFOJ6PeG", object: "chat.completion.chunk", created: 1741570283, model: "gpt-4.1-mini-2025-04-14", choices: [], usage: { prompt_tokens: usage.input, completion_tokens: usage.output, total_tokens: usage.input + usage.output, prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 }, completion_tokens_details: { reasoning_tokens: 0, audio_tokens: 0, accepted_prediction_tokens: 0, rejected_prediction_tokens: 0 } } })];
  return { frames: [...body, chunk({}, finish), ...bill, "data: [DONE]\n\n"], beforeEnd: body.length };
}

export function frameOpenAiRefusal(words: string): Framed {
  const framed = frameOpenAiChat([]);
  const refusal = data({ id: "chatcmpl-B9MHDbslfkBeAs8l4bebGdFOJ6PeG", object: "chat.completion.chunk", created: 1741570283, model: "gpt-4.1-mini-2025-04-14", choices: [{ index: 0, delta: { refusal: words }, logprobs: null, finish_reason: null }] });
  return { frames: [framed.frames[0]!, refusal, ...framed.frames.slice(1)], beforeEnd: 2 };
}

export function frameOpenAiResponses(pieces: readonly string[], { finish = "completed", usage = USAGE }: Ending = {}): Framed {
  const id = "resp_67c9fdcecf488190bdd9a0409de3a1ec07b8b0ad4e5eb654";
  const item = "msg_67c9fdcf37fc8190ba82116e33fb28c507b8b0ad4e5eb654";
  const base = { id, object: "response", created_at: 1741487325, model: "gpt-4.1-mini-2025-04-14", error: null, incomplete_details: null, output: [], usage: null };
  let sequence = 0;
  const next = (value: { type: string }) => event({ ...value, sequence_number: sequence++ } as { type: string });
  const text = pieces.join("");
  const isWhole = finish === "completed";
  const body = [
    next({ type: "response.created", response: { ...base, status: "in_progress" } } as { type: string }),
    next({ type: "response.in_progress", response: { ...base, status: "in_progress" } } as { type: string }),
    next({ type: "response.output_item.added", output_index: 0, item: { id: item, type: "message", status: "in_progress", role: "assistant", content: [] } } as { type: string }),
    next({ type: "response.content_part.added", item_id: item, output_index: 0, content_index: 0, part: { type: "output_text", text: "", annotations: [] } } as { type: string }),
    ...pieces.map((delta) => next({ type: "response.output_text.delta", item_id: item, output_index: 0, content_index: 0, delta, logprobs: [] } as { type: string })),
  ];
  const bill = usage === null ? null : { input_tokens: usage.input, input_tokens_details: { cached_tokens: 0 }, output_tokens: usage.output, output_tokens_details: { reasoning_tokens: 0 }, total_tokens: usage.input + usage.output };
  const done = { id: item, type: "message", status: isWhole ? "completed" : "incomplete", role: "assistant", content: [{ type: "output_text", text, annotations: [] }] };
  return {
    frames: [
      ...body,
      next({ type: "response.output_text.done", item_id: item, output_index: 0, content_index: 0, text, logprobs: [] } as { type: string }),
      next({ type: "response.output_item.done", output_index: 0, item: done } as { type: string }),
      next({ type: isWhole ? "response.completed" : "response.incomplete", response: { ...base, status: isWhole ? "completed" : "incomplete", incomplete_details: isWhole ? null : { reason: finish }, output: [done], usage: bill } } as { type: string }),
    ],
    beforeEnd: body.length,
  };
}

export function frameAnthropic(pieces: readonly string[], { finish = "end_turn", usage = USAGE }: Ending = {}): Framed {
  const input = usage === null ? 0 : usage.input;
  const body = [
    event({ type: "message_start", message: { id: "msg_1nZdL29xx5MUA1yADyHTEsnR8uuvGzszyY", type: "message", role: "assistant", content: [], model: "claude-haiku-4-5-20251001", stop_reason: null, stop_sequence: null, usage: { input_tokens: input, output_tokens: 1 } } } as { type: string }),
    event({ type: "content_block_start", index: 0, content_block: { type: "text", text: "" } } as { type: string }),
    event({ type: "ping" }),
    ...pieces.map((text) => event({ type: "content_block_delta", index: 0, delta: { type: "text_delta", text } } as { type: string })),
  ];
  return {
    frames: [
      ...body,
      event({ type: "content_block_stop", index: 0 } as { type: string }),
      event({ type: "message_delta", delta: { stop_reason: finish, stop_sequence: null }, usage: { output_tokens: usage?.output ?? 0 } } as { type: string }),
      event({ type: "message_stop" }),
    ],
    beforeEnd: body.length,
  };
}

export function frameGoogle(pieces: readonly string[], { finish = "STOP", usage = USAGE }: Ending = {}): Framed {
  const bill = usage === null ? {} : { usageMetadata: { promptTokenCount: usage.input, candidatesTokenCount: usage.output, totalTokenCount: usage.input + usage.output, promptTokensDetails: [{ modality: "TEXT", tokenCount: usage.input }] } };
  const chunk = (text: string, ending: object) => data({ candidates: [{ content: { parts: [{ text }], role: "model" }, index: 0, ...ending }], ...bill, modelVersion: "gemini-2.5-flash", responseId: "UDvFaJ2QKZmL1PIP2pHbiAs" });
  const body = pieces.map((text) => chunk(text, {}));
  return { frames: [...body, chunk("", { finishReason: finish })], beforeEnd: body.length };
}

/** A prompt that Google does not even begin with. */
export const frameGoogleBlocked = (blockReason: string): Framed => ({
  frames: [data({ promptFeedback: { blockReason }, usageMetadata: { promptTokenCount: 2100, totalTokenCount: 2100 }, modelVersion: "gemini-2.5-flash" })],
  beforeEnd: 0,
});

/** Ollama's chunks: its own fingerprint, the bill in a last chunk without choices. */
export function frameCompatible(pieces: readonly string[], { finish = "stop", usage = USAGE }: Ending = {}): Framed {
  const chunk = (delta: object, finishReason: string | null = null) => data({ id: "chatcmpl-511", object: "chat.completion.chunk", created: 1741570283, model: "llama3.2", system_fingerprint: "fp_ollama", choices: [{ index: 0, delta, finish_reason: finishReason }] });
  const body = pieces.map((content) => chunk({ role: "assistant", content }));
  const bill = usage === null ? [] : [data({ id: "chatcmpl-511", object: "chat.completion.chunk", created: 1741570283, model: "llama3.2", system_fingerprint: "fp_ollama", choices: [], usage: { prompt_tokens: usage.input, completion_tokens: usage.output, total_tokens: usage.input + usage.output } })];
  return { frames: [...body, chunk({ role: "assistant", content: "" }, finish), ...bill, "data: [DONE]\n\n"], beforeEnd: body.length };
}
