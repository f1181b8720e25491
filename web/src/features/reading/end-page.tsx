import type { Book } from "@ai-story-book/contracts";
import { BookNotes } from "../../components/book-notes.tsx";
import { Icon } from "../../components/icon.tsx";
import { withWidth } from "../../lib/api.ts";
import { useSettings } from "../../lib/settings.tsx";

/** The last page: read it again, take it along, make another one; and how the book was made. */
export function EndPage({ book, onAgain, onAnother }: { book: Book; onAgain: () => void; onAnother: () => void }) {
  const { messages } = useSettings();
  return (
    <article className="open" aria-label={messages.theEnd}>
      <div className="verso"><div className="pic">{book.cover_url && <img src={withWidth(book.cover_url, 1024)} alt="" width="1024" height="1024" />}</div></div>
      <div className="recto">
        <div className="page-in" tabIndex={0} role="group" aria-label={messages.theEnd}>
          <div className="stack">
            <h2 className="stroke end-in">{messages.theEnd}</h2>
            <div className="row">
              <button type="button" className="btn btn--main" onClick={onAgain}>{messages.again}</button>
              <button type="button" className="btn btn--line" onClick={onAnother}>{messages.another}</button>
            </div>
            <h3>{messages.download}</h3>
            <div className="row">
              {book.files.map((file) => <a key={file.name} className="btn btn--line" href={file.url} download><Icon name="download" />{file.name.endsWith("epub") ? "EPUB" : "PDF"}</a>)}
            </div>
            <BookNotes notes={book.warnings} />
            {book.provenance && <p className="colophon">{`${messages.storyBy(book.provenance.text.made_by, book.provenance.text.is_ai)} ${messages.picturesBy(book.provenance.pictures.made_by, book.provenance.pictures.is_ai)}`}</p>}
          </div>
        </div>
      </div>
    </article>
  );
}
