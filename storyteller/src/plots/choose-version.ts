import type { Random } from "../random.ts";
import type { Version } from "../language/passages.ts";
import type { Casting } from "./cast-types.ts";

/**
 * A plot may be told in several whole versions: another problem, turn, result and ending round another image.
 * One named draw an axis decides for the whole book, so that every reference in it agrees.
 */
export function chooseVersion(casting: Casting, axes: Readonly<Record<string, readonly string[]>>, random: Random): Version {
  const version: Record<string, string> = {};
  for (const [axis, values] of Object.entries(axes)) {
    if (axis === "kind") {
      // said by the topic, never drawn
      version["kind"] = casting.trait && values.includes(casting.trait.kind) ? casting.trait.kind : "base";
      continue;
    }
    const open = values.filter((value) => ONLY_WHEN[`${casting.plot}@${axis}.${value}`]?.(casting) ?? true);
    version[axis] = random.branch(`version/${axis}`).pick(["base", ...open]);
  }
  return version;
}

const ONLY_WHEN: Readonly<Record<string, (casting: Casting) => boolean>> = {
  // a star throws no light on the floor
  "wish@heart.square": (casting) => casting.wish === "moon",
  // crickets, moths and flowers of the night live on land
  "dark@heart.flower": (casting) => casting.hero.kind.home !== "underwater",
  "dark@heart.music": (casting) => casting.hero.kind.home !== "underwater",
  // one can only walk toward a thing that stands somewhere
  "fear@heart.chalk": (casting) =>
    !["thunder", "alone", "mistakes"].includes(casting.fear.key) &&
    (casting.fear.key !== "other" || casting.fearPhrase === undefined || /^(?:the|an?) /.test(casting.fearPhrase)),
};
