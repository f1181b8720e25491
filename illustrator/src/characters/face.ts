// Faces: eyes, brows, nose, mouth, cheeks. Features sit on a sphere so `turn` gives a true three-quarter view.
import type { Pen } from "../core/pen.ts";
import type { SpeciesParts } from "./species-parts.ts";
import { oval, f } from "../core/path.ts";
import { shade, lightness } from "../core/color.ts";
const INK = "#33231f";
type Expression = {
  eyes?: "arc" | "closed" | "closedUp";
  brow?: "up" | "worry" | "firm" | "angry" | "high" | "one";
  mouth: "smile" | "open" | "soft" | "wobble" | "frown" | "smallo" | "smirk" | "o" | "wail";
  /** How far ears hang, how wide eyes are. */
  droop?: number;
  wide?: number;
  pale?: 1;
  blush?: 1;
  tears?: 1;
};

export const EMOTIONS: Readonly<Record<string, Expression>> & { happy: Expression } = {
  happy: { brow: "up", mouth: "smile" },
  joy: { eyes: "arc", brow: "up", mouth: "open" },
  calm: { brow: "up", mouth: "soft" },
  worried: { brow: "worry", mouth: "wobble", droop: 1, pale: 1 },
  sad: { brow: "worry", mouth: "frown", droop: 1 },
  scared: { brow: "worry", mouth: "smallo", droop: 1, wide: 1, pale: 1 },
  brave: { brow: "firm", mouth: "smirk" },
  angry: { brow: "angry", mouth: "frown", droop: 0.6 },
  surprised: { brow: "high", mouth: "o", wide: 1 },
  sleepy: { eyes: "closed", mouth: "soft" },
  cry: { eyes: "closedUp", brow: "worry", mouth: "wail", droop: 1, tears: 1 },
  proud: { eyes: "closedUp", brow: "up", mouth: "smile" },
  curious: { brow: "one", mouth: "smallo", wide: 0.4 },
  love: { eyes: "arc", mouth: "smile", blush: 1 },
  shy: { brow: "worry", mouth: "soft", blush: 1 },
};
export type Projector = (x: number, y: number, out?: number) => { x: number; y: number; k: number };

/** Puts features on a sphere of radius `R`, turned by `turn` (-1..1) and lowered by `ly`. */
export function makeProjector(turn: number, ly: number, R = 92): Projector {
  const th = turn * 0.62;
  return (x, y, out = 1) => {
    const a = Math.asin(Math.max(-0.98, Math.min(0.98, x / R))),
      b = a + th;
    return { x: R * Math.sin(b) * out, y: y + ly, k: Math.max(0.35, Math.cos(b) / Math.max(0.2, Math.cos(a))) };
  };
}
type FaceRequest = { emotion?: string; look?: readonly [number, number]; proj: Projector; eyesClosed: boolean; glasses: string | undefined; brows: string | null };

/** One brow, over the left eye; the right one is its mirror image. */
const BROWS = {
  worry: "M-13,4Q0,-9 14,-9",
  firm: "M-14,-4Q0,-4 13,5",
  angry: "M-14,-6Q2,-2 14,9",
  high: "M-12,-3Q0,-12 12,-3",
  up: "M-11,1Q0,-6 11,0",
  one: "M-11,1Q0,-6 11,0",
} as const;

