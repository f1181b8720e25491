import type { PropKind, Scene, Setting, Story, StoryPage } from "@ai-story-book/contracts";
import { thingsNamedOn, type NamedThing } from "./named-things.ts";

/** What a place shows by itself. */
const SCENERY: Readonly<Partial<Record<Setting, readonly PropKind[]>>> = {
  home: ["window", "rug", "armchair", "clock"], bedroom: ["window", "rug", "bed", "chest-of-drawers", "shelf", "lamp", "blanket", "pillow"], kitchen: ["window", "rug", "pot"], bathroom: ["window", "rug", "bathtub"],
  library: ["window", "rug", "shelf", "book"], classroom: ["window", "rug"], burrow: ["window", "rug", "door", "bed", "lamp", "blanket", "pillow"], pond: ["pond-water"], lane: ["fence", "door", "window", "gate", "lamp-post", "lamp", "bush", "hedge", "flower"],
  city: ["door", "window", "lamp-post", "lamp"], garden: ["flower", "fence", "bush"], meadow: ["flower"], hill: ["flower"], playground: [], beach: [], nest: ["nest-thing"], sea: ["boat"], castle: ["window", "door"], forest: ["bush"],
};

/** The things of a page that its scene does not bring into the picture. */
export function missingThings(page: StoryPage, story: Story): NamedThing[] {
  const shown = shownIn(page.scene, story);
  return thingsNamedOn(page, story).filter(({ kinds }) => !kinds.some((kind) => shown.has(kind)));
}

function shownIn(scene: Scene, story: Story): ReadonlySet<string> {
  const isAsleep = scene.cast.some(({ pose }) => pose === "sleep");
  const isNight = scene.timeOfDay === "night" || scene.timeOfDay === "evening";
  const worn = story.characters.flatMap(({ look }) => look.outfit.flatMap(({ kind }) => WORN_AS[kind] ?? []));
  const figures = scene.cast.flatMap(({ characterId }) => AS_FIGURE[story.characters.find(({ id }) => id === characterId)?.look.species ?? ""] ?? []);
  return new Set<string>([
    ...scene.props.map(({ kind }) => kind), ...scene.cast.flatMap(({ hold }) => (hold ? [hold.kind] : [])), ...(SCENERY[scene.setting] ?? []), ...worn, ...figures,
    ...(isAsleep ? ["bed", "blanket", "pillow"] : []), ...(isNight ? ["moon", "stars"] : []),
  ]);
}

const WORN_AS: Readonly<Record<string, readonly PropKind[]>> = { scarf: ["scarf-thing"], "woolly-hat": ["hat-thing"], hat: ["hat-thing"], satchel: ["bag"], boots: ["boot"], coat: ["coat-thing"], raincoat: ["coat-thing"] };
const AS_FIGURE: Readonly<Record<string, readonly PropKind[]>> = { frog: ["frog-small"], snail: ["snail-small"], owl: ["owl-small"], mouse: ["mouse-small"], goose: ["goose-small"], duck: ["ducklings"], sheep: ["sheep-small", "lamb"], moon: ["moon"], star: ["star"] };
