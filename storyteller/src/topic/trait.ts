/** "X who Y": the one unusual thing about a hero, in the forms that the texts need. */
export type TraitKind = "sound" | "collect" | "make" | "base";
export type Trait = { kind: TraitKind; en?: Readonly<Record<string, string>>; ko?: Readonly<Record<string, string>> };
