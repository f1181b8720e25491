import { sayNotes, type StoryNote } from "@ai-story-book/contracts";
import { useSettings } from "../lib/settings.tsx";

/** What a family should know of its book before or after it is read. */
export function BookNotes({ notes }: { notes: readonly StoryNote[] }) {
  const { messages, language } = useSettings();
  const sentences = sayNotes(notes, language);
  if (sentences.length === 0) return null;
  return (
    <section className="book-notes">
      <h3>{messages.goodToKnow}</h3>
      <ul>{sentences.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
    </section>
  );
}
