import { migrate } from "../src/database/migrate.ts";
import { openEmbedded } from "../src/database/open-embedded.ts";
import type { OpenedDatabase } from "../src/database/open-database.ts";
import { openQueue } from "../src/jobs/open-queue.ts";

let template: Promise<Blob> | undefined;

/** A migrated database of its own in memory, the queue's tables included; made once per test file and copied after that. */
export async function openTestDatabase(): Promise<OpenedDatabase> {
  template ??= makeTemplate();
  return openEmbedded({ folder: null, copyOf: await template });
}

async function makeTemplate(): Promise<Blob> {
  const opened = await openEmbedded({ folder: null });
  await migrate(opened.database);
  const queue = await openQueue({
    opened,
    definitions: [],
    supervises: false,
    onError: (error) => {
      throw error;
    },
  });
  await queue.close();
  if (opened.engine.kind !== "embedded") throw new Error("the template is an embedded database");
  const copy = await opened.engine.pglite.dumpDataDir("none");
  await opened.close();
  return copy;
}
