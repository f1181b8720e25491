import { mix } from "../core/color.ts";
import { markThing } from "../core/mark-thing.ts";
import { f } from "../core/path.ts";
import type { Random } from "../core/random.ts";
import * as K from "../scenes/kit.ts";
import type { SceneContext } from "./scene-types.ts";

type Air = Pick<SceneContext, "sky" | "clouds" | "mist" | "birds" | "fireflies">;
type AirOptions = { random: Random; isCover: boolean };

/** What hangs in the air of a scene: sky with its light, clouds, mist, birds, fireflies. */
export function airOf(c: Omit<SceneContext, keyof Air>, { random: r, isCover }: AirOptions): Air {
  const { p, night, light } = c;
  return {
    sky(R) {
      c.add("sky", 0, wholePicture("url(#sk)") + (night ? markThing("stars", K.stars(70, r, 520)) : ""), K.linear("sk", [[0, p.sky[0]], [0.5, p.sky[1]], [0.82, p.sky[2]]]));
      if (c.weather === "rain") c.add("land", 0.04, rainClouds(c, r));
      if (c.weather === "rain" || c.weather === "fog") return;
      c.add("soft", 0.02, `<circle cx="${f(light.x)}" cy="${f(light.y)}" r="${R * 3.4}" fill="url(#hl)" opacity=".55"/>${night ? markThing("moon", moon(light, R)) : sun(c, R)}`, K.radial("hl", [[0, p.light, 0.95], [0.25, p.light, 0.45], [1, p.light, 0]]));
    },
    clouds(list) {
      if (c.weather === "rain" || (c.calm === "top" && list.length > 2)) return;
      const free = list.filter(([x = 0, y = 0, width = 0]) => c.clear(x, y, width) && ((c.calm !== "top" && !isCover) || y > 300));
      c.add("land", 0.06, free.map(([x = 0, y = 0, width = 0, height = 0]) => K.cloud(x, y, width, height, c.r, p.cloud)).join(""));
    },
    mist(y, height) {
      c.add("soft", 0.15, `<rect x="-20" y="${y}" width="1100" height="${height}" fill="url(#ms)"/>`, K.linear("ms", [[0, p.sky[2], 0], [0.65, p.sky[2], 0.7], [1, p.sky[2], 0]]));
    },
    birds() {
      if (night || c.weather === "rain") return;
      const bird = K.fill("M-30,-6C-20,-20 -6,-14 0,0C6,-14 20,-20 30,-6C18,-10 8,-4 0,8C-8,-4 -18,-10 -30,-6Z", mix(p.cloud, p.sky[1], 0.2));
      c.add("land", 0.2, ([[300, 300, 1], [360, 270, 0.7], [250, 340, 0.6]] as const).filter(([x, y]) => c.clear(x, y, 50)).map(([x, y, k]) => K.at(x, y, bird, k)).join(""));
    },
    fireflies() {
      if (!night || c.wet || p.winter) return;
      let drawing = "";
      for (let index = 0; index < 26; index += 1) {
        const x = 60 + r() * 904;
        const y = 430 + r() * 470;
        const size = 3 + r() * 4;
        if (!c.clear(x, y, 34)) continue;
        drawing += `<circle cx="${f(x)}" cy="${f(y)}" r="${f(size * 5)}" fill="url(#ff)"/><circle cx="${f(x)}" cy="${f(y)}" r="${f(size * 0.6)}" fill="#FFF6C8"/>`;
      }
      c.add("glow", 1, drawing, K.radial("ff", [[0, "#FFE68A", 0.8], [0.4, "#F8CF6A", 0.3], [1, "#F8CF6A", 0]]));
    },
  };
}

const wholePicture = (color: string): string => `<rect x="-50" y="-50" width="1124" height="1124" fill="${color}"/>`;

const rainClouds = ({ p }: Pick<SceneContext, "p">, r: Random): string =>
  K.cloud(180, 110, 260, 70, r, mix(p.sky[0], p.front, 0.12)) + K.cloud(620, 80, 300, 80, r, mix(p.sky[0], p.front, 0.18)) + K.cloud(960, 130, 220, 66, r, mix(p.sky[0], p.front, 0.1));

const moon = ({ x, y }: { x: number; y: number }, R: number): string =>
  `<circle cx="${f(x)}" cy="${f(y)}" r="${R}" fill="#FFF3CF"/><g fill="#EBD9A8" opacity=".55"><circle cx="${f(x - R * 0.3)}" cy="${f(y - R * 0.2)}" r="${R * 0.2}"/><circle cx="${f(x + R * 0.25)}" cy="${f(y + R * 0.28)}" r="${R * 0.27}"/><circle cx="${f(x + R * 0.36)}" cy="${f(y - R * 0.4)}" r="${R * 0.12}"/></g>`;

const sun = ({ p, light }: Pick<SceneContext, "p" | "light">, R: number): string =>
  `<circle cx="${f(light.x)}" cy="${f(light.y)}" r="${R * 1.28}" fill="${p.light}" opacity=".55"/><circle cx="${f(light.x)}" cy="${f(light.y)}" r="${R}" fill="${mix(p.light, "#ffffff", 0.45)}"/>`;
