import { defineConfig } from "vitest/config";

/** `.test.ts` is pure and fast; `.itest.ts` starts a database or a process; `.e2e.ts` drives a browser. */
export default defineConfig({
  test: {
    include: ["{contracts,storyteller,illustrator,bookbinder,server,web,scripts}/**/*.{test,itest,e2e}.{ts,tsx}"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    teardownTimeout: 20_000,
  },
});
