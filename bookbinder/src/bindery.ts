/** Binding in another thread: nothing that binds is loaded in the one that asks. */
export { createBindery, type Bindery } from "./create-bindery.ts";
export { planCalmZones } from "./plan-calm-zones.ts";
