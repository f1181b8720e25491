import { describeLanguageModel } from "../../../testing/language-model-conformance.ts";
import { frameCompatible } from "../../../testing/recorded/frame-answers.ts";
import { createCompatibleLanguageModel } from "./compatible-language-model.ts";

describeLanguageModel({
  folder: "openai-compatible",
  open: (url) => createCompatibleLanguageModel({ baseUrl: url, model: "llama3.2" }),
  frame: frameCompatible,
  endings: { length: "length", filtered: "content_filter" },
  path: /^\/chat\/completions$/,
});
