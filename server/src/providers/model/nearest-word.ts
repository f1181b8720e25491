import { PROPS, type PropKind } from "@ai-story-book/contracts";

/** The word of a closed list that is meant: itself, written otherwise, or the default. */
export function wordOf<Word extends string>(words: readonly Word[], value: unknown, otherwise: Word): Word;
export function wordOf<Word extends string>(words: readonly Word[], value: unknown, otherwise: undefined): Word | undefined;
export function wordOf<Word extends string>(words: readonly Word[], value: unknown, otherwise: Word | undefined): Word | undefined {
  if (typeof value !== "string") return otherwise;
  const said = spell(value);
  if (said === "") return otherwise;
  return words.find((word) => word === said) ?? words.find((word) => said.split("-").includes(word)) ?? otherwise;
}

/** A thing that can be painted, or nothing: what is not known is left out of the picture. */
export function propOf(value: unknown): PropKind | undefined {
  if (typeof value !== "string") return undefined;
  const said = spell(value);
  if (said === "") return undefined;
  const forms = [said, said.replace(/s$/, ""), said.replace(/es$/, ""), said.replace(/ies$/, "y")];
  return forms.flatMap((form) => PROPS.find((prop) => prop === form) ?? PROPS.find((prop) => WITHOUT_SIGN(prop) === form) ?? []).at(0)
    ?? PROPS.find((prop) => said.split("-").includes(prop));
}

const WITHOUT_SIGN = (prop: string): string => prop.replace(/-(?:thing|small|far|toy|fruit|insect)$/, "");
const spell = (word: string): string => word.trim().toLowerCase().replace(/[\s_]+/g, "-").replace(/[^a-z-]/g, "");
