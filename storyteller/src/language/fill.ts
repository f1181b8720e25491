import type { Random } from "../random.ts";

export type Slots = Readonly<Record<string, string>>;
export type AddParticle = (word: string, particle: string) => string;

/** Fills choices and slots of a line. A slot that is not there is a fault of the text and throws. */
export function fill(template: string, slots: Slots, random: Random, addParticle: AddParticle): string {
  let text = choose(template, random);
  // a slot's value may hold slots of its own, never deeper than this
  for (let depth = 0; depth < 3 && text.includes("{"); depth += 1) {
    text = text.replace(/\{([\w.]+)(?::([^}]+))?\}/g, (_, key: string, particle: string | undefined) => {
      const value = slots[key] ?? capitalised(slots, key);
      if (value === undefined) throw new Error(`no value for ${key} in: ${template}`);
      return particle ? addParticle(value, particle) : value;
    });
    text = choose(text, random);
  }
  return text;
}

function choose(text: string, random: Random): string {
  let rest = text;
  while (/\[[^[\]]*\]/.test(rest)) rest = rest.replace(/\[([^[\]]*)\]/, (_, choices: string) => random.pick(choices.split("|")));
  return rest;
}

/** {Hero} is {hero} at the beginning of a sentence. */
function capitalised(slots: Slots, key: string): string | undefined {
  const value = slots[key.charAt(0).toLowerCase() + key.slice(1)];
  return value === undefined ? undefined : capitalise(value);
}

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
