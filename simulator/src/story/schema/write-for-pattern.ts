type Draw = (place: string) => number;
type Reader = { pattern: string; at: number; draw: Draw; written: number };

const CLASSES: Record<string, string> = { d: "0123456789", w: "abcdefghijklmnopqrstuvwxyz", s: " ", D: "abcdef", W: "-", S: "abcdef" };
const ANY = "abcdefghijklmnopqrstuvwxyz";
const MOST_REPEATS = 6;

/** A text that matches a simple regular expression: literals, classes, groups, choices, repeats. Look-around is read over. */
export function writeForPattern(pattern: string, draw: Draw): string {
  return writeChoice({ pattern, at: 0, draw, written: 0 });
}

function writeChoice(reader: Reader): string {
  const choices = [writeSequence(reader)];
  while (reader.pattern[reader.at] === "|") {
    reader.at += 1;
    choices.push(writeSequence(reader));
  }
  return choices[Math.floor(next(reader) * choices.length)]!;
}

function writeSequence(reader: Reader): string {
  let text = "";
  while (reader.at < reader.pattern.length && reader.pattern[reader.at] !== "|" && reader.pattern[reader.at] !== ")") {
    const start = reader.at;
    const once = writeAtom(reader);
    const end = reader.at;
    const [fewest, most] = readRepeat(reader);
    const after = reader.at;
    const count = fewest + Math.floor(next(reader) * (Math.min(most, Math.max(fewest, 1) + MOST_REPEATS) - fewest + 1));
    if (count > 0) text += once;
    for (let index = 1; index < count; index += 1) {
      reader.at = start;
      text += writeAtom(reader);
    }
    reader.at = count > 1 ? after : Math.max(end, after);
  }
  return text;
}

function writeAtom(reader: Reader): string {
  const character = reader.pattern[reader.at]!;
  reader.at += 1;
  if (character === "^" || character === "$") return "";
  if (character === ".") return pick(reader, ANY);
  if (character === "\\") return writeEscape(reader);
  if (character === "[") return writeClass(reader);
  return character === "(" ? writeGroup(reader) : character;
}

function writeGroup(reader: Reader): string {
  const prefix = /^\?(?::|[=!]|<[=!]|<\w+>)/.exec(reader.pattern.slice(reader.at))?.[0] ?? "";
  reader.at += prefix.length;
  const text = writeChoice(reader);
  reader.at += 1;
  return /[=!]$/.test(prefix) ? "" : text;
}

function writeEscape(reader: Reader): string {
  const character = reader.pattern[reader.at]!;
  reader.at += 1;
  if (character === "p") {
    reader.at = reader.pattern.indexOf("}", reader.at) + 1;
    return pick(reader, ANY);
  }
  if (character === "b" || character === "B") return "";
  const set = CLASSES[character];
  return set === undefined ? character : pick(reader, set);
}

function writeClass(reader: Reader): string {
  const isNegated = reader.pattern[reader.at] === "^";
  if (isNegated) reader.at += 1;
  let set = "";
  while (reader.at < reader.pattern.length && (reader.pattern[reader.at] !== "]" || set === "")) set += readMember(reader);
  reader.at += 1;
  if (!isNegated) return pick(reader, set);
  const allowed = [...ANY, ..."0123456789 "].filter((character) => !set.includes(character)).join("");
  return pick(reader, allowed === "" ? "é" : allowed);
}

function readMember(reader: Reader): string {
  if (reader.pattern[reader.at] === "\\") {
    reader.at += 1;
    return writeEscape(reader);
  }
  const from = reader.pattern[reader.at]!;
  reader.at += 1;
  if (reader.pattern[reader.at] !== "-" || reader.pattern[reader.at + 1] === "]") return from;
  const to = reader.pattern[reader.at + 1]!;
  reader.at += 2;
  const codes = Math.min(to.charCodeAt(0) - from.charCodeAt(0) + 1, 100);
  return Array.from({ length: codes }, (_, index) => String.fromCharCode(from.charCodeAt(0) + index)).join("");
}

function readRepeat(reader: Reader): [fewest: number, most: number] {
  const sign = /^(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/.exec(reader.pattern.slice(reader.at));
  if (!sign) return [1, 1];
  reader.at += sign[0].length;
  if (sign[1] === "*") return [0, 3];
  if (sign[1] === "+") return [1, 6];
  if (sign[1] === "?") return [0, 1];
  const fewest = Number(sign[2]);
  if (sign[3] === undefined) return [fewest, fewest];
  return [fewest, sign[4] === "" ? fewest + 3 : Number(sign[4])];
}

function pick(reader: Reader, set: string): string {
  return set[Math.floor(next(reader) * set.length)] ?? "";
}

function next(reader: Reader): number {
  reader.written += 1;
  return reader.draw(String(reader.written));
}
