/**
 * The passage grammar. Texts are plain strings:
 *   # beat             starts a passage (the same heading again is another telling of it)
 *   # beat @heart.moth an alternate: told only in books whose version of `heart` is `moth`
 *   # beat ?sign       told only when the beat or try `sign` is told; ?!sign when it is not
 *   0 line             for every age; 1 line: from five; 2 line: from seven; = line: stands alone for 3-5
 * Inside a line: [a|b] a seeded choice, {slot} a value, {slot:은} with a Korean particle, ¶ a refrain follows.
 */
export type PassageLine = { level: -1 | 0 | 1 | 2; text: string; needs: string | undefined };
export type Passage = { lines: readonly PassageLine[]; needs: string | undefined; version: string | undefined };
export type Passages = ReadonlyMap<string, readonly Passage[]>;

export function parsePassages(source: string): Map<string, Passage[]> {
  const passages = new Map<string, Passage[]>();
  let lines: PassageLine[] | undefined;
  for (const raw of source.split("\n")) {
    const line = raw.trim();
    if (line === "") continue;
    if (line.startsWith("#")) {
      const [key = "", ...tags] = line.slice(1).trim().split(/\s+/);
      lines = [];
      const passage: Passage = { lines, needs: tagged(tags, "?"), version: tagged(tags, "@") };
      passages.set(key, [...(passages.get(key) ?? []), passage]);
      continue;
    }
    const match = /^([012=]) (?:\?(\S+) )?(.*)$/.exec(line);
    if (!match || !lines) throw new Error(`not a line of a passage: ${line}`);
    lines.push({ level: match[1] === "=" ? -1 : (Number(match[1]) as 0 | 1 | 2), needs: match[2], text: match[3] ?? "" });
  }
  return passages;
}

const tagged = (tags: readonly string[], sign: string) => tags.find((tag) => tag.startsWith(sign))?.slice(1);

/** Whether what a line or passage needs is told in this book. */
export function isTold(needs: string | undefined, told: ReadonlySet<string>): boolean {
  if (needs === undefined) return true;
  return needs.split(",").some((need) => (need.startsWith("!") ? !told.has(need.slice(1)) : told.has(need)));
}

/** Which alternates a plot knows: { heart: ["moth", "snow"] }. */
export function axesOf(passages: Passages): Record<string, string[]> {
  const axes: Record<string, string[]> = {};
  for (const list of passages.values()) {
    for (const { version } of list) {
      const [axis, value] = version?.split(".") ?? [];
      if (axis === undefined || value === undefined) continue;
      const values = (axes[axis] ??= []);
      if (!values.includes(value)) values.push(value);
    }
  }
  return axes;
}

export type Version = Readonly<Record<string, string>>;

/** The tellings of one beat in the chosen version; alternates of the version win over the common ones. */
export function passagesOf(passages: Passages, key: string, version: Version): readonly Passage[] {
  const all = passages.get(key) ?? [];
  const own = all.filter((passage) => {
    const [axis = "", value = ""] = passage.version?.split(".") ?? [];
    return passage.version !== undefined && version[axis] === value;
  });
  return own.length > 0 ? own : all.filter((passage) => passage.version === undefined);
}
