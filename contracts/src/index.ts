/** What server, web and libraries promise each other. Imports zod and nothing else. */
export * from "./endpoint.ts";
export * from "./error-codes.ts";
export * from "./events.ts";
export * from "./problem.ts";
export * from "./story/index.ts";
export * as endpoints from "./endpoints/index.ts";
export type { AdminJob } from "./endpoints/admin.ts";
export type { Book, BookSummary, CreateBook, JobAccepted } from "./endpoints/books.ts";
export type { Character } from "./endpoints/characters.ts";
export type { Job, JobStatus, JobStep } from "./endpoints/jobs.ts";
export type { PageVersion } from "./endpoints/pages.ts";
export type { SharedBook } from "./endpoints/share.ts";
export type { NextVolume, Series } from "./endpoints/series.ts";
