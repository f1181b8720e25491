import { defineConfig } from "vitest/config";

const WORKSPACES = "{contracts,storyteller,illustrator,bookbinder,server,web,simulator,scripts,ops,docs}";

/**
 * `.test.ts` is pure and fast; `.itest.ts` starts a database or a process; `.e2e.ts` drives a browser, after all others, alone.
 * `.drill.ts` breaks a running service in every way the playbook knows; minutes, so `npm run drill` runs them by themselves.
 */
export default defineConfig({
  test: {
    exclude: ["**/node_modules/**", "**/dist/**"],
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    teardownTimeout: 20_000,
    // A condition is waited for as long as a busy machine may need.
    expect: { poll: { timeout: 30_000, interval: 20 } },
    projects: [
      { extends: true, test: { name: "code", include: [`${WORKSPACES}/**/*.{test,itest}.{ts,tsx}`] } },
      { extends: true, test: { name: "drill", include: [`${WORKSPACES}/**/*.drill.ts`] } },
      { extends: true, test: { name: "e2e", include: ["web/e2e/**/*.e2e.ts"], maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
  },
});
