import { PGlite } from "@electric-sql/pglite";
import { Kysely, PGliteDialect } from "kysely";
import type { OpenedDatabase } from "./opened-database.ts";
import type { Schema } from "./schema.ts";

/** int8 stays text, as the PostgreSQL driver hands it out: a JavaScript number cannot hold all of them. */
const PARSERS = { 20: (value: string) => value };

/** PostgreSQL inside this process. It does not fsync; what is dear belongs into a real PostgreSQL. */
export async function openEmbedded(options: { folder: string | null; copyOf?: Blob }): Promise<OpenedDatabase> {
  const pglite = await PGlite.create({
    parsers: PARSERS,
    ...(options.folder === null ? {} : { dataDir: options.folder }),
    ...(options.copyOf === undefined ? {} : { loadDataDir: options.copyOf }),
  });
  const database = new Kysely<Schema>({ dialect: new PGliteDialect({ pglite }) });
  return {
    database,
    engine: { kind: "embedded", pglite },
    listen: (channel, onPayload) => pglite.listen(channel, onPayload),
    close: async () => {
      if (!pglite.closed) await pglite.close();
    },
  };
}
