// Tails and other back-of-body parts (drawn first), in figure space with the body pear from y=-172 to 0.
import type { Pen } from "../core/pen.ts";
import type { SpeciesParts } from "./species-parts.ts";
import { backFeatures } from "./back-features.ts";
import { oval, scallop, f } from "../core/path.ts";
import { shade } from "../core/color.ts";
export function tail(pen: Pen, sp: SpeciesParts): string {
  const P = (d: string, c: string) => pen.fill(d, c),
    r = pen.rng("tail"),
    m = sp.main;
  switch (sp.tail) {
    case "fox": {
      const d = "M20,-30C70,-10 128,-20 150,-72C170,-124 150,-176 112,-196C116,-150 92,-124 66,-96C46,-74 30,-60 16,-56Z";
      return (
        P(d, m) +
        pen.ticks(d, [20, -180, 140, 170], 46, shade(m, -0.1), "tail", { len: 13, angle: -60 }) +
        P("M112,-196C150,-176 168,-130 154,-82C140,-96 138,-104 128,-104C122,-116 112,-112 100,-120C112,-146 114,-170 112,-196Z", sp.belly)
      );
    }
    case "squirrel": {
      const d =
        "M10,-30C70,10 130,-10 134,-76C138,-130 96,-150 100,-190C104,-216 136,-222 152,-206C160,-256 82,-268 62,-216C44,-168 84,-140 72,-100C64,-76 40,-64 16,-64Z";
      return P(d, m) + pen.ticks(d, [20, -250, 130, 240], 50, shade(m, 0.09), "tail", { len: 15, angle: -80 });
    }
    case "stub":
      return P(oval(64, -34, 22, 20), sp.limbs || m);
    case "nub":
      return P("M56,-30C84,-26 100,-14 108,-2C86,-2 66,-8 52,-14Z", m);
    case "puff":
      return P(scallop(68, -36, 25, 23, r, 8), sp.belly);
    case "duck":
      return P("M48,-50C80,-60 104,-80 112,-98C118,-70 100,-30 60,-20Z", m);
    case "cat":
      return pen.tube("M50,-26Q150,-10 128,-112", m, 22) + pen.stroke("M137,-62Q142,-88 128,-112", sp.dark, 22);
    case "lion":
      return pen.tube("M50,-26Q140,-4 132,-104", m, 15) + P(scallop(132, -118, 22, 26, r, 8), sp.mane || sp.dark);
    case "wag":
      return pen.tube("M54,-36Q110,-40 116,-100", m, 20) + pen.stroke("M115,-84L116,-100", sp.belly, 20);
    case "curl":
      return pen.tube("M60,-40C90,-40 96,-70 80,-70C64,-70 70,-46 100,-52", sp.dark, 8);
    case "mouse":
      return pen.tube("M50,-22Q150,10 146,-72", sp.inner, 9);
    case "hair":
      return (
        P("M40,-70C90,-92 128,-60 126,-10C124,10 112,18 100,16C108,-20 84,-44 44,-44Z", (sp.hairMane ?? [sp.dark, sp.dark, sp.dark])[0]) +
        pen.flat("M56,-66C92,-74 114,-50 110,-10C108,6 104,10 100,12C104,-26 84,-48 52,-50Z", (sp.hairMane ?? [sp.dark, sp.dark, sp.dark])[1])
      );
    case "dino":
      return (
        P("M10,-78C60,-60 120,-30 176,-14C182,-8 178,0 168,0C110,6 50,0 10,-10Z", m) +
        (sp.plates ? [[70, -58], [104, -42], [136, -28]] : [])
          .map(([x = 0, y = 0]) => P(`M${x - 13},${y + 6}l16,-24l14,32z`, sp.plates ?? m))
          .join("")
      );
    case "fish":
      return (
        P("M20,-92C70,-112 96,-104 118,-84C142,-128 178,-150 204,-146C192,-116 190,-84 206,-40C174,-40 140,-62 118,-84C96,-62 60,-50 20,-64Z", m) +
        pen.stroke("M136,-92L184,-126M140,-84L188,-84M136,-76L182,-56", sp.dark, 5)
      );
    case "dragon":
      return (
        P("M10,-64C70,-20 130,-6 168,-52C176,-60 186,-84 190,-104C158,-88 128,-66 92,-78C70,-84 50,-96 40,-112Z", m) +
        P("M190,-104l26,-20l-4,34l-14,6z", sp.inner)
      );
    default:
      return "";
  }
}
export function backParts(pen: Pen, sp: SpeciesParts): string {
  let s = "";
  const r = pen.rng("back");
  if (sp.wings)
    s += [-1, 1]
      .map(
        (k) =>
          `<g transform="scale(${k},1)">${pen.fill("M40,-140C80,-214 140,-226 176,-206C164,-196 164,-180 168,-164C150,-170 142,-160 138,-144C122,-150 112,-142 108,-126C90,-134 70,-122 52,-108Z", sp.wingColor ?? sp.inner)}${pen.stroke("M52,-130Q100,-190 164,-200M60,-122Q110,-160 138,-148", shade(sp.wingColor ?? sp.inner, -0.08), 4)}</g>`,
      )
      .join("");
  if (sp.spikes) {
    const p = [],
      n = 19;
    for (let i = 0; i <= n; i++) {
      const a = Math.PI * (0.72 + (1.56 * i) / n),
        R = (i % 2 ? 106 : 84) + r() * 6;
      p.push([Math.cos(a) * R, -86 + Math.sin(a) * R * 1.04]);
    }
    const d = "M-60,-10L" + p.map((q) => q.map(f).join(",")).join("L") + "L60,-10Z";
    s += pen.fill(d, sp.dark) + pen.ticks(d, [-110, -200, 220, 200], 70, shade(sp.dark, 0.14), "sp", { len: 16, opacity: 0.7 });
  }
  if (sp.shell)
    s +=
      pen.fill("M-96,-66C-100,-150 -50,-188 0,-188C50,-188 100,-150 96,-66C92,-26 50,-8 0,-8C-50,-8 -92,-26 -96,-66Z", sp.shell) +
      pen.stroke("M-84,-66C-86,-136 -46,-172 0,-172C46,-172 86,-136 84,-66", shade(sp.shell, 0.1), 7) +
      pen.stroke("M-92,-110L-70,-104M92,-110L70,-104M-94,-60L-72,-62M94,-60L72,-62", shade(sp.shell, -0.09), 5);
  s += backFeatures(pen, sp);
  const { plates } = sp;
  if (plates)
    s += [
      [-58, -150, -40],
      [-76, -110, -70],
      [58, -150, 40],
      [76, -110, 70],
    ]
      .map(
        ([x, y, a]) =>
          `<g transform="translate(${x},${y}) rotate(${a}) scale(.72)">${pen.fill("M-22,12C-16,-14 -8,-28 0,-36C8,-28 16,-14 22,12Z", plates)}</g>`,
      )
      .join("");
  return s;
}
