import type { SceneContext } from "../../compose/scene-types.ts";
import { mix, shade } from "../../core/color.ts";
import { f, oval, scallop } from "../../core/path.ts";
import { at, fill, line, rect } from "../kit.ts";
import { rubberDuck, toyBucket } from "./bath-toys.ts";
import { room, windowOn } from "./room-kit.ts";

const FLOOR_Y = 716;
const TILED_FROM_Y = 400;
const WHITE = "#F7F3EA";
const BRASS = "#D9B36A";

/** A bathroom: the tub full of foam on one side, the basin under a round mirror on the other. */
export function bathroom(c: SceneContext): void {
  const isMirrored = c.layout === 1;
  const { Fl: floorColor } = room(c, isMirrored ? "#F3E2D2" : "#DCEAE6", "#D8CDBB", isMirrored ? "leaf" : "dots");
  const tubX = isMirrored ? 800 : 224;
  const basinX = isMirrored ? 150 : 862;
  c.add("land", 0.1, wallTiles(c, isMirrored ? "#D9A79A" : "#8FBFC4"));
  c.add("land", 0.2, checkedFloor(c, floorColor));
  windowOn(c, isMirrored ? 560 : 130, 110, 190, 230, null);
  c.add("land", 0.28, basin(c, basinX, 800) + towelRail(c, isMirrored ? 380 : 500, 190));
  wallLamp(c, basinX, 146);
  if (isMirrored) c.add("land", 0.29, showerCurtain(c, 920, 80));
  c.add("land", 0.4, bathtub(c, tubX, 836, isMirrored ? 1 : -1));
  c.add("land", 0.42, bathMat(c));
  c.actors({});
  c.add("soft", 0.8, floatingBubbles(c, tubX));
  if (c.calm !== "bottom") c.add("frame", 0.92, toyBucket(c, isMirrored ? 110 : 915, 1030));
}

function wallTiles(c: SceneContext, color: string): string {
  const tile = mix(c.local(color), c.local(WHITE), 0.35);
  const size = 78;
  let joints = "";
  for (let y = TILED_FROM_Y + size; y < FLOOR_Y; y += size) joints += `M-40,${y}H1070`;
  for (let x = -10; x < 1070; x += size) joints += `M${x},${TILED_FROM_Y}V${FLOOR_Y}`;
  const border = rect(-40, TILED_FROM_Y - 18, 1110, 26, c.local(color), 4);
  return rect(-40, TILED_FROM_Y, 1110, FLOOR_Y - TILED_FROM_Y, tile) + line(joints, shade(tile, 0.05), 5) + border;
}

function checkedFloor(c: SceneContext, color: string): string {
  const rows = [FLOOR_Y, 766, 834, 924, 1040];
  let checks = "";
  for (let row = 0; row < rows.length - 1; row++) {
    const [top = 0, bottom = 0] = rows.slice(row, row + 2);
    for (let column = -6; column < 6; column++) {
      if ((row + column) % 2 !== 0) continue;
      // the joints run towards one point far behind the wall
      const edge = (index: number, y: number) => f(512 + index * (110 + (y - FLOOR_Y) * 0.42));
      checks += `M${edge(column, top)},${top}H${edge(column + 1, top)}L${edge(column + 1, bottom)},${bottom}H${edge(column, bottom)}Z`;
    }
  }
  return rect(-40, FLOOR_Y, 1110, 340, color) + fill(checks, shade(color, -0.06)) + rect(-40, FLOOR_Y - 16, 1110, 20, c.local(WHITE));
}

function bathtub(c: SceneContext, x: number, y: number, outward: 1 | -1): string {
  const white = c.local(WHITE);
  const foam = c.local("#FFFFFF");
  const feet = fill("M-190,-20C-200,10 -186,24 -160,20L-150,-24ZM190,-20C200,10 186,24 160,20L150,-24Z", c.local(BRASS));
  const suds = [[-180, -196, 60, 40], [-104, -216, 66, 52], [-20, -204, 70, 44], [64, -214, 62, 52], [150, -200, 66, 40]] as const;
  const heap = suds.map(([dx, dy, width, height]) => fill(scallop(dx, dy, width, height, c.r, 8), foam)).join("");
  const shine = suds.map(([dx, dy]) => fill(oval(dx - 14, dy - 10, 10), c.local("#DDEFF2"))).join("");
  const body = fill("M-250,-180C-246,-60 -214,-8 -150,-8H150C214,-8 246,-60 250,-180Z", white) + fill("M-210,-120C-196,-60 -176,-34 -140,-30H150C190,-40 210,-80 222,-130C150,-80 -130,-76 -210,-120Z", shade(white, -0.04));
  const rim = rect(-272, -206, 544, 38, shade(white, 0.02), 19);
  // the tap stands at the outer end, where no head hides it
  const tap = at(outward * 176, 0, line("M0,-220V-330C0,-366 -48,-366 -50,-334", c.local(BRASS), 16) + fill(oval(0, -286, 18, 9), c.local(BRASS)), 1, 0, outward < 0);
  return at(x, y, feet + tap + heap + shine + body + rim + rubberDuck(c, outward * 50, -238));
}

