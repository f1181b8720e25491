// One hand-tuned palette per mood; scenery is muted and analogous so that the hero owns the one saturated colour.
import { mix, rgb } from "../core/color.ts";
type Tints = { far: string; mid: string; ground: string; groundL: string; near: string; front: string; trunk: string };
/** Colours of one mood, from the sky at the top to the plants in front. */
export type Mood = Tints & { sky: readonly [string, string, string]; accent: readonly [string, string, string, string]; light: string; cloud: string };
export type Palette = Mood & { ambient: readonly number[] | null; lightRgb: readonly number[]; winter: boolean };

const P = (sky: Mood["sky"], far: string, mid: string, ground: string, groundL: string, near: string, front: string, trunk: string, accent: Mood["accent"], light: string, cloud: string): Mood => ({
  sky,
  far,
  mid,
  ground,
  groundL,
  near,
  front,
  trunk,
  accent,
  light,
  cloud,
});
type MoodName = "day" | "dawn" | "sunset" | "night" | "spring" | "autumn" | "winter" | "rain";

export const MOODS: Readonly<Record<MoodName, Mood>> = {
  day: P(
    ["#7DBBD0", "#B5DAD9", "#F5EBCB"],
    "#A9C9BE",
    "#7FB08A",
    "#A9C277",
    "#CFD98D",
    "#4F8A63",
    "#2C5A4C",
    "#7A5A46",
    ["#E66A5C", "#F3B84B", "#FFFFFF", "#B98BC4"],
    "#FFF0C2",
    "#FFFDF4",
  ),
  dawn: P(
    ["#8FA9CF", "#E9B9B8", "#FFE3B5"],
    "#B3B3C4",
    "#8DA39B",
    "#B5BD8E",
    "#E3D3A0",
    "#5D8079",
    "#3A5560",
    "#6E5751",
    ["#E87A72", "#F6C166", "#FFF6E6", "#C79CC9"],
    "#FFE7B8",
    "#FFEFE2",
  ),
  sunset: P(
    ["#5B5C93", "#D9829A", "#FFD08A"],
    "#A8799F",
    "#7A5F8E",
    "#C98A7E",
    "#F2B58A",
    "#5B4A7A",
    "#33305C",
    "#5A3F56",
    ["#F26B5E", "#FFD27A", "#FBE5D0", "#E58FB0"],
    "#FFD9A0",
    "#FFE3C9",
  ),
  night: P(
    ["#0F1C3F", "#25407A", "#7C86B8"],
    "#3E5B8E",
    "#264678",
    "#2F5578",
    "#6A94AE",
    "#17355C",
    "#0F2145",
    "#1C345F",
    ["#F6C56B", "#E88A8A", "#BFD8F0", "#9AD0B8"],
    "#FFE9AE",
    "#5A72A8",
  ),
  spring: P(
    ["#8CC6DC", "#C8E3E0", "#FBF0D8"],
    "#BFD8C0",
    "#97C295",
    "#B9D28A",
    "#DDE6A4",
    "#6AA36C",
    "#3F7558",
    "#85604C",
    ["#F09AB0", "#F8C95F", "#FFFFFF", "#B79AD6"],
    "#FFF3CC",
    "#FFFDF6",
  ),
  autumn: P(
    ["#C9D6CF", "#F0DDBA", "#FBE9C8"],
    "#D8B98A",
    "#C98A4B",
    "#D9A860",
    "#F0CF88",
    "#A4552F",
    "#5E3226",
    "#6B4A3A",
    ["#C8452F", "#E89B3C", "#F3CF6B", "#8A9A4F"],
    "#FFEFC0",
    "#FFF7E6",
  ),
  winter: P(
    ["#9DB9D6", "#CBD9E6", "#F7E6DC"],
    "#B7CADB",
    "#88A9BF",
    "#E6EEF2",
    "#FBFAF6",
    "#5F8798",
    "#33586E",
    "#6B5A5A",
    ["#C8404A", "#F3C66B", "#FFFFFF", "#7FA6B8"],
    "#FFF1DC",
    "#FFFFFF",
  ),
  rain: P(
    ["#7C93A8", "#A9BBC4", "#D8DDD6"],
    "#9DB0B4",
    "#76978C",
    "#93AD86",
    "#B5C4A0",
    "#4A7168",
    "#2C4B50",
    "#5F5450",
    ["#D9675A", "#E9B455", "#F4F1E8", "#A58BB8"],
    "#EEF0E4",
    "#D5DDE0",
  ),
};
const SETTING: Readonly<Record<string, { day?: Partial<Tints>; season?: "winter"; tint?: number }>> = {
  desert: {
    day: { far: "#E0B48A", mid: "#D59A68", ground: "#EBC483", groundL: "#F8DFA6", near: "#9A8A4C", front: "#7A5A3A", trunk: "#7A8A4C" },
    tint: 0.35,
  },
  beach: { day: { ground: "#F0D9A6", groundL: "#FBECC8", near: "#6A9A72", front: "#3F6E5C" }, tint: 0.3 },
  snow: { season: "winter" },
};
/** The violet of evening mixed with green is grey; leaves in the low sun are olive. */
const SPRING_EVENING: Omit<Tints, "front"> = { far: "#B79AA2", mid: "#94986A", ground: "#C8A577", groundL: "#EDC796", near: "#6B7A58", trunk: "#6A4A4E" };

const AMBIENT: Readonly<Record<string, readonly number[] | null>> = {
  day: null,
  spring: null,
  dawn: [1, 0.965, 0.95],
  sunset: [1, 0.92, 0.92],
  night: [0.7, 0.74, 0.94],
  rain: [0.94, 0.97, 1],
};
type PaletteRequest = { timeOfDay?: string | undefined; season?: string | undefined; weather?: string | undefined; setting: string };

/** The palette of a scene: its time of day, tinted by season and setting. */
export function palette({ timeOfDay = "day", season = "summer", weather, setting }: PaletteRequest): Palette {
  const s = SETTING[setting] || {},
    se = s.season || (season === "summer" ? null : (season as MoodName));
  let base = { ...(MOODS[timeOfDay as MoodName] || MOODS.day) };
  if (timeOfDay === "day" && (weather === "rain" || weather === "fog") && !se) base = { ...MOODS.rain };
  if (timeOfDay === "day" && se) base = { ...MOODS[se] };
  else if (timeOfDay === "sunset" && se === "spring") Object.assign(base, SPRING_EVENING);
  else if (se)
    for (const k of ["far", "mid", "ground", "groundL", "near", "trunk"] as const)
      base[k] = mix(base[k], MOODS[se][k], timeOfDay === "night" ? 0.26 : 0.45);
  if (s.day)
    for (const [k, tint] of Object.entries(s.day) as [keyof Tints, string][])
      base[k] = timeOfDay === "day" ? tint : mix(base[k], tint, timeOfDay === "night" ? 0.24 : 0.5);
  return { ...base, ambient: AMBIENT[timeOfDay] || null, lightRgb: rgb(base.light), winter: se === "winter" };
}
