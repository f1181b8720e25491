export * from "./accounts.ts";
export * as admin from "./admin.ts";
export * from "./books.ts";
export * from "./characters.ts";
export * from "./health.ts";
export * from "./jobs.ts";
export * from "./pages.ts";
export * from "./series.ts";
export * from "./share.ts";
