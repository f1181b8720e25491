import { useQuery } from "@tanstack/react-query";
import fox from "../../assets/spots/fox-read.webp";
import { CouldNotLoad } from "../../components/could-not-load.tsx";
import { Scene } from "../../components/scene.tsx";
import { api, withWidth } from "../../lib/api.ts";
import { useSettings } from "../../lib/settings.tsx";

type Props = { onMake: () => void; bookLink: (props: { bookId: string; isMade: boolean; children: React.ReactNode; className?: string }) => React.ReactNode };

/** The books of this browser, newest first. */
export function ShelfPage({ onMake, bookLink: BookLink }: Props) {
  const { messages } = useSettings();
  const asked = useQuery({ queryKey: ["books"], queryFn: api.listBooks, refetchInterval: (query) => (query.state.data?.books.some((book) => book.status === "making") ? 3000 : false) });
  const books = asked.data?.books ?? [];
  if (asked.isSuccess && books.length === 0) {
    return <Scene picture={fox} title={messages.emptyTitle} words={messages.empty} main={{ words: messages.toMake, onClick: onMake }} />;
  }
  if (asked.isError && !asked.data) return <CouldNotLoad error={asked.error} onAgain={() => void asked.refetch()} onHome={onMake} />;
  if (!asked.data) return <main id="main" className="wrap" aria-busy="true" />;
  return (
    <main id="main" className="wrap stack shelf-simple">
      <h1>{messages.shelfTitle}</h1>
      <ul className="shelf-grid">
        {books.map((book) => (
          <li key={book.book_id}>
            <BookLink bookId={book.book_id} isMade={book.status === "completed"} className="shelf-book">
              <span className={book.cover_url ? "cover" : "cover cover--blank"}>{book.cover_url ? <img src={withWidth(book.cover_url, 320)} alt="" width="320" height="320" loading="lazy" /> : <span className="wash" />}</span>
              <span lang={book.language}>{book.title || book.topic}</span>
              {book.status !== "completed" && <span className="small soft">{book.status === "making" ? messages.making : messages.unfinished}</span>}
            </BookLink>
          </li>
        ))}
      </ul>
    </main>
  );
}
