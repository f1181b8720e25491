/** The words of a page: a paragraph a line; a refrain stands in its own face. */
export function StoryText({ text, lang }: { text: string; lang: string }) {
  return (
    <div className="story" lang={lang}>
      {text.split("\n").map((paragraph, index) => <p key={index} className={isRefrain(paragraph, index) ? "refrain" : undefined}>{paragraph}</p>)}
    </div>
  );
}

/** A refrain is the short line that stands alone after the telling. */
const isRefrain = (paragraph: string, index: number) => index > 0 && paragraph.length < 70;
