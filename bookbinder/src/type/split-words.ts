import type { Script } from "./book-fonts.ts";
import type { Face, Run } from "./face.ts";
import { splitSentences } from "./split-sentences.ts";

/** A piece of text that is never broken; width in em. */
export type Word = {
  text: string;
  runs: Run[];
  width: number;
  /** A space follows when the line goes on. */
  hasSpace: boolean;
  /** Which sentence of the passage it belongs to, from 0. */
  sentence: number;
  endsSentence: boolean;
  isCut: boolean;
};

type Piece = Omit<Word, "runs" | "width">;

/** Words of a passage. Only a word wider than a whole line (`widest`, in em) is ever cut. */
export function splitWords(text: string, face: Face, script: Script, widest: number): Word[] {
  const sentences = splitSentences(text);
  const pieces = sentences.flatMap((sentence, index) => piecesOf(sentence, index, index === sentences.length - 1, script));
  return keepDashesBehind(pieces)
    .flatMap((piece) => cutToFit(piece, face, widest))
    .map((piece) => ({ ...piece, runs: face.shape(piece.text) }))
    .filter((word) => word.runs.length > 0)
    .map((word) => ({ ...word, width: word.runs.reduce((sum, run) => sum + run.width, 0) }));
}

/** Korean breaks only at spaces; other languages also after a dash. */
function piecesOf(sentence: string, index: number, isLast: boolean, script: Script): Piece[] {
  const words = sentence.split(/\s+/).filter(Boolean);
  return words.flatMap((word, at) => {
    const parts = script === "hangul" ? [word] : word.split(/(?<=[—–])(?=\S)/u);
    return parts.map((part, partAt) => {
      const isEnd = partAt === parts.length - 1;
      return { text: part, hasSpace: isEnd, sentence: index, endsSentence: isEnd && at === words.length - 1 && !isLast, isCut: false };
    });
  });
}

/** A dash may end a line, never begin one: it stays with the word before it. */
function keepDashesBehind(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const before = kept.at(-1);
    if (before && /^[—–-]/u.test(piece.text)) {
      kept[kept.length - 1] = { ...piece, text: `${before.text}${before.hasSpace ? " " : ""}${piece.text}`, sentence: before.sentence };
    } else kept.push(piece);
  }
  return kept;
}

function cutToFit(piece: Piece, face: Face, widest: number): Piece[] {
  const cuts: Piece[] = [];
  let rest = piece.text;
  for (let width = face.width(rest); width > widest && [...rest].length > 1; width = face.width(rest)) {
    const characters = [...rest];
    const joint = /[\u3040-\u9fff\uac00-\ud7af]/u.test(rest) ? "" : "-";
    const kept = charactersWithin(characters, face, { widest, width, joint });
    cuts.push({ ...piece, text: characters.slice(0, kept).join("").trimEnd() + joint, hasSpace: false, endsSentence: false, isCut: true });
    rest = characters.slice(kept).join("");
  }
  return [...cuts, { ...piece, text: rest }];
}

/** How many characters of a too wide word stand on its first line; what is left does not begin with a dash. */
function charactersWithin(characters: readonly string[], face: Face, { widest, width, joint }: { widest: number; width: number; joint: string }): number {
  const likely = Math.ceil(((characters.length * widest) / width) * 1.5) + 2;
  let kept = Math.min(characters.length - 1, likely);
  while (kept > 1 && face.width(characters.slice(0, kept).join("") + joint) > widest) kept -= 1;
  while (kept > 1 && /[\s—–-]/u.test(characters[kept]!)) kept -= 1;
  return kept;
}
