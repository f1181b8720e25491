/** Making books. The handler is not exported here: only a role that works loads it. */
export { MAKE_BOOK } from "./making.jobs.ts";
export { pageNumberOf, pageSlot, picturePath, type PictureSlot } from "./picture-slots.ts";
