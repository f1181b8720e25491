import type { SceneContext } from "../../compose/scene-types.ts";
import { mix, shade } from "../../core/color.ts";
import { markThing } from "../../core/mark-thing.ts";
import { f, oval } from "../../core/path.ts";
import { at, fill, line, linear, mushroom, radial, rect, rock, stars } from "../kit.ts";
import { seenInWindow } from "../seen-in-window.ts";

/** What only the chamber with bed and window has. */
const WITH_BED = ["bed", "window", "moon", "star"] as const;
const FLOOR_Y = 760;
const NIGHT_TINT = "#3C3468";
const EVENING_TINT = "#A8606A";
/** The chamber dug into the earth: a broad egg, flat below. */
const CHAMBER = "M120,1060C-10,760 0,130 512,96C1024,130 1034,760 904,1060Z";

type Earth = { tint: (color: string) => string; wall: string; soil: string; floor: string };

/** A cosy round room under the ground: roots above, a little round door, a lantern that always burns. */
export function burrow(c: SceneContext): void {
  const earth = earthOf(c);
  const hasBed = c.layout === 1 || c.isUnlit || WITH_BED.some((kind) => c.named.has(kind));
  Object.assign(c.p, { ground: earth.floor, groundL: shade(earth.floor, 0.06), front: shade(earth.soil, -0.12), near: earth.soil, mid: earth.wall });
  c.local = earth.tint;
  c.dark = true;
  c.add("sky", 0, rect(-50, -50, 1124, 1124, "url(#wall)"), radial("wall", [[0, shade(earth.wall, 0.06), 1], [1, shade(earth.wall, -0.1), 1]]));
  c.add("land", 0.2, fill(`M-40,${FLOOR_Y}C200,${FLOOR_Y - 26} 820,${FLOOR_Y - 26} 1070,${FLOOR_Y}V1040H-40Z`, earth.floor) + pebbles(c, earth));
  if (hasBed) {
    roundWindow(c, 640, c.calm === "top" || c.named.has("window") || c.named.has("moon") || c.named.has("star") ? 430 : 290, earth);
    c.add("land", 0.28, markThing(["bed", "blanket", "pillow"], bedNook(earth, 224, 770)) + markThing("door", at(836, 786, door(earth))));
  } else {
    c.add("land", 0.28, markThing("door", at(216, 790, door(earth))) + pantry(c, earth, 790, 300));
    c.add("land", 0.4, stove(earth, 850, 830));
    c.add("emit", 0.41, at(850, 830, fill("M-40,-66C-46,-110 -14,-104 -8,-140C20,-116 44,-104 36,-66Z", "#F29A3A") + fill("M-18,-66C-20,-90 0,-92 4,-108C20,-92 24,-80 16,-66Z", "#FFE08A")));
    c.lightAt(850, 740, 420, c.night ? 0.45 : 0.14);
  }
  c.add("land", 0.38, markThing("rug", rug(c, earth)));
  c.add("land", 0.43, fill(`M-40,-40H1064V1064H-40Z${CHAMBER}`, earth.soil, 'fill-rule="evenodd"') + stonesInSoil(c, earth));
  c.add("land", 0.44, roots(c, earth));
  lantern(c, earth, hasBed ? 400 : 512);
  c.actors({});
  c.ambient = c.night ? [0.82, 0.77, 0.88] : null;
  if (c.calm !== "bottom") c.add("frame", 0.92, mushroom(90, 1030, 1.5, earth.tint("#C4573F")) + mushroom(180, 1040, 0.9, earth.tint("#D98A5A")) + rock(950, 1060, 90, 70, shade(earth.soil, 0.03), c.r));
}

function earthOf(c: SceneContext): Earth {
  const share = c.night ? 0.36 : c.time === "sunset" ? 0.18 : 0;
  const tint = (color: string) => mix(color, c.night ? NIGHT_TINT : EVENING_TINT, share * 0.7);
  return { tint, wall: mix("#D2A676", c.night ? NIGHT_TINT : EVENING_TINT, share), soil: mix("#80573F", NIGHT_TINT, share * 0.7), floor: mix("#B98B62", NIGHT_TINT, share) };
}

