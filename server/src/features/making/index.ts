/** Making books. The handler is not exported here: only a role that works loads it. */
export { MAKE_BOOK } from "./making.jobs.ts";
export { pageNumberOf, picturePath } from "./picture-slots.ts";
