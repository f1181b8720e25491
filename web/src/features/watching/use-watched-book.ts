import { JOB_EVENTS, type JobEventName } from "@ai-story-book/contracts";
import { useEffect, useReducer, useState } from "react";
import { NOTHING_WATCHED, watch, type WatchedBook, type WatchedEvent } from "./watched-book.ts";

/** Follows a job's event stream. The browser reconnects by itself and says what it has seen; nothing is missing. */
export function useWatchedBook(jobId: string | null | undefined): { book: WatchedBook; isConnectionLost: boolean } {
  const [book, dispatch] = useReducer(watch, NOTHING_WATCHED);
  const [isConnectionLost, setConnectionLost] = useState(false);
  useEffect(() => {
    if (!jobId) return;
    const stream = new EventSource(`/v1/jobs/${jobId}/events`);
    stream.addEventListener("open", () => setConnectionLost(false));
    stream.addEventListener("error", () => setConnectionLost(stream.readyState !== EventSource.CLOSED || !navigator.onLine));
    for (const name of Object.keys(JOB_EVENTS) as JobEventName[]) {
      stream.addEventListener(name, (event: MessageEvent<string>) => {
        const data = JOB_EVENTS[name].safeParse(JSON.parse(event.data));
        if (!data.success) return;
        dispatch({ name, data: data.data } as WatchedEvent);
        const isLast = name === "completed" || name === "failed" || (name === "job" && "status" in data.data && data.data.status === "canceled");
        if (isLast) {
          stream.close();
          setConnectionLost(false);
        }
      });
    }
    return () => stream.close();
  }, [jobId]);
  return { book, isConnectionLost };
}
