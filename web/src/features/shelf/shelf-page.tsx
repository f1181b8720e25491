import { useQuery } from "@tanstack/react-query";
import fox from "../../assets/spots/fox-read.webp";
import { api, withWidth } from "../../lib/api.ts";
import { useSettings } from "../../lib/settings.tsx";

type Props = { onMake: () => void; bookLink: (props: { bookId: string; isMaking: boolean; children: React.ReactNode; className?: string }) => React.ReactNode };

/** The books of this browser, newest first. */
export function ShelfPage({ onMake, bookLink: BookLink }: Props) {
  const { messages } = useSettings();
  const asked = useQuery({ queryKey: ["books"], queryFn: api.listBooks });
  const books = asked.data?.books ?? [];
  if (asked.isSuccess && books.length === 0) {
    return (
      <main id="main" className="wrap">
        <section className="scene">
          <img src={fox} alt="" width="300" height="420" />
          <h1>{messages.emptyTitle}</h1>
          <p>{messages.empty}</p>
          <div className="row"><button type="button" className="btn btn--main btn--big" onClick={onMake}>{messages.toMake}</button></div>
        </section>
      </main>
    );
  }
  return (
    <main id="main" className="wrap stack shelf-simple">
      <h1>{messages.shelfTitle}</h1>
      <ul className="shelf-grid">
        {books.map((book) => (
          <li key={book.book_id}>
            <BookLink bookId={book.book_id} isMaking={book.status === "making"} className="shelf-book">
              <span className="cover">{book.cover_url ? <img src={withWidth(book.cover_url, 320)} alt="" width="320" height="320" loading="lazy" /> : <span className="wash" />}</span>
              <span lang={book.language}>{book.title || book.topic}</span>
              {book.status === "making" && <span className="tiny soft">{messages.making}</span>}
            </BookLink>
          </li>
        ))}
      </ul>
    </main>
  );
}