function basin(c: SceneContext, x: number, y: number): string {
  const white = c.local(WHITE);
  const mirror = fill(oval(0, -470, 98), c.local("#C99A6B")) + fill(oval(0, -470, 82), mix(c.local("#CFE4EA"), c.p.sky[1], 0.25)) + line("M-44,-450L20,-524M-14,-436L44,-504", "#ffffff99", 9);
  const shelfBoard = rect(-100, -340, 200, 16, c.local("#C99A6B"), 4) + rect(-76, -394, 40, 54, c.local("#8FBFC4"), 8) + line("M-64,-394L-74,-440M-48,-394L-40,-446", c.local("#D9675A"), 7) + rect(30, -382, 46, 42, c.local("#F0B0A8"), 10);
  const stand = fill("M-34,-180H34L48,0H-48Z", shade(white, -0.03));
  const bowl = fill("M-120,-240H120C116,-170 70,-150 0,-150C-70,-150 -116,-170 -120,-240Z", white) + rect(-132, -252, 264, 26, shade(white, 0.02), 13);
  const tap = line("M0,-252V-290C0,-312 34,-312 36,-288", c.local(BRASS), 12);
  return at(x, y, mirror + shelfBoard + stand + tap + bowl);
}

function wallLamp(c: SceneContext, x: number, y: number): void {
  c.add("land", 0.29, at(x, y, rect(-60, -8, 120, 14, c.local(BRASS), 6)));
  c.glowShape(0.3, at(x, y, fill(oval(-40, 22, 24) + oval(40, 22, 24), c.dark ? "#FFE9B4" : "#FBF3DC")), true);
  if (c.dark) c.lightAt(x, y + 20, 760, c.night ? 0.8 : 0.22);
}

function towelRail(c: SceneContext, x: number, y: number): string {
  const towel = (dx: number, width: number, height: number, color: string) => rect(dx, 0, width, height, c.local(color), 8) + line(`M${dx + 4},${height - 34}h${width - 8}M${dx + 4},${height - 20}h${width - 8}`, c.local(WHITE), 5);
  return at(x, y, line("M-110,0H130", c.local(BRASS), 9) + towel(-92, 92, 170, "#E2A08E") + towel(16, 86, 140, "#F0CE8A"));
}

function showerCurtain(c: SceneContext, x: number, y: number): string {
  const cloth = c.local("#9CC3CF");
  const folds = [-60, -20, 20, 60].map((dx) => `M${dx},24C${dx - 14},250 ${dx + 12},380 ${dx},610`).join("");
  return at(x, y, line("M-130,10H180", c.local(BRASS), 10) + fill("M-90,14H150V640C110,620 70,650 30,630C0,646 -40,620 -84,640C-70,400 -104,220 -90,14Z", cloth) + line(folds, shade(cloth, -0.05), 7));
}

function bathMat(c: SceneContext): string {
  const color = c.local("#E8C9A0");
  return `<ellipse cx="512" cy="${c.groundY + 20}" rx="330" ry="56" fill="${color}"/><ellipse cx="512" cy="${c.groundY + 20}" rx="270" ry="38" fill="none" stroke="${c.local(WHITE)}" stroke-width="8" stroke-dasharray="4 16" stroke-linecap="round"/>`;
}

function floatingBubbles(c: SceneContext, x: number): string {
  let bubbles = "";
  for (let index = 0; index < 14; index++) {
    const bubbleX = x + (c.r() - 0.5) * 460;
    const bubbleY = 330 + c.r() * 260;
    const radius = 8 + c.r() * 16;
    if (!c.clear(bubbleX, bubbleY, 40)) continue;
    bubbles += `<circle cx="${f(bubbleX)}" cy="${f(bubbleY)}" r="${f(radius)}" fill="#fff" fill-opacity=".28" stroke="#fff" stroke-opacity=".8" stroke-width="3"/>` + fill(oval(bubbleX - radius * 0.35, bubbleY - radius * 0.35, radius * 0.2), "#fff");
  }
  return bubbles;
}
