import type { SceneContext } from "../../compose/scene-types.ts";
import { mix, shade } from "../../core/color.ts";
import { f, oval } from "../../core/path.ts";
import { at, blades, bush, fill, flower, hill, line, rect, rock, tree, tuft, cycle } from "../kit.ts";

type Shore = { water: string; ripple: string; lily: string; reed: string };

/** A pond with reeds and lily pads: seen from its bank, or from a wooden jetty. */
export function pond(c: SceneContext): void {
  const { p, r } = c;
  const ground = c.groundY;
  const shore = shoreOf(c);
  c.sky(68);
  c.clouds([[200, 170, 120, 36], [860, 220, 100, 30]]);
  let grove = "";
  for (let index = 0; index < 11; index++) grove += tree(index % 3 ? "round" : "leaf", f(index * 104 - 10 + r() * 40), 618, f(130 + r() * 110), mix(p.mid, p.far, 0.4), mix(p.trunk, p.far, 0.5), r, false);
  c.add("land", 0.12, fill(hill(530, 26, 2 + c.layout), mix(p.far, p.sky[2], 0.35)) + grove);
  c.add("land", 0.2, fill(hill(606, 8, 3), mix(p.ground, p.mid, 0.45)) + bush(90, 634, 90, 60, mix(p.near, p.mid, 0.5), r) + bush(930, 636, 110, 70, mix(p.near, p.mid, 0.5), r));
  const top = Math.min(650, ground - 200);
  if (c.layout === 1) fromTheJetty(c, shore, top, ground);
  else fromTheBank(c, shore, top, ground);
  c.fireflies();
}

function shoreOf(c: SceneContext): Shore {
  const { p } = c;
  const summer = c.night ? mix("#27508A", p.sky[1], 0.35) : c.time === "sunset" ? mix("#6673B4", p.sky[1], 0.35) : c.time === "dawn" ? mix("#6FA0BE", p.sky[1], 0.22) : mix("#5FA3AE", p.sky[1], 0.4);
  const water = p.winter ? mix("#DDE9F0", p.sky[1], c.night ? 0.75 : 0.35) : summer;
  return { water, ripple: mix(water, p.sky[2], 0.5), lily: mix("#6FA35F", p.near, c.night ? 0.7 : 0.3), reed: p.winter ? mix("#B59A70", p.far, 0.3) : mix(p.near, p.mid, 0.25) };
}

function fromTheBank(c: SceneContext, shore: Shore, top: number, ground: number): void {
  const { p, r } = c;
  const bottom = ground - 74;
  c.add("land", 0.3, water(c, shore, top, bottom + 60));
  c.add("land", 0.36, lilies(c, shore, [[96, bottom - 60, 1], [236, bottom - 96, 0.7], [180, bottom - 14, 1.15], [800, bottom - 84, 0.8], [900, bottom - 30, 1.2], [700, bottom - 40, 0.8], [380, bottom - 60, 0.8]]) + duck(c, c.focusX > 512 ? 300 : 740, top + 52));
  const bank = `M-40,${bottom + 4}C120,${bottom + 40} 240,${bottom - 14} 400,${bottom + 12}C560,${bottom + 36} 720,${bottom - 4} 840,${bottom + 20}C920,${bottom + 36} 1000,${bottom + 6} 1070,${bottom - 6}V1060H-40Z`;
  c.add("land", 0.45, reeds(c, shore, 40, bottom + 40, 6) + reeds(c, shore, 962, bottom + 36, 7) + fill(bank, p.ground) + blades(r, 26, bottom + 50, 1000, shade(p.ground, -0.07)) + rock(292, bottom + 52, 46, 34, mix(p.trunk, p.groundL, 0.55), r) + rock(800, bottom + 54, 60, 40, mix(p.trunk, p.groundL, 0.5), r));
  c.actors({ tufts: !p.winter });
  if (c.calm !== "bottom") c.add("frame", 0.92, reeds(c, shore, 30, 1060, 5) + reeds(c, shore, 1000, 1060, 4) + [130, 190, 860, 910].map((x, index) => tuft(x, 1034, 70, p.near, r, 7) + (p.winter ? "" : flower(x + 16, 1034, f(50 + r() * 40), cycle(p.accent, index), p.near, r))).join(""));
}

function fromTheJetty(c: SceneContext, shore: Shore, top: number, ground: number): void {
  c.add("land", 0.3, water(c, shore, top, 1060));
  c.add("land", 0.36, reeds(c, shore, 50, ground - 96, 7) + lilies(c, shore, [[190, ground - 150, 0.9], [90, ground - 104, 0.8], [790, ground - 130, 1], [910, ground - 170, 0.8], [350, ground - 120, 0.7], [690, ground - 176, 0.6]]) + reeds(c, shore, 968, ground - 100, 8) + duck(c, c.focusX > 512 ? 300 : 740, top + 40));
  Object.assign(c.p, { ground: shore.water, front: shade(shore.water, -0.12) });
  c.add("land", 0.45, jetty(c, shore, ground));
  c.actors({});
  if (c.calm !== "bottom") c.add("frame", 0.92, lilies(c, shore, [[90, 1000, 1.5], [880, 1010, 1.6], [720, 1024, 1]]) + reeds(c, shore, 1000, 1064, 5));
}

