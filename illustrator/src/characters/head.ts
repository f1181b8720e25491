// The head in head units (centre 0,0; radius ~90): skull, markings, ears, hair, face, headgear.
import type { Pen } from "../core/pen.ts";
import type { Figure } from "./figure-of.ts";
import type { Outfit } from "./outfit-colors.ts";
import type { HeadKind, SpeciesParts } from "./species-parts.ts";
import { oval, scallop, star, f } from "../core/path.ts";
import { shade, mix } from "../core/color.ts";
import { ear, crestBack, crestFront } from "./ears.ts";
import { face, makeProjector, EMOTIONS } from "./face.ts";
import { hairBack, hairFront, beard } from "./hair.ts";
const SKULL: Readonly<Record<HeadKind, string>> = {
  fox: "M0,-68C52,-70 86,-42 94,-4C98,12 108,22 116,34C92,42 52,72 0,72C-52,72 -92,42 -116,34C-108,22 -98,12 -94,-4C-86,-42 -52,-70 0,-68Z",
  round: "M0,-76C56,-76 90,-40 90,2C90,46 54,72 0,72C-54,72 -90,46 -90,2C-90,-40 -56,-76 0,-76Z",
  oval: "M0,-66C48,-68 78,-38 82,2C86,42 48,66 0,66C-48,66 -86,42 -82,2C-78,-38 -48,-68 0,-66Z",
  wide: "M0,-66C56,-68 88,-34 96,6C98,46 50,66 0,66C-50,66 -98,46 -96,6C-88,-34 -56,-68 0,-66Z",
  jaw: "M0,-68C50,-70 80,-44 84,-6C106,18 98,70 0,72C-98,70 -106,18 -84,-6C-80,-44 -50,-70 0,-68Z",
  human: "M0,-76C54,-76 83,-38 83,4C83,46 46,76 0,76C-46,76 -83,46 -83,4C-83,-38 -54,-76 0,-76Z",
  frog: "M0,-46C60,-48 106,-14 106,20C106,58 60,70 0,70C-60,70 -106,58 -106,20C-106,-14 -60,-48 0,-46Z",
  long: "M0,-72C50,-74 76,-44 78,-8C80,16 74,28 72,46C68,80 36,86 0,86C-36,86 -68,80 -72,46C-74,28 -80,16 -78,-8C-76,-44 -50,-74 0,-72Z",
  owl: "M0,-70C58,-72 94,-44 94,0C94,46 54,70 0,70C-54,70 -94,46 -94,0C-94,-44 -58,-72 0,-70Z",
  box: "M-66,-66H66Q94,-66 94,-38V40Q94,68 66,68H-66Q-94,68 -94,40V-38Q-94,-66 -66,-66Z",
  star: star(0, 6, 128, 0.6, 5, 0.4),
};
export function head(pen: Pen, sp: SpeciesParts, sheet: Figure, { emotion = "happy", look = [0, 0], turn = 0, eyesClosed = false, nightcap }: { emotion?: string; look?: readonly [number, number]; turn?: number; eyesClosed?: boolean; nightcap?: string | undefined } = {}): string {
  const em = EMOTIONS[emotion] || EMOTIONS.happy,
    fx = turn * 34 + look[0] * 6,
    fy = look[1] * 12,
    ex = -fx * 0.4,
    o = sheet.outfit;
  const proj = makeProjector(turn + look[0] * 0.2, fy),
    d = SKULL[sp.head ?? "round"],
    main = sp.faceMain || sp.main,
    hairC = sheet.hair || sp.dark,
    style = sheet.hairStyle || "short",
    hood = o.hood === false ? undefined : o.raincoat,
    hooded = hood !== undefined;
  let s = "";
  if (sp.human && !hooded && style !== "long") s += hairBack(pen, style, style === "hijab" ? sheet.hijab || "#5E8C8A" : hairC);
  if (hood !== undefined)
    s += pen.fill(
      "M0,-104C84,-106 116,-44 110,24C108,64 92,84 64,92H-64C-92,84 -108,64 -110,24C-116,-44 -84,-106 0,-104Z",
      shade(hood, -0.05),
    );
  s += `<g transform="translate(${f(ex * 0.5)},0)">${crestBack(pen, sp)}</g>`;
  if (!(sp.human && (style === "hijab" || hooded)))
    for (const k of [1, -1]) {
      const droop =
        (em.droop || 0) *
        (sp.ears === "human" || sp.ears === "antenna"
          ? 0
          : sp.ears === "long"
            ? 52
            : sp.ears === "elephant"
              ? 12
              : sp.ears === "floppy"
                ? 0
                : 34);
      s += `<g transform="translate(${f(ex)},${f(-fy * 0.3)}) scale(${k > 0 ? -1 : 1},1) rotate(${-droop},-50,-40)">${ear(pen, sp, k, em.droop)}</g>`;
    }
  if (sp.topEyes) for (const k of [-1, 1]) s += pen.fill(oval(k * 50 + fx * 0.6, -52 + fy * 0.6, 33, 34), main);
  s += pen.fill(d, main);
  let m = "";
  if (sp.head === "fox")
    m +=
      pen.flat(
        "M130,20C96,4 58,0 34,14C18,24 8,34 0,42C-8,34 -18,24 -34,14C-58,0 -96,4 -130,20V110H130Z",
        sp.belly,
        `transform="translate(${f(fx * 1.25)},${f(fy)})"`,
      ) +
      pen.flat(
        "M0,-74C14,-60 16,-34 0,-6C-16,-34 -14,-60 0,-74Z",
        shade(main, -0.07),
        `transform="translate(${f(fx * 0.8)},${f(fy * 0.6)})" opacity=".55"`,
      );
  if (sp.spikes) m += pen.flat("M-100,-80H100V-30L78,-44L60,-26L40,-44L20,-28L0,-46L-20,-28L-40,-44L-60,-26L-78,-44L-100,-30Z", sp.dark);
  if (sp.stripes)
    m += pen.stroke(
      "M0,-70V-42M-22,-70L-17,-48M22,-70L17,-48M-100,4L-76,10M100,4L76,10M-100,26L-80,26M100,26L80,26",
      sp.dark,
      9,
      `transform="translate(${f(fx * 0.7)},0)"`,
    );
  if (sp.faceHeart)
    m += pen.flat(
      "M0,-22C14,-56 66,-50 66,-4C66,34 40,58 0,62C-40,58 -66,34 -66,-4C-66,-50 -14,-56 0,-22Z",
      sp.belly,
      `transform="translate(${f(fx * 1.1)},${f(fy)})"`,
    );
  if (sp.blaze)
    m += pen.flat("M-12,-80C-18,-30 -22,10 -30,50H30C22,10 18,-30 12,-80Z", sp.belly, `transform="translate(${f(fx)},${f(fy)})"`);
  if (sp.head === "jaw") m += pen.flat(oval(fx * 1.2, 42 + fy, 76, 36), shade(main, 0.07));
  if (sp.muzzle) m += pen.flat(oval(fx * 1.4, (sp.muzzleY || 30) + fy, sp.muzzle * (1 - 0.1 * Math.abs(turn)), sp.muzzle * 0.72), sp.belly);
  if (sp.wideMouth) m += pen.flat(oval(fx, 66 + fy, 84, 32), sp.belly);
  if (sp.spots) m += pen.flat(oval(-14, -50, 6) + oval(12, -56, 5) + oval(2, -38, 4.4), sp.belly);
  if (sp.robot)
    m +=
      pen.flat(
        "M-58,-44H58Q74,-44 74,-28V30Q74,48 58,48H-58Q-74,48 -74,30V-28Q-74,-44 -58,-44Z",
        sp.belly,
        `transform="translate(${f(fx * 0.6)},${f(fy * 0.6)})"`,
      ) + pen.flat(oval(-60, -54, 4) + oval(60, -54, 4) + oval(-60, 58, 4) + oval(60, 58, 4), sp.dark);
  if (sp.craters)
    m += pen.flat(oval(-48, -44, 14, 11) + oval(52, -50, 9, 8) + oval(66, 40, 12, 10) + oval(-66, 44, 8, 7), sp.dark, 'opacity=".4"');
  if (sp.feathers)
    m += pen.stroke(
      "M-14,-58q7,8 14,0q7,8 14,0M-26,-46q7,8 14,0q7,8 14,0",
      shade(main, 0.08),
      4,
      `transform="translate(${f(fx * 0.5)},0)"`,
    );
  m += pen.flat("M-130,-90C-96,-20 -80,60 -10,96H-140Z", shade(main, -0.3), 'opacity=".10"');
  if (sp.human && style !== "bald" && style !== "hijab")
    m += pen.flat("M-90,-40C-60,-26 60,-26 90,-40V-24C60,-8 -60,-8 -90,-24Z", shade(main, -0.25), 'opacity=".10"');
  s += pen.clip(d, m);
  if (!sp.furless && !sp.wool && !["jaw", "frog", "long"].includes(sp.head ?? "") && sp.noseKind !== "trunk")
    s +=
      pen.ticks(d, [-70, -62, 140, 34], 14, shade(main, -0.1), "head", { len: 10 }) +
      (sp.head === "fox"
        ? pen.ticks(d, [-106, 24, 40, 26], 8, shade(sp.belly, -0.13), "ckL", { angle: 20 }) +
          pen.ticks(d, [66, 24, 40, 26], 8, shade(sp.belly, -0.13), "ckR", { angle: 160 })
        : "");
  s += crestFront(pen, sp, fx, fy);
  if (sp.human && sheet.beard) s += beard(pen, hairC);
  s += face(
    pen,
    { ...sp, ...(sheet.lashes === undefined ? {} : { lashes: sheet.lashes }) },
    {
      emotion,
      look,
      proj,
      eyesClosed,
      glasses: o.glasses,
      brows: sp.human ? mix(style === "hijab" ? "#4B2E22" : hairC, main, 0.18) : null,
    },
  );
  if (sp.human && !hooded) s += hairFront(pen, style, style === "hijab" ? sheet.hijab || "#5E8C8A" : hairC, fx, fy);
  if (hood !== undefined)
    s +=
      `<g transform="translate(${f(fx * 0.3)},${f(fy * 0.3)})">` +
      pen.fill(
        "M0,-106C86,-108 116,-44 110,26C104,62 96,80 82,90C92,60 88,20 80,-8C70,-46 40,-58 0,-58C-40,-58 -70,-46 -80,-8C-88,20 -92,60 -82,90C-96,80 -104,62 -110,26C-116,-44 -86,-108 0,-106Z",
        hood,
      ) +
      "</g>";
  return s + headgear(pen, sp, o, ex, nightcap);
}
/** parts that must hang behind the shoulders */
export const headBehind = (pen: Pen, sp: SpeciesParts, sheet: Figure): string =>
  sp.human && sheet.hairStyle === "long" && !sheet.outfit?.raincoat ? hairBack(pen, "long", sheet.hair || sp.dark) : "";
