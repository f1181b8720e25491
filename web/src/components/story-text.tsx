/** The words of a page: a paragraph a line; a refrain stands in its own face. */
export function StoryText({ text, lang, refrains }: { text: string; lang: string; refrains: ReadonlySet<string> }) {
  return (
    <div className="story" lang={lang}>
      {text.split("\n").map((paragraph) => <p key={paragraph} className={refrains.has(paragraph) ? "refrain" : undefined}>{paragraph}</p>)}
    </div>
  );
}