function water(c: SceneContext, shore: Shore, top: number, bottom: number): string {
  const { light, r } = c;
  const surface = `M-40,${top}C180,${top - 18} 300,${top + 12} 512,${top - 6}C720,${top - 22} 860,${top + 14} 1070,${top - 8}V${bottom}H-40Z`;
  const shallow = line(`M-40,${top + 4}C180,${top - 14} 300,${top + 16} 512,${top - 2}C720,${top - 18} 860,${top + 18} 1070,${top - 4}`, shade(shore.water, -0.06), 12);
  const glitter = Array.from({ length: 9 }, (_, index) => {
    const reach = 16 + r() * 40;
    return `M${f(light.x - reach + (r() - 0.5) * 60)},${f(top + 18 + index * 15)}h${f(reach * 2)}`;
  }).join("");
  const ripples = Array.from({ length: 16 }, () => `M${f(r() * 1024)},${f(top + 20 + r() * (bottom - top - 20))}q20,-8 ${f(30 + r() * 30)},0`).join("");
  return fill(surface, shore.water) + shallow + line(ripples, shore.ripple, 4, 'opacity=".6"') + line(glitter, c.p.light, 5, 'opacity=".6"');
}

function lilies(c: SceneContext, shore: Shore, places: readonly (readonly [number, number, number])[]): string {
  if (c.p.winter) return places.map(([x, y, size]) => at(x, y, fill(oval(0, 0, 60, 15), "#FFFFFF", 'opacity=".45"'), size)).join("");
  const petals = [-50, -25, 0, 25, 50].map((angle) => at(0, -8, fill("M0,0C-11,-10 -9,-28 0,-36C9,-28 11,-10 0,0Z", mix(c.p.accent[0], "#FFFFFF", 0.55)), 1, angle)).join("") + fill(oval(0, -10, 6), "#F6CF6A");
  return places.map(([x, y, size], index) => {
    const pad = fill("M4,-2L58,-14C74,-4 62,14 30,18C-10,24 -64,16 -62,-2C-60,-18 -14,-24 34,-20Z", shade(shore.lily, index % 2 ? 0.05 : 0)) + line("M4,-2L-46,-2M4,-2L-16,14M4,-2L-14,-17", shade(shore.lily, -0.05), 3);
    return at(x, y, fill(oval(4, 8, 62, 16), shade(shore.water, -0.08), 'opacity=".6"') + pad + (index % 2 === 0 ? petals : ""), size);
  }).join("");
}

function reeds(c: SceneContext, shore: Shore, x: number, y: number, count: number): string {
  let leaves = "";
  let stems = "";
  let heads = "";
  for (let index = 0; index < count; index++) {
    const foot = x + (index - count / 2) * 20 + c.r() * 8;
    const height = 170 + c.r() * 110;
    const lean = (c.r() - 0.5) * 34;
    leaves += `M${f(foot - 6)},${f(y)}Q${f(foot - 12)},${f(y - height * 0.5)} ${f(foot - lean * 1.4)},${f(y - height * 0.86)}Q${f(foot + 8)},${f(y - height * 0.4)} ${f(foot + 8)},${f(y)}Z`;
    if (index % 2) continue;
    stems += `M${f(foot + 6)},${f(y)}Q${f(foot + 6)},${f(y - height * 0.6)} ${f(foot + lean)},${f(y - height)}`;
    heads += rect(foot + lean - 10, y - height - 12, 20, 64, mix("#7E5237", c.p.far, c.night ? 0.4 : 0.1), 10) + (c.p.winter ? fill(oval(foot + lean, y - height - 10, 12, 8), "#FBFAF6") : "");
  }
  return line(stems, shade(shore.reed, -0.04), 5) + fill(leaves, shore.reed) + heads;
}

function duck(c: SceneContext, x: number, y: number): string {
  if (c.p.winter || !c.clear(x, y, 60)) return "";
  const white = mix("#F3ECDD", c.p.far, c.night ? 0.4 : 0.1);
  const body = fill("M-40,0C-40,-22 -22,-26 0,-22C16,-18 30,-26 42,-34C44,-6 26,12 -4,12C-24,12 -38,10 -40,0Z", white) + fill(oval(-30, -34, 16), white) + fill("M-44,-36L-60,-30L-44,-26Z", "#E59A3E") + fill(oval(-34, -38, 3), "#3A2E2A");
  return at(x, y, body + line("M-56,16H52", "#FFFFFF", 4, 'opacity=".5"'), 0.8);
}

function jetty(c: SceneContext, shore: Shore, ground: number): string {
  const { p } = c;
  const wood = mix(c.p.winter ? "#D9CDBC" : "#C49A6C", p.far, c.night ? 0.55 : 0.12);
  const posts = [70, 300, 724, 954].map((x) => rect(x - 18, ground + 20, 36, 130, shade(wood, -0.16), 8) + fill(oval(x, ground + 150, 40, 9), shade(shore.water, -0.08))).join("");
  let joints = "";
  for (let index = -8; index <= 8; index++) joints += `M${512 + index * 70},${ground - 74}L${512 + index * 84},${ground + 34}`;
  const railPosts = [22, 1002].map((x) => rect(x - 15, ground - 190, 30, 236, shade(wood, -0.08), 8) + fill(oval(x, ground - 192, 20, 12), p.winter ? "#FBFAF6" : shade(wood, 0.04))).join("");
  return fill(`M-40,${ground + 60}H1070V${ground + 104}C800,${ground + 92} 240,${ground + 116} -40,${ground + 98}Z`, shade(shore.water, -0.1)) + posts + rect(-40, ground - 74, 1110, 112, wood) + line(joints, shade(wood, -0.08), 5) + rect(-40, ground + 34, 1110, 26, shade(wood, -0.12), 4) + railPosts;
}