function headgear(pen: Pen, sp: SpeciesParts, o: Outfit, ex: number, nightcap: string | undefined): string {
  const dy = sp.head === "star" ? -14 : sp.topEyes ? -58 : sp.wool ? -14 : 0,
    r = pen.rng("hat");
  let s = "";
  if (o.hat)
    s +=
      pen.fill("M-70,-40C-66,-106 66,-106 70,-40Z", o.hat) +
      pen.fill("M-76,-54C-30,-38 30,-38 76,-54C80,-42 80,-34 74,-28C30,-14 -30,-14 -74,-28C-80,-34 -80,-42 -76,-54Z", shade(o.hat, 0.12)) +
      pen.fill(scallop(0, -100, 19, 18, r, 8), "#FFF4E0");
  if (o.sunhat)
    s +=
      pen.fill("M-52,-50C-50,-112 50,-112 52,-50Z", o.sunhat) +
      pen.fill("M0,-66C60,-66 122,-52 124,-36C120,-20 60,-34 0,-34C-60,-34 -120,-20 -124,-36C-122,-52 -60,-66 0,-66Z", o.sunhat) +
      pen.flat("M-53,-64C-20,-54 20,-54 53,-64L54,-50C20,-42 -20,-42 -54,-50Z", "#D9675A");
  const cap = o.nightcap || nightcap;
  if (cap)
    s +=
      pen.fill("M-72,-40C-60,-92 -10,-124 60,-118C100,-112 126,-84 128,-50C110,-70 90,-74 68,-40C30,-30 -40,-26 -72,-40Z", cap) +
      pen.fill(scallop(128, -40, 15, 15, r, 8), "#FFF4E0") +
      pen.fill("M-78,-48C-30,-34 40,-34 80,-50C84,-40 82,-30 76,-24C30,-8 -30,-8 -74,-24C-82,-30 -84,-40 -78,-48Z", "#FFF4E0");
  if (o.crown)
    s +=
      pen.fill("M-40,-62L-46,-104L-22,-82L0,-112L22,-82L46,-104L40,-62Q0,-50 -40,-62Z", "#F4C64E") + pen.flat(oval(0, -74, 6), "#D9534F");
  if (o.bow)
    s += `<g transform="translate(48,-66) rotate(18)">${pen.fill("M0,0C-14,-22 -40,-22 -40,0C-40,22 -14,22 0,0C14,-22 40,-22 40,0C40,22 14,22 0,0Z", o.bow)}${pen.fill(oval(0, 0, 9, 10), shade(o.bow, -0.06))}</g>`;
  // Between eyes that are on top of the head, a hat is a small one.
  if (s) s = `<g transform="translate(${f(ex * 0.5)},${dy})${sp.topEyes ? " scale(.76)" : ""}">${s}</g>`;
  if (!o.helmet) return s;
  const glass =
    `<circle r="124" fill="#DFF0FA" opacity=".22"/><circle r="124" fill="none" stroke="#EEF6FA" stroke-width="7" opacity=".9"/>` +
    pen.stroke("M-92,-58Q-70,-96 -30,-106", "#fff", 9, 'opacity=".7"');
  return `${s}<g transform="translate(${f(ex * 0.5)},${sp.topEyes ? -26 : dy})">${glass}</g>`;
}
