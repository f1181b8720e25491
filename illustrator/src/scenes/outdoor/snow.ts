import type { SceneContext } from "../../compose/scene-types.ts";
import { fill, line, rect, at, hill, tree } from "../kit.ts";
import { f, oval } from "../../core/path.ts";
import { mix, shade } from "../../core/color.ts";
import { cottage } from "../building-kit.ts";

export function snow(c: SceneContext): void {
  const { p, r, layout } = c;
  c.sky(70);
  c.add(
    "land",
    0.1,
    fill(`M-40,620L150,360L300,560L430,400L640,640L800,380L960,600L1070,480V720H-40Z`, mix(p.far, p.sky[2], 0.3)) +
      fill(
        "M150,360L110,416L140,408L160,430L190,410ZM430,400L396,446L430,436L460,452L474,446ZM800,380L760,444L796,432L820,452L846,440Z",
        mix("#ffffff", p.far, c.night ? 0.5 : 0.1),
      ),
  );
  let t = "",
    e = "";
  const pos = layout
    ? [
        [140, 720, 1.5],
        [330, 690, 1.1],
        [860, 730, 1.7],
      ]
    : [
        [170, 700, 1.3],
        [700, 690, 1.1],
        [880, 724, 1.6],
        [420, 680, 0.9],
      ];
  for (const [i, [x = 0, y = 0, k = 1]] of pos.entries()) {
    const h = cottage(
      x,
      y,
      k,
      mix([p.accent[1], "#D9A08A", "#E9D3B0", p.accent[3]][i % 4] ?? p.accent[1], p.far, c.night ? 0.55 : 0.25),
      mix(p.accent[0], p.trunk, 0.3),
      true,
    );
    t += h.s;
    e += h.e;
  }
  for (const [x, h] of [
    [60, 240],
    [540, 170],
    [610, 210],
    [980, 280],
    [270, 160],
  ] as const)
    t = tree("pine", x, 712, h, mix(p.near, "#ffffff", c.night ? 0.05 : 0.18), p.trunk, r) + t;
  c.add("land", 0.28, t + fill(hill(700, 18, 2.4), mix(p.ground, p.far, 0.18)));
  c.glowShape(0.29, e);
  const [first] = pos;
  if (c.dark && first) c.lightAt(first[0] ?? 0, first[1] ?? 0, 220, 0.3);
  const man = at(
    layout ? 200 : 850,
    850,
    fill(oval(0, -34, 62, 56), "#FFFFFF") +
      fill(oval(0, -112, 44, 42), "#FFFFFF") +
      fill(oval(-14, -120, 5) + oval(14, -120, 5), "#33231f") +
      fill("M0,-110l34,10l-34,6z", "#EE8F3A") +
      line("M-46,-70l-46,-30M46,-70l46,-34", p.trunk, 7) +
      rect(-34, -164, 68, 10, p.front, 4) +
      rect(-24, -204, 48, 44, p.front, 5) +
      line("M-36,-80Q0,-64 36,-80", p.accent[0], 14) +
      fill(oval(0, -44, 5) + oval(0, -24, 5), "#33231f"),
  );
  c.add(
    "land",
    0.45,
    fill(hill(760, 20, 0.7), p.ground) +
      Array.from({ length: 14 }, () => line(`M${f(r() * 1000)},${f(800 + r() * 180)}q30,-12 60,0`, shade(p.ground, -0.05), 5)).join("") +
      man,
  );
  c.actors({});
  if (c.calm !== "bottom")
    c.add(
      "frame",
      0.92,
      fill("M-40,1040V960C60,920 140,960 250,1000C290,1016 300,1040 300,1040Z", mix("#ffffff", p.ground, 0.3)) +
        tree("pine", 1000, 1060, 360, p.front, p.trunk, r) +
        fill("M760,1040C820,990 940,960 1070,990V1040Z", mix("#ffffff", p.ground, 0.3)),
    );
}
