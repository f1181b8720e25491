import type { CastMember, CharacterSheet, Prop, Scene } from "@ai-story-book/contracts";

/** Some of the cast doing the same thing, with the thing of the act if it has one. */
export type Act = { who: CharacterSheet[]; member: CastMember; thing: Prop | CharacterSheet | undefined };

/** The acts of a scene in the order of its cast; those who do the same are told in one breath. */
export function groupActs(scene: Scene, sheets: readonly CharacterSheet[]): Act[] {
  const acts: Act[] = [];
  for (const member of scene.cast) {
    const sheet = sheets.find((one) => one.id === member.characterId);
    if (!sheet) continue;
    const thing = thingOf(member, scene, sheets);
    const same = acts.find((act) => act.member.pose === member.pose && isGrown(act.who[0]) === isGrown(sheet) && isSameThing(act, thing, member));
    if (same) same.who.push(sheet);
    else acts.push({ who: [sheet], member, thing });
  }
  return acts;
}

export const isGrown = (sheet: CharacterSheet | undefined): boolean => sheet?.role === "grown-up";

export const isProp = (thing: Act["thing"]): thing is Prop => thing !== undefined && "kind" in thing;

const isSameThing = (act: Act, thing: Act["thing"], member: CastMember) =>
  (act.thing === thing && act.member.emotion === member.emotion) || (MUTUAL.has(member.pose) && !isProp(act.thing) && !isProp(thing));

const MUTUAL: ReadonlySet<CastMember["pose"]> = new Set(["hug", "hold-hands"]);

function thingOf(member: CastMember, scene: Scene, sheets: readonly CharacterSheet[]): Act["thing"] {
  if (member.hold) return member.hold;
  if (member.pose === "look-up") return scene.props.find((prop) => prop.place === "above" || SKY.has(prop.kind));
  if (member.pose === "reach" || member.pose === "point") return scene.props.find((prop) => !BACKDROP.has(prop.kind));
  if (member.pose === "kneel") return scene.props.find((prop) => !SKY.has(prop.kind) && !BACKDROP.has(prop.kind));
  if (member.pose !== "hug") return undefined;
  const other = scene.cast.find((one) => one !== member);
  return sheets.find((sheet) => sheet.id === other?.characterId);
}

export const SKY: ReadonlySet<Prop["kind"]> = new Set(["moon", "star", "stars", "cloud-small", "rainbow", "kite", "fireflies"]);

const BACKDROP: ReadonlySet<Prop["kind"]> = new Set(["window", "door", "rug", "table", "bed", "shelf", "hedge", "fence", "gate", "bench", "clock", "crowd", "gray-crowd"]);
