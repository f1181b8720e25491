import type { CharacterSheet, Scene, Setting, Style } from "@ai-story-book/contracts";
import { nameByLook } from "./describe-look.ts";
import { nameNobody } from "./picture-sentence.ts";

type ImagePromptRequest = {
  style: Style;
  scene: Scene;
  /** All characters of the story; those in the scene are described in full. */
  characters: readonly CharacterSheet[];
  /** What happens, in English, by the model; it calls the characters c1 to c4. */
  picture: string;
  isCover?: boolean;
};

const MOST_CHARACTERS = 4000;

/** The prompt of one picture: put together by us, so that no word of it hangs on a model's mood, and free of names. */
export function composeImagePrompt({ style, scene, characters, picture, isCover = false }: ImagePromptRequest): string {
  const cast = scene.cast.flatMap(({ characterId }) => characters.find(({ id }) => id === characterId) ?? []);
  const looks = characters.map(({ look }) => look);
  const call = (sheet: CharacterSheet) => nameByLook(sheet.look, looks.filter((look) => look !== sheet.look));
  const acts = scene.cast.flatMap(({ characterId, pose, emotion, hold }) => {
    const sheet = characters.find(({ id }) => id === characterId);
    return sheet === undefined ? [] : [`${call(sheet)} (${pose.replace(/-/g, " ")}, ${emotion}${hold === undefined ? "" : `, holding ${thing(hold)}`})`];
  });
  const sentence = nameNobody({ picture, characters }).replace(/[\s.]+$/, "");
  return [
    `${STYLES[style]}, for a children's picture book${isCover ? ", cover picture without any lettering" : ""}.`,
    ...(cast.length > 0 ? [`Characters, drawn exactly like this every time: ${cast.map((sheet) => `${call(sheet)} is ${sheet.imagePrompt}`).join("; ")}.`] : []),
    ...(sentence === "" ? [] : [`What happens: ${sentence}.`]),
    ...(acts.length > 0 ? [`Poses: ${acts.join("; ")}.`] : []),
    `Place: ${SETTINGS[scene.setting]}, ${scene.timeOfDay}, ${WEATHERS[scene.weather]}${scene.season === undefined ? "" : `, ${scene.season}`}.`,
    ...(scene.props.length > 0 ? [`Things to see: ${scene.props.map(thing).join(", ")}.`] : []),
    `View: ${SHOTS[scene.shot]}; each character once, whole and well proportioned; soft, uncluttered space along one edge.`,
    RULES,
  ].join(" ").slice(0, MOST_CHARACTERS);
}

const RULES = "Gentle, warm and safe for small children: nothing frightening, no weapons, no blood, everybody fully dressed or furry. No text, no letters, no numbers, no speech bubbles, no signature, no logos, no brands, no frame.";

function thing({ kind, color, count = 1 }: { kind: string; color?: string | undefined; count?: number | undefined }): string {
  const word = kind.replace(/-(?:thing|small|far|fruit|insect)$/, "").replace(/-/g, " ");
  return [count > 1 ? String(count) : "", color ?? "", count > 1 && !word.endsWith("s") ? `${word}s` : word].filter((part) => part !== "").join(" ");
}

const STYLES: Readonly<Record<Style, string>> = {
  watercolor: "Soft watercolour painting with loose washes, visible paper grain and gentle ink lines",
  papercut: "Layered cut-paper collage with textured coloured paper, crisp edges and small soft shadows",
  crayon: "Wax crayon drawing with waxy texture, lively strokes and rounded simple shapes",
  gouache: "Matte gouache painting with opaque flat colours, dry brush texture and simple shapes",
  "night-glow": "Luminous night painting in deep blues and violets with warm glowing lights",
  cartoon: "Friendly cartoon with clean outlines, flat bright colours and big expressive faces",
  claymation: "Stop-motion clay scene with handmade plasticine figures, fingerprints and soft studio light",
  pixel: "Pixel art with a small warm palette, clear silhouettes and crisp square pixels",
  "oil-painting": "Oil painting with rich visible brush strokes and warm classic light",
  "3d": "Soft 3D animated-film still with rounded shapes, gentle materials and warm light",
};

const SHOTS = { wide: "wide, the place around small figures", medium: "full figures from head to foot", close: "close, faces and hands, tender" } as const;
const WEATHERS = { clear: "clear weather", cloudy: "soft clouds", windy: "a playful wind", rain: "gentle rain", snow: "falling snow", fog: "light mist" } as const;
const SETTINGS: Readonly<Record<Setting, string>> = {
  bathroom: "a bright bathroom", beach: "a wide sandy beach", bedroom: "a cosy child's bedroom", burrow: "a snug burrow with earth walls", castle: "a friendly castle",
  cave: "a softly glowing cave", city: "a small friendly city street", classroom: "a sunny classroom", desert: "a golden desert", forest: "a friendly forest",
  garden: "a cottage garden", hill: "a round green hill", home: "a cosy living room", kitchen: "a warm kitchen", lane: "a village lane", library: "a small library",
  meadow: "a flower meadow", nest: "a nest high in a tree", playground: "a small playground", pond: "the edge of a still pond", roof: "a roof terrace",
  sea: "a calm sea", sky: "the open sky among clouds", snow: "a snowy landscape", space: "starry space", underwater: "a bright underwater garden",
};
