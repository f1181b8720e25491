const LONGEST_REFRAIN = 90;

/** The lines that a book sings: short paragraphs of their own that stand on more than one page. */
export function findRefrains(texts: Iterable<string>): ReadonlySet<string> {
  const seen = new Set<string>();
  const refrains = new Set<string>();
  for (const text of texts) {
    const paragraphs = text.split("\n");
    if (paragraphs.length < 2) continue;
    for (const paragraph of new Set(paragraphs)) {
      if (seen.has(paragraph) && paragraph.length <= LONGEST_REFRAIN) refrains.add(paragraph);
      seen.add(paragraph);
    }
  }
  return refrains;
}
