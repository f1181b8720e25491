/** Reads server-sent events as they come in pieces; only their data is told. */
export type EventReader = { read(piece: string): string[] };

export function openEventReader(): EventReader {
  let unread = "";
  let data: string | null = null;
  return {
    read(piece) {
      const events: string[] = [];
      unread += piece;
      let from = 0;
      for (let end = unread.indexOf("\n"); end >= 0; end = unread.indexOf("\n", from)) {
        const line = unread.slice(from, unread[end - 1] === "\r" && end > from ? end - 1 : end);
        from = end + 1;
        if (line === "") {
          if (data !== null) events.push(data);
          data = null;
        } else if (line.startsWith("data:")) {
          const value = line.slice(line[5] === " " ? 6 : 5);
          data = data === null ? value : `${data}\n${value}`;
        }
      }
      unread = unread.slice(from);
      return events;
    },
  };
}
