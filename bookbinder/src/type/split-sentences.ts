/** Sentences of a passage. Closing quotes and tags of speech stay with what was said. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of text.matchAll(/[.!?…]+[”’"')\]]*\s+/gu)) {
    const end = match.index + match[0].length;
    const next = text.slice(end);
    const isSpeechTag = /^\p{Ll}/u.test(next) || /^(하고|라고|하며)/u.test(next);
    const isTitle = /\b(Mr|Mrs|Dr|St)\.\s$/.test(text.slice(from, end));
    if (isSpeechTag || isTitle) continue;
    sentences.push(text.slice(from, end).trim());
    from = end;
  }
  const rest = text.slice(from).trim();
  return rest === "" ? sentences : [...sentences, rest];
}