export function face(pen: Pen, sp: SpeciesParts, { emotion = "happy", look = [0, 0], proj, eyesClosed, glasses, brows }: FaceRequest): string {
  const em = EMOTIONS[emotion] || EMOTIONS.happy,
    human = sp.human,
    [EX, EY] = sp.eye;
  const dark = lightness(sp.faceMain || sp.main) < 0.5 || (sp.faceHeart && false);
  const ink = INK,
    at = (x: number, y: number, s: string, out?: number) => {
      const p = proj(x, y, out);
      return `<g transform="translate(${f(p.x)},${f(p.y)}) scale(${f(p.k * 100) / 100},1)">${s}</g>`;
    };
  let s = "";
  if (sp.disks)
    for (const k of [-1, 1])
      s += at(k * EX, EY, pen.flat(oval(0, 0, 37, 38), sp.belly) + pen.stroke(oval(0, 0, 29, 30), shade(sp.belly, -0.08), 3));
  if (sp.patches)
    for (const k of [-1, 1]) s += at(k * EX, EY + 3, `<g transform="rotate(${k * 24})">${pen.flat(oval(0, 2, 21, 27), sp.patches)}</g>`);
  if (sp.eyePatch) s += at(EX + 2, EY, pen.flat(oval(0, 0, 27, 31), sp.eyePatch));
  const blushY = sp.topEyes ? 2 : human ? 28 : sp.noseKind === "trunk" ? 24 : EY + 28,
    bo = em.pale ? 0.2 : em.blush ? 0.6 : 0.4;
  if (!sp.robot)
    for (const k of [-1, 1])
      if (proj(k * (human ? 50 : 60), 0).k > 0.5)
        s += at(
          k * (human ? 50 : sp.topEyes ? 66 : 60),
          blushY,
          `<ellipse rx="${human ? 16 : 19}" ry="${human ? 11 : 13}" fill="#E8616A" opacity="${human && dark ? bo * 0.75 : bo}"/>`,
        );
  const ew = human ? 1.0 : sp.disks ? 1.25 : 1.04;
  const eyes = eyesClosed ? "closed" : em.eyes,
    lid = sp.patches ? "#F6F1E8" : ink;
  for (const k of [-1, 1]) {
    let e = "";
    if (sp.topEyes && eyes) e = pen.flat(oval(0, 0, 22, 22), shade(sp.main, -0.02));
    if (eyes === "arc") e += pen.stroke("M-13,5Q0,-13 13,5", lid, 5.6);
    else if (eyes === "closed") e += pen.stroke("M-13,-2Q0,11 13,-2", lid, 5);
    else if (eyes === "closedUp") e += pen.stroke("M-13,2Q0,10 13,2", lid, 5);
    else {
      const R = 10.4 * ew * (1 + 0.2 * (em.wide || 0)),
        lx = look[0] * 2.4,
        ly = look[1] * 2.4;
      if (sp.patches) e += `<circle r="${f(R * 1.32)}" fill="#FFFDF6"/>`;
      else if (sp.topEyes || em.wide === 1)
        e += `<ellipse rx="${f(R * (sp.topEyes ? 1.9 : 1.5))}" ry="${f(R * (sp.topEyes ? 1.9 : 1.62))}" fill="#FFFDF6"/>`;
      const px = em.wide === 1 || sp.topEyes ? look[0] * 4 : lx * 0.4,
        py = em.wide === 1 || sp.topEyes ? look[1] * 4 : ly * 0.4;
      e += `<g transform="translate(${f(px)},${f(py)})"><ellipse rx="${f(R)}" ry="${f(R * 1.2)}" fill="${ink}"/><circle cx="${f(3.2 + lx * 0.6)}" cy="${f(-4.6 + ly * 0.6)}" r="${f(R * 0.36)}" fill="#fff"/><circle cx="${f(-3.4 + lx * 0.6)}" cy="${f(4.4 + ly * 0.6)}" r="${f(R * 0.17)}" fill="#fff" opacity=".85"/></g>`;
      if (sp.lashes)
        e += pen.stroke(`M${f(k * R * 0.8)},${f(-R * 0.8)}l${k * 7},-5M${f(k * R * 0.98)},${f(-R * 0.2)}l${k * 8},-2`, ink, 3.4);
    }
    s += at(k * EX, EY, e);
  }
  if (em.tears)
    for (const k of [-1, 1])
      s += at(
        k * (EX + 3),
        EY + 12,
        `<path d="M-5,0C-8,16 -9,30 -3,38C3,44 10,38 8,28C7,18 4,8 3,0Z" fill="#BFE3F7" opacity=".92"/><circle cx="${k * 20}" cy="52" r="6" fill="#BFE3F7"/>`,
      );
  const bc = brows || shade(sp.dark, sp.faceHeart ? 0.3 : -0.05),
    B = em.brow && BROWS[em.brow];
  if (B && (em.brow !== "up" || human))
    for (const k of [-1, 1]) {
      const lift = em.brow === "one" && k > 0 ? -9 : 0;
      s += at(
        k * EX,
        EY - (sp.disks ? 36 : sp.topEyes ? 30 : human ? 27 : 29) + lift - (em.wide ? 4 : 0),
        `<g transform="scale(${-k},1)">${pen.stroke(B, sp.disks ? sp.dark : bc, human ? 4.6 : 5.6)}</g>`,
      );
    }
  const NY = sp.noseY,
    hi = `<ellipse cx="-4" cy="-4" rx="4" ry="1.9" fill="#fff" opacity=".55"/>`;
  const nose = {
    tri: pen.flat("M-13,-6C-6,-11 6,-11 13,-6C13,3 4,8 0,8C-4,8 -13,3 -13,-6Z", sp.nose) + hi,
    big:
      pen.flat("M-14,-16C-6,-22 6,-22 14,-16C18,2 12,20 0,20C-12,20 -18,2 -14,-16Z", sp.nose) +
      `<ellipse cx="-4" cy="-10" rx="4" ry="3" fill="#fff" opacity=".45"/>`,
    human: pen.stroke("M-5,-2q5,6 10,0", sp.nose, 4.4),
    snout: pen.fill(oval(0, 0, 30, 22), sp.inner) + pen.flat(oval(-9, 0, 5, 7), sp.nose) + pen.flat(oval(9, 0, 5, 7), sp.nose),
    beak:
      pen.fill("M-15,-8C-6,-13 6,-13 15,-8C13,6 6,16 0,20C-6,16 -13,6 -15,-8Z", sp.nose) +
      pen.stroke("M-10,0Q0,7 10,0", shade(sp.nose, -0.12), 3),
    bill:
      pen.fill("M-32,-2C-22,-16 22,-16 32,-2C36,8 20,18 0,18C-20,18 -36,8 -32,-2Z", sp.nose) +
      pen.stroke("M-26,4Q0,13 26,4", shade(sp.nose, -0.12), 3.4),
    dots: pen.flat(oval(-11, 0, 3.6, 4), sp.nose) + pen.flat(oval(11, 0, 3.6, 4), sp.nose),
    nostrils: pen.flat(oval(-17, 0, 5, 6), sp.nose) + pen.flat(oval(17, 0, 5, 6), sp.nose),
    trunk: "",
    none: "",
  }[sp.noseKind];
  const proud = 1.12; // muzzle sticks out of the sphere
  const ms = (d: string, w = 4.4) => pen.stroke(d, sp.robot ? INK : ink, w);
  const wide = sp.wideMouth ? 2.3 : 1;
  const mouth =
    em.mouth === "open" && sp.noseKind === "bill"
      ? ""
      : {
          smile:
            human ||
            sp.robot ||
            sp.wideMouth ||
            sp.noseKind === "none" ||
            sp.noseKind === "dots" ||
            sp.noseKind === "nostrils" ||
            sp.noseKind === "snout" ||
            sp.noseKind === "trunk"
              ? ms(`M${-16 * wide},0Q0,${15 + wide * 3} ${16 * wide},0`)
              : ms("M-17,1Q-8,13 0,3Q8,13 17,1"),
          soft: ms(`M${-10 * wide},4Q0,${11 + wide * 2} ${10 * wide},4`),
          smirk: ms("M-15,5Q2,13 17,0"),
          wobble: ms("M-13,10Q-6,2 0,7T13,7"),
          frown: ms("M-13,11Q0,0 13,11"),
          o: `<ellipse cy="10" rx="8" ry="10" fill="#7b2f33"/>`,
          smallo: `<ellipse cy="8" rx="5.5" ry="6.5" fill="#7b2f33"/>`,
          open: `<path d="M${-19 * (sp.wideMouth ? 1.7 : 1)},0Q0,7 ${19 * (sp.wideMouth ? 1.7 : 1)},0Q16,24 0,24Q-16,24 ${-19 * (sp.wideMouth ? 1.7 : 1)},0Z" fill="#8a3038"/><path d="M-10,18Q0,9 10,18Q5,24 0,24Q-5,24 -10,18Z" fill="#ee8a86"/>`,
          wail: `<path d="M-14,20Q-16,2 0,2Q16,2 14,20Q0,14 -14,20Z" fill="#8a3038"/>`,
        }[em.mouth] || "";
  const beaky = sp.noseKind === "beak" || sp.noseKind === "bill";
  if (!beaky)
    s += at(
      0,
      sp.mouthY,
      mouth + (sp.tongue && em.mouth === "smile" ? `<path d="M2,8Q12,8 12,16Q8,24 3,18Z" fill="#ee8a86"/>` : ""),
      proud,
    );
  if (nose) s += at(0, NY, nose, proud);
  if (beaky && em.mouth === "open") s += at(0, NY + 16, `<path d="M-10,0Q0,5 10,0Q6,16 0,16Q-6,16 -10,0Z" fill="#8a3038"/>`, proud);
  if (sp.noseKind === "trunk")
    s += at(
      0,
      NY,
      pen.tube("M0,-6C2,24 0,44 -10,60C-18,72 -34,70 -36,58", sp.main, 30) +
        pen.stroke("M-12,16Q0,21 13,16M-12,32Q0,37 12,32M-17,48Q-4,54 6,50", shade(sp.main, -0.09), 3.4),
      proud,
    );
  if (sp.whiskers)
    for (const k of [-1, 1]) s += at(k * 56, 26, pen.stroke(`M0,-2L${k * 44},-10M0,6L${k * 44},9`, sp.dark, 2.6, 'opacity=".7"'));
  if (sp.freckles)
    for (const k of [-1, 1])
      s += at(k * 62, -30, pen.flat(oval(0, 0, 6) + oval(k * 10, 12, 4) + oval(k * -4, -14, 4), shade(sp.main, -0.08)));
  if (glasses) {
    const R = human ? 21 : 25;
    for (const k of [-1, 1]) s += at(k * EX, EY, `<circle r="${R}" fill="#fff" fill-opacity=".16" stroke="${glasses}" stroke-width="5"/>`);
    const a = proj(-EX, EY),
      b = proj(EX, EY);
    s += pen.stroke(`M${f(a.x + R * a.k)},${f(a.y - 2)}Q${f((a.x + b.x) / 2)},${f(a.y - 8)} ${f(b.x - R * b.k)},${f(b.y - 2)}`, glasses, 5);
  }
  return s;
}
