import { withWidth } from "../../lib/api.ts";
import { useSettings } from "../../lib/settings.tsx";
import type { WatchedBook } from "./watched-book.ts";

/** All pages on a line: blank, ruled when they are written, washed while the brush is on them, painted. */
export function DryingLine({ book, pageCount, current }: { book: WatchedBook; pageCount: number; current: number | null }) {
  const { messages } = useSettings();
  return (
    <div>
      <h2 className="vh">{messages.drying}</h2>
      <ol className="drying" tabIndex={0} aria-label={messages.drying}>
        {Array.from({ length: pageCount + 1 }, (_, page) => {
          const picture = book.pictures.get(page);
          const isNow = page === current && !picture;
          const state = picture ? messages.painted : isNow ? messages.beingPainted : book.texts.has(page) ? messages.written : messages.notWritten;
          return (
            <li key={page} className={isNow ? "hang is-now" : "hang"} {...(isNow ? { "aria-current": "step" as const } : {})}>
              <span className="leaf-s">
                {picture ? <img src={withWidth(picture, 320)} alt="" width="80" height="80" /> : isNow ? <span className="wash" /> : book.texts.has(page) ? <span className="lines" /> : null}
              </span>
              {page === 0 ? messages.cover : page}
              <span className="vh">, {state}</span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
