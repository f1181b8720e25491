/** A scene and character sheets become a picture, offline and deterministic. */
export { createIllustrator, type Illustrator } from "./create-illustrator.ts";
export { lintScene, mendScene, type SceneFinding } from "./lint-scene.ts";
export { paintedStyleOf, PAINTED_STYLES, type PaintedStyle } from "./painted-style.ts";
export type { PaintedPicture, PictureRequest } from "./picture-request.ts";
