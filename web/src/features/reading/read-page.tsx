import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { CouldNotLoad } from "../../components/could-not-load.tsx";
import { Icon } from "../../components/icon.tsx";
import { api } from "../../lib/api.ts";
import { useSettings } from "../../lib/settings.tsx";
import { EndPage } from "./end-page.tsx";
import { OpenPages } from "./open-pages.tsx";
import { TextPanel } from "./text-panel.tsx";
import { usePageTurning } from "./use-page-turning.ts";

/** A finger that moves less far than this, in CSS pixels, has not turned a page. */
const SHORTEST_SWIPE = 60;

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
  useEffect(() => {
    document.body.classList.add("is-reader");
    return () => document.body.classList.remove("is-reader");
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => event.key === "Escape" && setPanelOpen(false);
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  if (asked.isError && book === undefined) return <CouldNotLoad error={asked.error} onAgain={() => void asked.refetch()} onHome={onAnother} />;
  if (!book) return <main id="main" className="reader" aria-busy="true" />;
  const label = at === 0 ? messages.cover : at > pageCount ? messages.theEnd : messages.page(at, pageCount);
  const before = { "aria-label": messages.before, disabled: at === 0, onClick: () => turn(-1) };
  const next = { "aria-label": messages.next, disabled: at >= last, onClick: () => turn(1) };
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
        onPointerCancel={() => { swipeFrom.current = null; }}
        onPointerUp={(event) => {
          const moved = swipeFrom.current === null ? 0 : event.clientX - swipeFrom.current;
          swipeFrom.current = null;
          if (Math.abs(moved) > SHORTEST_SWIPE) turn(moved < 0 ? 1 : -1);
        }}
      >
        <button type="button" className="arrow arrow--p" {...before}><Icon name="left" /></button>
        {at > pageCount ? <EndPage book={book} onAgain={() => goTo(0)} onAnother={onAnother} /> : <OpenPages key={at} book={book} at={at} label={label} />}
        <button type="button" className="arrow arrow--n" {...next}><Icon name="right" /></button>
      </div>
      {isPanelOpen && <TextPanel />}
      <footer className="player" aria-label={label}>
        <div className="leafs">
          <button type="button" className="btn btn--quiet btn--icon leafs__turn" {...before}><Icon name="left" /></button>
          <input type="range" min={0} max={Math.max(last, 1)} value={at} aria-label={messages.pageSlider} aria-valuetext={label} onChange={(event) => goTo(Math.min(last, Number(event.target.value)))} style={{ "--at": `${last > 0 ? (at / last) * 100 : 0}%` } as React.CSSProperties} />
          <span className="small soft num nowrap leafs__at" aria-hidden="true">{at === 0 ? messages.cover : at > pageCount ? messages.theEnd : `${at} / ${pageCount}`}</span>
          <button type="button" className="btn btn--quiet btn--icon leafs__turn" {...next}><Icon name="right" /></button>
        </div>
      </footer>
      <p className="vh" role="status">{label}</p>
    </main>
  );
}
