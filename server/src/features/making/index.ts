/** Making books. The handlers are not exported here: only a role that works loads them. */
export { BIND_BOOK, JOB_DEFINITIONS, MAKE_BOOK, REDO_PAGE, type RedoWhat } from "./making.jobs.ts";
export { keepPageVersion, showNextVersion } from "./page-versions.store.ts";
export { pageNumberOf, pageSlot, picturePath } from "./picture-slots.ts";
