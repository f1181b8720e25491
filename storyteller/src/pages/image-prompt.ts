import type { CharacterSheet, Scene, Setting, Style } from "@ai-story-book/contracts";

type PromptRequest = { scene: Scene; sheets: readonly CharacterSheet[]; style: Style };

/** The scene in English, for painters that read: every character with its whole look, on every page. */
export function imagePromptOf({ scene, sheets, style }: PromptRequest): string {
  const cast = scene.cast.map((member) => {
    const sheet = sheets.find((one) => one.id === member.characterId);
    const holding = member.hold ? ` holding ${thing(member.hold)}` : "";
    return `${sheet?.imagePrompt ?? member.characterId}, ${member.pose.replace(/-/g, " ")}${holding}, ${member.emotion}`;
  });
  const things = scene.props.length > 0 ? `; with ${scene.props.map(thing).join(", ")}` : "";
  const weather = scene.weather === "clear" ? "clear" : scene.weather;
  return `${style.replace(/-/g, " ")} children's picture book illustration, ${SHOTS[scene.shot]} of ${PLACES[scene.setting]}, ${scene.timeOfDay}, ${weather}: ${cast.join("; ")}${things}; gentle, no text, no letters`;
}

const thing = (prop: { kind: string; color?: string | undefined; count?: number | undefined }) =>
  [prop.count && prop.count > 1 ? String(prop.count) : "", prop.color ?? "", prop.kind.replace(/-(?:thing|small|far)$/, "").replace(/-/g, " ")].filter(Boolean).join(" ");

const SHOTS = { wide: "wide establishing view", medium: "full-body view", close: "tender close-up" } as const;

const PLACES: Readonly<Record<Setting, string>> = {
  bathroom: "a bright bathroom", beach: "a wide sandy beach", bedroom: "a child’s bedroom", burrow: "a cosy burrow with earth walls", castle: "a friendly castle",
  cave: "a glowing cave", city: "a small city street", classroom: "a sunny classroom", desert: "a golden desert", forest: "a friendly forest",
  garden: "a cottage garden", hill: "a round green hill", home: "a cosy living room", kitchen: "a warm kitchen", lane: "a village lane", library: "a small library",
  meadow: "a flower meadow", nest: "a nest high in a tree", playground: "a small playground", pond: "the edge of a still pond", roof: "a roof terrace",
  sea: "a calm sea shore", sky: "the open sky among clouds", snow: "a snowy landscape", space: "a starry sky", underwater: "a bright underwater garden",
};
