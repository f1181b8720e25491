/** Words that stand for unsafe content; the first is no word of any language, so that only this server flags it. */
const MARKERS: Record<string, readonly string[]> = {
  gorewick: ["violence", "violence/graphic"],
  massacre: ["violence", "violence/graphic"],
  beheading: ["violence", "violence/graphic"],
  pornographic: ["sexual"],
  "self-harm": ["self-harm", "self-harm/intent"],
  "racial slur": ["hate", "harassment"],
  학살: ["violence", "violence/graphic"],
  음란물: ["sexual"],
};
export const MARKER_WORDS = Object.keys(MARKERS) as [string, ...string[]];

export const CATEGORIES = [
  "harassment", "harassment/threatening", "sexual", "hate", "hate/threatening", "illicit", "illicit/violent", "self-harm/intent", "self-harm/instructions", "self-harm", "sexual/minors", "violence", "violence/graphic",
] as const;

/** The categories a text is flagged for; none for a text without marker words. */
export function judgeText(text: string): readonly string[] {
  const lower = text.toLowerCase();
  return [...new Set(MARKER_WORDS.filter((word) => lower.includes(word)).flatMap((word) => MARKERS[word]!))];
}
