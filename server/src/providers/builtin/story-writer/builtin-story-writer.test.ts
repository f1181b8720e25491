import { describeStoryWriter } from "../../../../testing/story-writer-conformance.ts";
import { createBuiltinStoryWriter } from "./builtin-story-writer.ts";

describeStoryWriter({
  name: "the built-in storyteller",
  open: createBuiltinStoryWriter,
  written: [
    { language: "en", targetAge: "3-5", pageCount: 4 },
    { language: "en", targetAge: "7-9", pageCount: 24 },
    { language: "ko", targetAge: "5-7", pageCount: 8 },
  ],
});
