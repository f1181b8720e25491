import { useMutation, useQuery } from "@tanstack/react-query";
import bear from "../../assets/spots/bear-sleep.webp";
import fox from "../../assets/spots/fox-worried.webp";
import { Icon } from "../../components/icon.tsx";
import { StoryText } from "../../components/story-text.tsx";
import { api, pictureSet, withWidth } from "../../lib/api.ts";
import { findRefrains } from "../../lib/find-refrains.ts";
import type { Messages } from "../../lib/messages.ts";
import { useSettings } from "../../lib/settings.tsx";
import { DryingLine } from "./drying-line.tsx";
import { useWatchedBook } from "./use-watched-book.ts";
import { pageOnEasel, readablePages, type WatchedBook } from "./watched-book.ts";

const STEPS = ["moderate_input", "write_story", "design_characters", "draw_pages", "check_output", "bind_book"];

type Props = { bookId: string; onRead: () => void; onChangeWishes: (topic: string) => void };

/** A book in the making: pages hang to dry as they are written and painted. */
export function WatchPage({ bookId, onRead, onChangeWishes }: Props) {
  const { messages } = useSettings();
  const asked = useQuery({ queryKey: ["book", bookId], queryFn: () => api.getBook(bookId), refetchInterval: (query) => (query.state.data?.title ? false : 1000) });
  const { book, isConnectionLost } = useWatchedBook(asked.data?.job_id);
  const stopping = useMutation({ mutationFn: (jobId: string) => api.cancelJob(jobId) });
  const pageCount = asked.data?.page_count ?? 8;
  const topic = asked.data?.topic ?? "";
  const jobId = asked.data?.job_id;
  if (book.failure) return <Scene picture={fox} title={messages.failedTitle} words={`${book.failure.action} ${messages.failed}`} code={book.failure.code} action={messages.changeWishes} onAction={() => onChangeWishes(topic)} />;
  if (book.job?.status === "canceled") return <Scene picture={bear} title={messages.canceledTitle} words={messages.canceled} action={messages.changeWishes} onAction={() => onChangeWishes(topic)} />;
  const readable = readablePages(book);
  const shown = pageOnEasel(book, pageCount);
  const saying = book.isCompleted ? messages.readyTitle : whatHappens(book, shown, pageCount, messages);
  const progress = book.isCompleted ? 100 : (book.job?.progress ?? 0);
  const picture = book.pictures.get(shown) ?? (book.isCompleted ? book.pictures.get(0) : undefined);
  const text = book.texts.get(shown);
  return (
    <main id="main" className="wrap stack watch">
      <div className="watch-h">
        <h1>{asked.data?.title || topic}</h1>
        <div className="row">
          {(readable > 0 || book.isCompleted) && <button type="button" className="btn btn--main" onClick={onRead}><Icon name="book" />{book.isCompleted ? messages.readBook : messages.readPages(readable)}</button>}
          {!book.isCompleted && jobId && <button type="button" className="btn btn--quiet" disabled={stopping.isPending} onClick={() => stopping.mutate(jobId)}><Icon name="close" />{messages.stop}</button>}
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
          {picture && <div className="wet is-arriving" key={picture}><img src={withWidth(picture, 1024)} srcSet={pictureSet(picture)} sizes="(min-width: 60rem) 34rem, 90vw" alt="" width="1024" height="1024" /></div>}
        </div>
        <div className="easel__text">
          {!book.isCompleted && <p className="small soft row row--tight"><span className="dots" aria-hidden="true"><i /><i /><i /></span>{messages.brush}</p>}
          {text && <StoryText text={text} lang={asked.data?.language ?? "en"} refrains={findRefrains(book.texts.values())} />}
        </div>
      </article>
      <DryingLine book={book} pageCount={pageCount} current={book.isCompleted ? null : shown} />
      <ul className="steps">
        {messages.steps.map((step, index) => {
          const at = book.isCompleted ? STEPS.length : STEPS.indexOf(book.job?.current_step ?? "");
          return <li key={step} className={index < at ? "is-done" : index === at ? "is-now" : ""}><Icon name={index < at ? "done" : index === at ? "brush" : "open"} />{step}</li>;
        })}
      </ul>
      <p className="small soft">{messages.leave}</p>
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

function Scene(props: { picture: string; title: string; words: string; code?: string; action: string; onAction: () => void }) {
  return (
    <main id="main" className="wrap">
      <section className="scene" role="alert">
        <img src={props.picture} alt="" width="300" height="420" />
        <h1>{props.title}</h1>
        <p>{props.words}</p>
        <div className="row"><button type="button" className="btn btn--main btn--big" onClick={props.onAction}>{props.action}</button></div>
        {props.code && <p className="tiny soft">{props.code}</p>}
      </section>
    </main>
  );
}
