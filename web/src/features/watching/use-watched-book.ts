import { JOB_EVENTS, type JobEventName } from "@ai-story-book/contracts";
import { useEffect, useReducer, useState } from "react";
import { NOTHING_WATCHED, watch, type WatchedBook, type WatchedEvent } from "./watched-book.ts";

const OPEN_AGAIN_MS = 3000;

/**
 * Follows a job's event stream. The browser reconnects by itself and says what it has seen; where it gives up, because
 * something in between answered in the service's place, the stream is opened anew. Nothing is missing and nothing counts twice.
 */
export function useWatchedBook(jobId: string | null | undefined): { book: WatchedBook; isConnectionLost: boolean } {
  const [book, dispatch] = useReducer(watch, NOTHING_WATCHED);
  const [isConnectionLost, setConnectionLost] = useState(false);
  useEffect(() => {
    if (!jobId) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stream: EventSource;
    const open = (): void => {
      stream = new EventSource(`/v1/jobs/${jobId}/events`);
      stream.addEventListener("open", () => setConnectionLost(false));
      stream.addEventListener("error", () => {
        setConnectionLost(true);
        if (stream.readyState === EventSource.CLOSED) timer = setTimeout(open, OPEN_AGAIN_MS);
      });
      for (const name of Object.keys(JOB_EVENTS) as JobEventName[]) {
        stream.addEventListener(name, (event: MessageEvent<string>) => {
          const told = readEvent(name, event.data);
          if (told === null) return;
          dispatch(told);
          if (!isLast(told)) return;
          stream.close();
          setConnectionLost(false);
        });
      }
    };
    open();
    return () => {
      clearTimeout(timer);
      stream.close();
    };
  }, [jobId]);
  return { book, isConnectionLost };
}

/** An event as the contract has it; null for one that a newer service sends in another shape. */
function readEvent(name: JobEventName, text: string): WatchedEvent | null {
  const data = JOB_EVENTS[name].safeParse(JSON.parse(text));
  return data.success ? ({ name, data: data.data } as WatchedEvent) : null;
}

const isLast = (event: WatchedEvent): boolean => event.name === "completed" || event.name === "failed" || (event.name === "job" && event.data.status === "canceled");