function door(earth: Earth): string {
  const wood = earth.tint("#7F9A62");
  const planks = line("M-66,-286V-14M-22,-308V-6M22,-308V-6M66,-286V-14", shade(wood, -0.07), 5);
  const frame = fill(oval(0, -156, 176), earth.tint("#7A4E36")) + fill(oval(0, -156, 150), wood);
  const pane = fill(oval(0, -220, 48), earth.tint("#7A4E36")) + fill(oval(0, -220, 36), earth.tint("#FFE3A0")) + line("M0,-256V-184M-36,-220H36", earth.tint("#7A4E36"), 8);
  const hinges = line("M-138,-196H-84M-138,-110H-84", earth.tint("#4A3B38"), 12);
  return frame + planks + pane + hinges + fill(oval(96, -140, 14), earth.tint("#F3C65A")) + rect(-120, -8, 240, 22, earth.tint("#8D7B70"), 10);
}

function pantry(c: SceneContext, earth: Earth, x: number, y: number): string {
  const hollow = fill("M-150,250V60C-150,-60 150,-60 150,60V250Z", shade(earth.wall, -0.17));
  const jar = (dx: number, base: number, color: string) => rect(dx - 24, base - 62, 48, 62, earth.tint(color), 12) + rect(dx - 20, base - 76, 40, 18, earth.tint("#E9D3A8"), 5) + line(`M${dx - 12},${base - 46}v26`, "#ffffff66", 6);
  const boards = rect(-160, 96, 320, 16, earth.tint("#7A4E36"), 5) + rect(-160, 200, 320, 16, earth.tint("#7A4E36"), 5);
  const top = jar(-92, 96, "#C4573F") + jar(-30, 96, "#E3A83C") + jar(34, 96, "#8C6BA8") + fill("M70,96C60,50 130,50 122,96Z", earth.tint("#C99A6B"));
  const bottom = fill(oval(-94, 180, 22) + oval(-58, 184, 18), earth.tint("#C9714E")) + jar(10, 200, "#6F9A66") + fill("M56,200H126L118,156H64Z", earth.tint("#7FA6B8")) + line("M124,164q26,6 0,28", earth.tint("#7FA6B8"), 8);
  return c.calm === "top" ? at(x, y + 60, hollow + boards + top + bottom) : at(x, y, hollow + boards + top + bottom);
}

function stove(earth: Earth, x: number, y: number): string {
  const iron = earth.tint("#5A5260");
  const kettle = fill("M-44,-206C-52,-262 40,-262 34,-206Z", earth.tint("#C4573F")) + line("M-34,-240C-30,-286 22,-286 26,-240M34,-226L62,-246", earth.tint("#C4573F"), 9);
  return at(x, y, rect(-110, -206, 220, 30, shade(iron, 0.04), 10) + rect(-96, -182, 192, 160, iron, 18) + rect(-84, -28, 22, 34, iron, 6) + rect(62, -28, 22, 34, iron, 6) + rect(-58, -150, 116, 92, "#38292C", 20) + kettle);
}

function bedNook(earth: Earth, x: number, y: number): string {
  const hollow = fill("M-190,0V-160C-190,-330 190,-330 190,-160V0Z", shade(earth.wall, -0.17));
  const colors = ["#D98A7A", "#E3B86A", "#8FB0A4", "#7F8FB8"];
  const patches = Array.from({ length: 10 }, (_, index) => rect(-90 + (index % 5) * 55, -112 + Math.floor(index / 5) * 48, 55, 48, earth.tint(colors[(index + Math.floor(index / 5)) % 4] ?? "#D98A7A"))).join("");
  return at(x, y, hollow + rect(-186, -90, 372, 50, earth.tint("#F3E7D3"), 16) + fill("M-180,-86C-190,-146 -90,-146 -84,-86Z", earth.tint("#FFF8EA")) + patches + rect(-196, -26, 392, 34, earth.tint("#8A5A3C"), 10));
}

