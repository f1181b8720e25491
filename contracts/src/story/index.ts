export * from "./vocabulary.ts";
export * from "./scene.ts";
export * from "./character-sheet.ts";
export * from "./story.ts";
export * from "./picture.ts";
export * from "./note-sentences.ts";
export * from "./picture-marking.ts";
