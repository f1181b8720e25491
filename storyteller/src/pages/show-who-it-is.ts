import type { CastMember, Prop, Scene } from "@ai-story-book/contracts";
import type { Casting } from "../plots/cast-types.ts";
import type { Shown } from "../topic/shown.ts";
import { readProp } from "./scene-of-beat.ts";

const MOST_PROPS = 6;

/** Where the hero lives and the hero's one odd habit are seen on the page that tells of them. */
export function showWhoItIs(scene: Scene, text: string, casting: Casting): Scene {
  const { home, hero, language } = casting;
  return [home, hero.quirk]
    .filter((words) => text.toLowerCase().includes(words[language].toLowerCase()))
    .reduce((shown, { shows }) => (shows ? addTo(shown, shows, casting) : shown), scene);
}

function addTo(scene: Scene, { setting, timeOfDay, pose, things = "" }: Shown, casting: Casting): Scene {
  const added = things.split(",").map((part) => part.trim()).filter(Boolean).map((part) => readProp(part, casting)).filter((prop): prop is Prop => prop !== undefined);
  const staying = scene.props.filter((prop) => !added.some((one) => one.kind === prop.kind) && !(setting && OF_ROOMS.has(prop.kind)));
  return {
    ...scene,
    setting: setting ?? scene.setting,
    timeOfDay: timeOfDay ?? scene.timeOfDay,
    cast: pose === undefined ? scene.cast : scene.cast.map((member) => (member.characterId === "hero" ? posed(member, pose) : member)),
    props: [...added, ...staying].slice(0, MOST_PROPS),
  };
}

/** Who holds the story's thing goes on holding it. */
const posed = (member: CastMember, pose: CastMember["pose"]): CastMember => (member.hold ? member : { ...member, pose });

const OF_ROOMS: ReadonlySet<Prop["kind"]> = new Set(["door", "window", "rug"]);
