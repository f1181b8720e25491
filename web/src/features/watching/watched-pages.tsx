import type { Book } from "@ai-story-book/contracts";
import { BookNotes } from "../../components/book-notes.tsx";
import { Icon } from "../../components/icon.tsx";
import { StoryText } from "../../components/story-text.tsx";
import { pictureSet, withWidth } from "../../lib/api.ts";
import { findRefrains } from "../../lib/find-refrains.ts";
import type { Messages } from "../../lib/messages.ts";
import { useSettings } from "../../lib/settings.tsx";
import { DryingLine } from "./drying-line.tsx";
import { pageOnEasel, readablePages, type WatchedBook } from "./watched-book.ts";

const STEPS = ["moderate_input", "write_story", "design_characters", "draw_pages", "check_output", "bind_book"];

type Props = { record: Book; book: WatchedBook; isConnectionLost: boolean; isStopping: boolean; onRead: () => void; onStop: () => void };

/** The page on the easel, then all pages as they hang to dry. A finished book shows its cover and keeps its ending to itself. */
export function WatchedPages({ record, book, isConnectionLost, isStopping, onRead, onStop }: Props) {
  const { messages } = useSettings();
  const { isCompleted } = book;
  const pageCount = record.page_count;
  const readable = readablePages(book);
  const shown = isCompleted ? 0 : pageOnEasel(book, pageCount);
  const saying = isCompleted ? messages.readyTitle : whatHappens(book, shown, pageCount, messages);
  const progress = isCompleted ? 100 : (book.job?.progress ?? 0);
  const picture = book.pictures.get(shown);
  const text = book.texts.get(shown);
  return (
    <main id="main" className="wrap stack watch">
      <div className="watch-h">
        <h1 lang={record.title === "" ? undefined : record.language}>{record.title || record.topic}</h1>
        <div className="row">
          {(readable > 0 || isCompleted) && <button type="button" className="btn btn--main" onClick={onRead}><Icon name="book" />{isCompleted ? messages.readBook : messages.readPages(readable)}</button>}
          {!isCompleted && <button type="button" className="btn btn--quiet" disabled={isStopping} onClick={onStop}><Icon name="close" />{messages.stop}</button>}
        </div>
      </div>
      {isConnectionLost && <div className="slip" role="status"><Icon name="warning" /><div><b>{messages.lostTitle}</b>{messages.lost}</div></div>}
      <div>
        <p className="oneline"><b role="status">{saying}</b></p>
        <div className="bar" role="progressbar" aria-label={saying} aria-valuemin={0} aria-valuemax={100} aria-valuenow={progress} style={{ "--p": `${progress}%` } as React.CSSProperties}><i /></div>
      </div>
      <article className="easel">
        <div className="pic">
          <div className="wash" />
          {picture && <div className="wet is-arriving" key={picture}><img src={withWidth(picture, 1024)} srcSet={pictureSet(picture)} sizes="(min-width: 60rem) 34rem, 90vw" alt={shown === 0 ? messages.cover : ""} width="1024" height="1024" /></div>}
        </div>
        <div className="easel__text">
          {!isCompleted && <p className="small soft row row--tight"><span className="dots" aria-hidden="true"><i /><i /><i /></span>{messages.brush}</p>}
          {text && <StoryText text={text} lang={record.language} refrains={findRefrains(book.texts.values())} />}
          {isCompleted && <div className="story" lang={record.language}><p>{record.dedication}</p></div>}
          {isCompleted && <BookNotes notes={record.warnings} />}
        </div>
      </article>
      <DryingLine book={book} pageCount={pageCount} current={isCompleted ? null : shown} />
      <ul className="steps">
        {messages.steps.map((step, index) => {
          const at = isCompleted ? STEPS.length : STEPS.indexOf(book.job?.current_step ?? "");
          return <li key={step} className={index < at ? "is-done" : index === at ? "is-now" : ""} {...(index === at ? { "aria-current": "step" as const } : {})}><Icon name={index < at ? "done" : index === at ? "brush" : "open"} />{step}</li>;
        })}
      </ul>
      {!isCompleted && <p className="small soft">{messages.leave}</p>}
    </main>
  );
}

function whatHappens(book: WatchedBook, page: number, pageCount: number, messages: Messages): string {
  switch (book.job?.current_step) {
    case "draw_pages": return messages.painting(page, pageCount);
    case "check_output": case "narrate": return messages.checking;
    case "bind_book": case "done": return messages.binding;
    case "moderate_input": case "write_story": case "design_characters": return messages.writing;
    default: return messages.queued;
  }
}
