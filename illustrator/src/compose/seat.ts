import type { CastMember, CharacterSheet, Prop, PropKind, Scene } from "@ai-story-book/contracts";

/** Seats for one, drawn large enough to be sat in or on. */
const SEATS: ReadonlySet<PropKind> = new Set(["armchair", "rocking-chair", "toy-chest"]);

/** The armchair of the scene is sat in: by a grown-up who sits, else by the first who does. */
export function seatOf(member: CastMember, sheet: CharacterSheet, { scene, characters }: { scene: Scene; characters: readonly CharacterSheet[] }): Prop | undefined {
  if (member.pose !== "sit" || sheet.look.person?.wheelchair !== undefined) return undefined;
  const sitters = scene.cast.filter(({ pose }) => pose === "sit");
  const grownUp = sitters.find(({ characterId }) => characters.some(({ id, role }) => id === characterId && role === "grown-up"));
  return (grownUp ?? sitters[0]) === member ? scene.props.find(({ kind }) => SEATS.has(kind)) : undefined;
}
