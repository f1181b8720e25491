import { describeLanguageModel } from "../../../testing/language-model-conformance.ts";
import { frameAnthropic } from "../../../testing/recorded/frame-answers.ts";
import { createAnthropicLanguageModel } from "./anthropic-language-model.ts";

describeLanguageModel({
  folder: "anthropic",
  open: (url) => createAnthropicLanguageModel({ apiKey: "sk-ant-test", model: "claude-haiku-4-5", baseUrl: url }),
  frame: frameAnthropic,
  endings: { length: "max_tokens", filtered: "refusal" },
  path: /^\/messages$/,
});
