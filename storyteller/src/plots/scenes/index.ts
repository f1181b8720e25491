import commonScenes from "./common-scenes.ts";
import anger from "./anger.ts";
import curious from "./curious.ts";
import dark from "./dark.ts";
import different from "./different.ts";
import fear from "./fear.ts";
import friends from "./friends.ts";
import habit from "./habit.ts";
import honesty from "./honesty.ts";
import journey from "./journey.ts";
import lost from "./lost.ts";
import making from "./making.ts";
import missing from "./missing.ts";
import newplace from "./newplace.ts";
import quirky from "./quirky.ts";
import share from "./share.ts";
import sibling from "./sibling.ts";
import skill from "./skill.ts";
import wish from "./wish.ts";

/**
 * Scenes, one line a beat: "setting time weather shot [unlit] | who pose emotion; … | things".
 * `home`, `out`, `place` and `bedroom` are the hero's own places, `thing` and `tool` the story's things;
 * `sit+baby` sits with a baby in the arms; a thing may carry a colour and a number: kettle:blue, lamp*9.
 * `turn@heart.soup` is the scene of that beat in that version, `end?!home` where no beat `home` is told; without one the common scene stands.
 */
export const SCENE_LINES: Readonly<Record<string, string>> = { anger, curious, dark, different, fear, friends, habit, honesty, journey, lost, making, missing, newplace, quirky, share, sibling, skill, wish };
export const COMMON_SCENE_LINES = commonScenes;
