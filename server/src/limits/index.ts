/** How much of something in how much time: sliding windows in Redis, or in the process. */
export { createMemoryWindows } from "./memory-windows.ts";
export { openWindows, type OpenedWindows } from "./open-windows.ts";
export type { Window, Windows } from "./windows.ts";
