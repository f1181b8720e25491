import type { Book } from "@ai-story-book/contracts";
import { StoryText } from "../../components/story-text.tsx";
import { pictureSet, withWidth } from "../../lib/api.ts";
import { findRefrains } from "../../lib/find-refrains.ts";
import { useSettings } from "../../lib/settings.tsx";

/** One page as it lies open: its picture and its words; page 0 is the cover with title and dedication. */
export function OpenPages({ book, at, label }: { book: Book; at: number; label: string }) {
  const { messages } = useSettings();
  const page = book.pages.find((one) => one.page_number === at);
  const refrains = findRefrains(book.pages.map((one) => one.text));
  const picture = at === 0 ? book.cover_url : page?.picture_url;
  return (
    <article className="open" aria-label={label}>
      <div className="verso">
        <div className="pic">
          {picture ? <img src={withWidth(picture, 1024)} srcSet={pictureSet(picture)} sizes="(min-width: 60rem) 36rem, 100vw" alt={page?.alt_text ?? book.title} width="1024" height="1024" draggable={false} />
            : <div className="wash"><span className="wash__words">{messages.notYet}</span></div>}
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
  );
}