function roundWindow(c: SceneContext, x: number, y: number, earth: Earth): void {
  const sky = fill(oval(x, y, 92), "url(#pane)") + (c.night ? seenInWindow(c, x + 26, y - 34, 26) + stars(14, c.r, 150, "#FFF6D8", x - 60, x + 60).replaceAll("<circle", `<circle transform="translate(0,${y - 80})"`) : "");
  const grass = fill(`M${x - 86},${y + 32}C${x - 40},${y + 6} ${x + 40},${y + 14} ${x + 88},${y + 28}C${x + 70},${y + 86} ${x - 66},${y + 88} ${x - 86},${y + 32}Z`, c.p.far);
  c.add("land", 0.21, markThing("window", fill(oval(x, y, 114), earth.tint("#7A4E36"))));
  c.add("emit", 0.22, sky + grass, linear("pane", [[0, c.p.sky[0], 1], [1, c.p.sky[2], 1]]));
  c.add("land", 0.23, line(`M${x},${y - 92}V${y + 92}M${x - 92},${y}H${x + 92}`, earth.tint("#7A4E36"), 11));
}

const rug = (c: SceneContext, earth: Earth): string =>
  `<ellipse cx="512" cy="${c.groundY + 14}" rx="360" ry="66" fill="${earth.tint("#B9604A")}"/><ellipse cx="512" cy="${c.groundY + 14}" rx="290" ry="48" fill="${earth.tint("#D9A05E")}"/><ellipse cx="512" cy="${c.groundY + 14}" rx="210" ry="32" fill="${earth.tint("#B9604A")}"/>`;

function pebbles(c: SceneContext, earth: Earth): string {
  return fill(Array.from({ length: 26 }, () => oval(c.r() * 1024, FLOOR_Y + 20 + c.r() * 240, 6 + c.r() * 8, 4 + c.r() * 3)).join(""), shade(earth.floor, -0.05));
}

function stonesInSoil(c: SceneContext, earth: Earth): string {
  const places = [[60, 90], [170, 150], [40, 300], [330, 50], [700, 44], [860, 120], [980, 70], [990, 300], [30, 560], [1000, 560]] as const;
  return fill(places.map(([x, y]) => oval(x + c.r() * 30 - 15, y, 18 + c.r() * 16, 12 + c.r() * 10)).join(""), shade(earth.soil, 0.07));
}

function roots(c: SceneContext, earth: Earth): string {
  const bark = earth.tint("#5E3F2E");
  const length = c.calm === "top" ? 0.6 : 1;
  return [[90, 330], [210, 250], [300, 170], [720, 180], [830, 270], [950, 340]].map(([x = 0, reach = 0], index) => {
    const bend = index < 3 ? 30 : -30;
    const end = reach * length;
    return fill(`M${x - 26},-30C${x - 8},${f(end * 0.4)} ${x + bend},${f(end * 0.6)} ${x + bend * 0.4},${f(end)}C${x + bend + 18},${f(end * 0.7)} ${x + 16},${f(end * 0.4)} ${x + 28},-30Z`, bark) +
      line(`M${x + bend * 0.3},${f(end * 0.5)}q${-bend * 1.4},20 ${-bend * 1.6},${f(end * 0.24)}`, bark, 9);
  }).join("");
}

function lantern(c: SceneContext, earth: Earth, x: number): void {
  const y = c.calm === "top" ? 90 : 130;
  c.add("land", 0.45, at(x, y, line("M0,-160V-20", earth.tint("#4A3B38"), 6) + fill("M-40,0L0,-34L40,0Z", earth.tint("#4A3B38")) + rect(-40, 96, 80, 16, earth.tint("#4A3B38"), 5)));
  c.glowShape(0.46, at(x, y, fill("M-32,2H32L38,96H-38Z", "#FFDF94") + fill("M0,30C18,50 18,80 0,84C-18,80 -18,50 0,30Z", "#FFF6D8")), true);
  c.lightAt(x, y + 50, 820, c.night ? 0.6 : 0.16, [1, 0.74, 0.4]);
}
