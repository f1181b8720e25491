/** A story and its pictures become PDF and EPUB. Layout makes a list of drawings in points; PDF and EPUB only play it back. */
export { bindBook } from "./bind-book.ts";
export type { BindingWarning, BookToBind, BoundBook, Provenance } from "./book-to-bind.ts";
export { createBindery, type Bindery } from "./create-bindery.ts";
export { planCalmZones } from "./plan-calm-zones.ts";
export { planRhythm, type PagePlan, type PageToPlan, type RhythmRequest } from "./plan-rhythm.ts";
