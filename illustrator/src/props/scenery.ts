// @ts-nocheck NOTE: drawing code whose types are still to be written; its callers are typed
// Free-standing props. Origin = ground contact point; w = half width used for placement.
import { oval, star, scallop, f } from "../core/path.ts";
import { rng } from "../core/random.ts";
import { shade } from "../core/color.ts";
const p = (d, c, x = "") => `<path d="${d}" fill="${c}" ${x}/>`,
  l = (d, c, w) => `<path d="${d}" fill="none" stroke="${c}" stroke-width="${w}" stroke-linecap="round" stroke-linejoin="round"/>`,
  R = (x, y, w, h, c, r = 4) => `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}" fill="${c}"/>`;
export const SCENERY = {
  tent: () => ({
    w: 130,
    svg:
      p("M-130,0L0,-190L130,0Z", "#E3A83C") +
      p("M-130,0L0,-190L-20,0Z", "#C98A2E") +
      p("M-34,0C-20,-50 -8,-90 0,-112C10,-90 26,-50 40,0Z", "#5A3F36") +
      l("M0,-190L8,-206", "#6B4A3A", 6),
  }),
  campfire: () => ({
    w: 70,
    light: { dy: -40, r: 420, k: 0.9 },
    svg: l("M-50,0L40,-18M50,0L-40,-18", "#6B4A3A", 16),
    emit:
      p("M0,-8C-44,-20 -36,-60 -14,-96C-14,-70 0,-74 2,-116C34,-84 46,-30 0,-8Z", "#F29A3A") +
      p("M0,-10C-22,-20 -16,-44 -4,-62C2,-50 22,-34 0,-10Z", "#FFE08A"),
  }),
  bench: () => ({
    w: 110,
    svg:
      R(-100, -54, 200, 16, "#A8744E") + R(-100, -88, 200, 14, "#A8744E") + R(-86, -54, 13, 54, "#4A4650") + R(74, -54, 13, 54, "#4A4650"),
  }),
  signpost: () => ({
    w: 60,
    svg:
      l("M0,0V-170", "#8A5A44", 12) + p("M-60,-166H44L66,-146L44,-126H-60Z", "#D9A25E") + p("M56,-116H-40L-60,-98L-40,-80H56Z", "#C98A4B"),
  }),
  basket: () => ({
    w: 50,
    svg:
      p(oval(-18, -52, 17) + oval(18, -52, 17) + oval(0, -62, 16), "#D2453F") +
      p("M-50,-46H50L40,0H-40Z", "#C08A50") +
      l("M-46,-30H46M-43,-15H43", "#9A6A38", 4) +
      l("M-46,-46C-40,-110 40,-110 46,-46", "#9A6A38", 7),
  }),
  blanket: () => ({
    w: 190,
    flat: true,
    svg:
      p("M-190,20C-150,-14 150,-14 190,20C120,44 -120,44 -190,20Z", "#D9675A") +
      l("M-120,0L-150,34M-40,-8L-50,38M40,-8L50,38M120,0L150,34M-170,14H170M-150,28H150", "#F4E2C2", 7),
  }),
  chest: () => ({
    w: 70,
    svg:
      R(-66, -60, 132, 60, "#A8744E", 6) +
      p("M-66,-60C-66,-110 66,-110 66,-60Z", "#8A5A3A") +
      R(-70, -66, 140, 12, "#F3C65A") +
      R(-12, -70, 24, 30, "#F3C65A"),
  }),
  snowman: () => ({
    w: 66,
    svg:
      p(oval(0, -36, 60, 52), "#fff") +
      p(oval(0, -106, 42, 40), "#fff") +
      p(oval(-13, -112, 5) + oval(13, -112, 5), "#33231f") +
      p("M0,-104l34,9l-34,6z", "#EE8F3A") +
      l("M-34,-76Q0,-62 34,-76", "#C4463A", 13),
  }),
  rocket: () => ({
    w: 80,
    svg:
      p("M-50,0L-76,30V-30L-46,-60ZM50,0L76,30V-30L46,-60Z", "#D9534F") +
      p("M-52,0C-66,-90 -38,-180 0,-220C38,-180 66,-90 52,0Z", "#F4EEE4") +
      p("M-32,-172C-20,-196 -10,-212 0,-220C10,-212 20,-196 32,-172Z", "#D9534F") +
      p(oval(0, -104, 25), "#7FB6D0") +
      l(oval(0, -104, 25), "#C9BFB0", 7),
  }),
  telescope: () => ({
    w: 70,
    svg:
      l("M0,-90L-44,0M0,-90L44,0M0,-90V0", "#8A5A44", 8) +
      `<g transform="translate(0,-100) rotate(-34)">${R(-60, -16, 130, 32, "#4F7C8A", 8)}${R(62, -20, 20, 40, "#F3C65A", 4)}${R(-76, -10, 20, 20, "#3A4A5A", 4)}</g>`,
  }),
  ball: () => ({ w: 34, svg: p(oval(0, -32, 34), "#E8615A") + p("M-34,-32C-20,-48 20,-48 34,-32C20,-18 -20,-18 -34,-32Z", "#FFF4E0") }),
  pumpkin: () => ({
    w: 50,
    svg:
      p(oval(-20, -32, 30, 33) + oval(20, -32, 30, 33), "#E0802E") +
      p(oval(0, -33, 25, 36), "#EE9A48") +
      l("M0,-66q0,-16 12,-20", "#5C7A3A", 8),
  }),
  stump: () => ({
    w: 62,
    svg:
      p("M-62,0C-54,-20 -54,-40 -56,-62H56C54,-40 54,-20 66,0Z", "#7A5A46") +
      p(oval(0, -62, 56, 15), "#D9B88A") +
      l("M-28,-62a28,7 0 1,0 56,0", "#A8805A", 3),
  }),
  toys: () => ({
    w: 66,
    svg:
      R(-60, -54, 52, 54, "#D9675A", 6) +
      R(-2, -50, 50, 50, "#6C9BC0", 6) +
      R(-34, -106, 52, 52, "#F3B84B", 6) +
      p(star(-8, -80, 18, 0.5), "#fff"),
  }),
  cake: () => ({
    w: 80,
    svg:
      R(-70, -8, 140, 12, "#E8E2D6") +
      R(-60, -66, 120, 58, "#F3C6C0", 8) +
      p("M-62,-66C-40,-78 40,-78 62,-66V-48q-12,16 -22,0q-10,14 -20,0q-10,16 -20,0q-10,14 -20,0q-10,16 -22,0q-8,10 -20,0Z", "#FFF4E6") +
      l("M-30,-72v-22M0,-74v-22M30,-72v-22", "#7FA6B8", 6),
    emit: [-30, 0, 30].map((x) => p(`M${x},-98C${x - 7},-106 ${x},-112 ${x},-120C${x},-112 ${x + 7},-106 ${x},-98Z`, "#F6B84B")).join(""),
  }),
};
const COVER = {
  bush: (w, h, c, r) =>
    p(scallop(0, -h * 0.46, w, h * 0.56, r, 12, 0.22), c) +
    l(
      Array.from({ length: 14 }, () => {
        const a = r() * 6.28,
          q = Math.sqrt(r()) * 0.8;
        return `M${f(Math.cos(a) * w * q - 8)},${f(-h * 0.5 + Math.sin(a) * h * 0.42 * q)}q8,-10 16,0`;
      }).join(""),
      shade(c, 0.06),
      4,
    ),
  rock: (w, h, c) =>
    p(`M${-w},6C${-w},${-h * 0.6} ${-w * 0.5},${-h} 0,${-h}C${w * 0.5},${-h} ${w},${-h * 0.6} ${w},6Z`, c) +
    l(`M${-w * 0.5},${-h * 0.66}q${w * 0.3},${-h * 0.2} ${w * 0.6},0`, shade(c, 0.07), 6),
  cloud: (w, h) =>
    `<g fill="#FFFDF4"><rect x="${-w}" y="${-h * 0.6}" width="${w * 2}" height="${h * 0.66}" rx="${h * 0.3}"/>${[-0.6, -0.2, 0.25, 0.62].map((t, i) => `<circle cx="${t * w}" cy="${-h * 0.56}" r="${h * (0.42 - 0.05 * (i % 2))}"/>`).join("")}</g>`,
  chest: (w, h) =>
    R(-w, -h, w * 2, h, "#A8744E", 10) +
    R(-w - 6, -h, w * 2 + 12, 20, "#8A5A3A", 6) +
    l(`M${-w + 14},${-h * 0.5}H${w - 14}`, "#8A5A3A", 5) +
    p(star(0, -h * 0.5, 26, 0.5), "#F3C65A"),
  snow: (w, h) =>
    p(`M${-w * 1.2},8C${-w},${-h * 0.9} ${-w * 0.4},${-h} 0,${-h}C${w * 0.4},${-h} ${w},${-h * 0.9} ${w * 1.2},8Z`, "#FBFAF6"),
};
export const cover = (kind, w, h, color, seed) => (COVER[kind] || COVER.bush)(w, h, color, rng("cover" + seed));
/** bicycle fitted to a rig: returns hand/foot targets in figure space + svg behind and before the rider */
export function bicycle(rig, color = "#4F8A8A") {
  const py = rig.hipY + rig.legLen * 0.92,
    hub = py - 12,
    RR = 50,
    bar = [rig.shoulderX + rig.armLen * 0.56, rig.shoulderY + rig.armLen * 0.5],
    wheel = (x) =>
      l(oval(x, hub, RR), "#3F3A44", 9) +
      l(`M${x - RR},${hub}h${RR * 2}M${x},${hub - RR}v${RR * 2}M${x - 35},${hub - 35}l70,70M${x + 35},${hub - 35}l-70,70`, "#C9C4CC", 2.4) +
      p(oval(x, hub, 7), "#8A8490");
  const rear = -72,
    front = 96,
    seat = [-6, rig.hipY + 28];
  return {
    lift: -(hub + RR + 4),
    targets: { L: [bar[0] - 4, bar[1]], R: [bar[0] + 6, bar[1] + 2], footL: [0, py - 6], footR: [28, py + 16] },
    back:
      wheel(rear) +
      wheel(front) +
      l(
        `M${rear},${hub}L${seat[0]},${seat[1]}L14,${py}L${rear},${hub}M14,${py}L${front - 26},${bar[1] + 46}M${seat[0]},${seat[1]}L${front - 26},${bar[1] + 46}`,
        color,
        10,
      ) +
      l(`M${front},${hub}L${bar[0] - 6},${bar[1]}`, color, 10) +
      p(`M${seat[0] - 30},${seat[1] - 8}q30,-10 48,2q-8,14 -48,6z`, "#4A3A36"),
    front: l(`M${bar[0] - 12},${bar[1] + 4}q14,-12 26,-2`, "#4A3A36", 8),
  };
}
