import { Client } from "pg";
import type { Unlisten } from "./opened-database.ts";

const RECONNECT_AFTER_MS = 1000;

type ListenOptions = {
  databaseUrl: string;
  channel: string;
  onPayload: (payload: string | null) => void;
  onConnectionError: (error: Error) => void;
};

/** Keeps one connection that listens; when it is lost, connects again and reports the gap with `null`. */
export async function listenOnPostgres(options: ListenOptions): Promise<Unlisten> {
  let client: Client | null = null;
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;

  const connectLater = (): void => {
    if (isClosed || timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      connect().then(() => options.onPayload(null), (error: Error) => {
        options.onConnectionError(error);
        connectLater();
      });
    }, RECONNECT_AFTER_MS);
  };

  const connect = async (): Promise<void> => {
    const next = new Client({ connectionString: options.databaseUrl, application_name: "ai-story-book listener", keepAlive: true });
    next.on("error", options.onConnectionError);
    next.on("end", () => {
      if (client === next) client = null;
      connectLater();
    });
    next.on("notification", (message) => options.onPayload(message.payload ?? ""));
    await next.connect();
    await next.query(`LISTEN ${next.escapeIdentifier(options.channel)}`);
    client = next;
    if (isClosed) await next.end();
  };

  await connect();
  return async () => {
    isClosed = true;
    clearTimeout(timer);
    await client?.end();
  };
}
