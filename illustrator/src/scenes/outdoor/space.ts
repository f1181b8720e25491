import type { SceneContext } from "../../compose/scene-types.ts";
import * as K from "../kit.ts";
import { fill, line, rect, at, rock } from "../kit.ts";
import { oval } from "../../core/path.ts";
import { shade } from "../../core/color.ts";

export function space(c: SceneContext): void {
  const { r, layout } = c;
  Object.assign(c.p, {
    sky: ["#120F33", "#2A1F5C", "#5C3F86"],
    front: "#1A1440",
    ground: layout ? "#8A78B0" : "#B58A96",
    groundL: "#D9B4B0",
    far: "#4A3A7A",
    near: "#4A3A7A",
    light: "#FFE9C0",
    accent: ["#F6B45F", "#8FD0D0", "#F08AA6", "#B79AE6"],
  });
  c.night = true;
  c.dark = true;
  c.light.x = 760;
  c.light.y = 210;
  c.add(
    "sky",
    0,
    rect(-50, -50, 1124, 1124, "url(#sk)") +
      K.stars(150, r, 900) +
      `<ellipse cx="420" cy="380" rx="620" ry="170" transform="rotate(-24 420 380)" fill="url(#neb)"/>`,
    K.linear("sk", [
      [0, c.p.sky[0]],
      [0.6, c.p.sky[1]],
      [1, c.p.sky[2]],
    ]) +
      K.radial("neb", [
        [0, "#E08AC0", 0.38],
        [0.6, "#7A6AD8", 0.16],
        [1, "#7A6AD8", 0],
      ]),
  );
  const planet = (x: number, y: number, R: number, a: string, b: string, ring?: string) =>
    at(
      x,
      y,
      (ring
        ? `<ellipse rx="${R * 1.7}" ry="${R * 0.42}" transform="rotate(-18)" fill="none" stroke="${ring}" stroke-width="${R * 0.16}"/>`
        : "") +
        fill(oval(0, 0, R), a) +
        `<path d="M${-R * 0.94},${R * 0.3}Q0,${R * 0.62} ${R * 0.94},${R * 0.3}M${-R},${-R * 0.1}Q0,${R * 0.22} ${R},${-R * 0.1}M${-R * 0.8},${-R * 0.55}Q0,${-R * 0.3} ${R * 0.8},${-R * 0.55}" stroke="${b}" stroke-width="${R * 0.13}" fill="none"/>` +
        (ring
          ? `<path transform="rotate(-18)" d="M${-R * 1.7},0A${R * 1.7},${R * 0.42} 0 0 0 ${R * 1.7},0" fill="none" stroke="${ring}" stroke-width="${R * 0.16}"/>`
          : ""),
    );
  c.add(
    "emit",
    0.08,
    (layout ? planet(220, 250, 90, "#8FC0C8", "#6FA0B4") : planet(780, 230, 84, "#F0B06A", "#D98A5A", "#F6DDB0")) +
      planet(
        layout ? 850 : 170,
        layout ? 300 : 320,
        layout ? 60 : 42,
        layout ? "#F0B06A" : "#8FC0C8",
        layout ? "#D98A5A" : "#6FA0B4",
        layout ? "#F6DDB0" : "",
      ),
  );
  if (layout)
    c.add(
      "land",
      0.3,
      at(
        820,
        800,
        fill("M-56,0L-84,46V-20L-50,-60ZM56,0L84,46V-20L50,-60Z", "#D9534F") +
          fill("M-56,10C-70,-90 -40,-190 0,-230C40,-190 70,-90 56,10Z", "#F4EEE4") +
          fill("M-34,-180C-22,-206 -10,-222 0,-230C10,-222 22,-206 34,-180Z", "#D9534F") +
          fill(oval(0, -110, 26), "#7FB6D0") +
          line(oval(0, -110, 26), "#C9BFB0", 7) +
          fill("M-14,10h28v40h-28z", "#C9BFB0"),
      ),
    );
  c.add(
    "land",
    0.45,
    fill("M-60,860C200,770 820,770 1090,860V1060H-60Z", c.p.ground) +
      [
        [150, 900, 70],
        [860, 880, 54],
        [420, 960, 46],
        [700, 940, 34],
      ]
        .map(
          ([x = 0, y = 0, w = 0]) =>
            `<ellipse cx="${x}" cy="${y}" rx="${w}" ry="${w * 0.3}" fill="${shade(c.p.ground, -0.09)}"/><ellipse cx="${x}" cy="${y + 4}" rx="${w * 0.86}" ry="${w * 0.22}" fill="${shade(c.p.ground, -0.05)}"/>`,
        )
        .join(""),
  );
  c.actors({ shadow: true });
  if (c.calm !== "bottom") c.add("frame", 0.9, rock(40, 1040, 120, 90, c.p.front, r) + rock(980, 1045, 130, 110, c.p.front, r));
  c.ambient = [0.9, 0.88, 1];
}
