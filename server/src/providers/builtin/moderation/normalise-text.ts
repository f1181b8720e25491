export type NormalisedText = {
  /** Lower case, one form of each letter, nothing invisible. */
  plain: string;
  /** As `plain`, with spaced or dotted letters joined: "k i l l" and "k.i.l.l" become "kill". */
  joined: string;
  /** As `joined`, with digits and signs that stand for letters read as letters: "k1ll" becomes "kill". */
  spelledOut: string;
  /** Without any space, for Korean. */
  unspaced: string;
};

const INVISIBLE = /\p{Cf}|\u034f|\u115f|\u1160|\u17b4|\u17b5|\u3164|\uffa0/gu;
const LETTERS_OF_SIGNS: Readonly<Record<string, string>> = { "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", $: "s", "!": "i", "|": "i", "+": "t" };
/** Letters of other scripts that look Latin; used to write a word that no list holds. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: "a", в: "b", е: "e", к: "k", м: "m", н: "h", о: "o", р: "p", с: "c", т: "t", у: "y", х: "x", і: "i", ѕ: "s", ј: "j", ԁ: "d", ɡ: "g", α: "a", ο: "o", ε: "e", ι: "i", κ: "k", ν: "v", ρ: "p", τ: "t", υ: "u", χ: "x", ı: "i",
};

/** Takes the common disguises off a text, one after the other, so that one word list sees through all of them. */
export function normaliseText(text: string): NormalisedText {
  const composed = text.normalize("NFKC").replace(INVISIBLE, "").toLowerCase();
  const plain = [...composed.normalize("NFD").replace(/(?<=[a-z])\p{Mn}+/gu, "").normalize("NFC")]
    .map((character) => LOOKALIKES[character] ?? character).join("").replace(/[\s\u00a0]+/g, " ").trim();
  const joined = joinLetters(plain);
  return { plain, joined, spelledOut: joinLetters(spellOut(plain)), unspaced: composeLetters(plain.replace(/[\s.,·_*~\-–—/|'"“”‘’()!?]+/g, "")) };
}

/** Three or more single letters in a row, held apart by one sign each, are one word. */
const joinLetters = (text: string): string =>
  text.replace(/(?<![\p{L}\p{N}])[a-z](?:[\s.,·_*~\-–—/|]{1,2}[a-z]){2,}(?![\p{L}\p{N}])/gu, (word) => word.replace(/[^a-z]/g, ""));

/** Only inside words: "4 bears" keeps its number. */
const spellOut = (text: string): string =>
  text.replace(/[a-z0-9@$!|+]*[a-z][a-z0-9@$!|+]*/g, (word) => (/[0-9@$!|+](?=[a-z])|(?<=[a-z])[0-9@$|+]/.test(word) ? [...word].map((sign) => LETTERS_OF_SIGNS[sign] ?? sign).join("") : word));

/** ㅈㅏㅅㅏㄹ reads 자살: letters set one after the other become syllables, and a consonant that is left over closes the one before it. */
const composeLetters = (text: string): string =>
  text.normalize("NFC").replace(/([가-힣])([\u1100-\u1112])/g, (letters, syllable: string, consonant: string) => {
    const final = FINALS[consonant.charCodeAt(0) - 0x1100] ?? 0;
    const isOpen = (syllable.charCodeAt(0) - 0xac00) % 28 === 0;
    return isOpen && final > 0 ? String.fromCharCode(syllable.charCodeAt(0) + final) : letters;
  });

/** The place of each leading consonant among the closing ones; three never close a syllable. */
const FINALS = [1, 2, 4, 7, 0, 8, 16, 17, 0, 19, 20, 21, 22, 0, 23, 24, 25, 26, 27];
