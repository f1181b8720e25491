import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { Icon } from "../../components/icon.tsx";
import { StoryText } from "../../components/story-text.tsx";
import { api, pictureSet, withWidth } from "../../lib/api.ts";
import { findRefrains } from "../../lib/find-refrains.ts";
import { useSettings } from "../../lib/settings.tsx";
import { EndPage } from "./end-page.tsx";
import { TextPanel } from "./text-panel.tsx";
import { usePageTurning } from "./use-page-turning.ts";

type Props = { bookId: string; onBack: () => void; onAnother: () => void };

/** The book, page by page: picture and words side by side, or one below the other on phones. */
export function ReadPage({ bookId, onBack, onAnother }: Props) {
  const { messages, isNight, switchNight } = useSettings();
  const asked = useQuery({ queryKey: ["book", bookId], queryFn: () => api.getBook(bookId), refetchInterval: (query) => (query.state.data?.status === "making" ? 2000 : false) });
  const book = asked.data;
  const pageCount = book?.page_count ?? 0;
  const isFinished = book?.status === "completed";
  /** 0 is the cover, the page after the last one the end. */
  const last = isFinished ? pageCount + 1 : Math.max(0, book?.pages.length ?? 0);
  const { at, turn, goTo } = usePageTurning(last);
  const [isPanelOpen, setPanelOpen] = useState(false);
  const swipeFrom = useRef<number | null>(null);
  const page = book?.pages.find((one) => one.page_number === at);
  const refrains = findRefrains(book?.pages.map((one) => one.text) ?? []);
  const picture = at === 0 ? book?.cover_url : page?.picture_url;
  useEffect(() => {
    document.body.classList.add("is-reader");
    return () => document.body.classList.remove("is-reader");
  }, []);
  if (!book) return <main id="main" className="reader" aria-busy="true" />;
  const label = messages.page(Math.min(at, pageCount), pageCount);
  return (
    <main id="main" className="reader">
      <header className="reader__top">
        <button type="button" className="btn btn--quiet btn--icon" aria-label={messages.back} onClick={onBack}><Icon name="back" /></button>
        <h1 className="t" lang={book.language}>{book.title}</h1>
        <button type="button" className="btn btn--quiet btn--icon" aria-pressed={isNight} aria-label={messages.night} onClick={switchNight}><Icon name="moon" /></button>
        <button type="button" className="btn btn--quiet btn--icon" aria-expanded={isPanelOpen} aria-label={messages.text} onClick={() => setPanelOpen(!isPanelOpen)}><Icon name="text" /></button>
      </header>
      <div
        className="reader__mid"
        onPointerDown={(event) => { swipeFrom.current = event.clientX; }}
        onPointerUp={(event) => {
          const moved = swipeFrom.current === null ? 0 : event.clientX - swipeFrom.current;
          swipeFrom.current = null;
          if (Math.abs(moved) > 60) turn(moved < 0 ? 1 : -1);
        }}
      >
        <button type="button" className="arrow arrow--p" aria-label={messages.before} disabled={at === 0} onClick={() => turn(-1)}><Icon name="left" /></button>
        {at > pageCount ? (
          <EndPage book={book} onAgain={() => goTo(0)} onAnother={onAnother} />
        ) : (
          <article className="open" aria-label={label} key={at}>
            <div className="verso">
              <div className="pic">
                {picture ? <img src={withWidth(picture, 1024)} srcSet={pictureSet(picture)} sizes="(min-width: 60rem) 36rem, 100vw" alt={page?.alt_text ?? book.title} width="1024" height="1024" draggable={false} /> : <div className="wash" />}
              </div>
            </div>
            <div className="recto">
              <div className="page-in" tabIndex={0} role="group" aria-label={label}>
                {at === 0 ? <div className="story story--title" lang={book.language}><p className="title-in">{book.title}</p><p>{book.dedication}</p></div>
                  : page ? <StoryText text={page.text} lang={book.language} refrains={refrains} /> : <p>{messages.notYet}</p>}
              </div>
              {at > 0 && <p className="folio num">{at}</p>}
            </div>
          </article>
        )}
        <button type="button" className="arrow arrow--n" aria-label={messages.next} disabled={at >= last} onClick={() => turn(1)}><Icon name="right" /></button>
      </div>
      {isPanelOpen && <TextPanel />}
      <footer className="player" aria-label={label}>
        <label className="leafs">
          <span className="vh">{label}</span>
          <input type="range" min={0} max={Math.max(last, 1)} value={at} aria-valuetext={label} onChange={(event) => goTo(Number(event.target.value))} style={{ "--at": `${last > 0 ? (at / last) * 100 : 0}%` } as React.CSSProperties} />
          <span className="small soft num nowrap" aria-hidden="true">{Math.min(at, pageCount)} / {pageCount}</span>
        </label>
      </footer>
      <p className="vh" role="status">{label}</p>
    </main>
  );
}
