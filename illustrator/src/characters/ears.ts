// Ears, horns, antennae. Each returns svg for ONE side (left, mirrored by the caller) in head units. Part keys come from species.ts.
import type { Pen } from "../core/pen.ts";
import type { SpeciesParts } from "./species-parts.ts";
import { oval, scallop, f } from "../core/path.ts";
import { shade } from "../core/color.ts";
export function ear(pen: Pen, sp: SpeciesParts, sgn: number, droop: number | undefined): string {
  const P = (d: string, c: string) => pen.fill(d, c),
    F = (d: string, c: string) => pen.flat(d, c),
    r = pen.rng("ear"),
    m = sp.earMain || sp.main;
  switch (sp.ears) {
    case "point":
      return (
        P("M-92,-18C-104,-66 -100,-112 -84,-138C-52,-122 -26,-92 -14,-56Z", m) +
        F("M-80,-34C-86,-66 -84,-92 -78,-108C-58,-94 -42,-74 -34,-54Z", sp.inner) +
        F("M-98,-96C-96,-114 -91,-128 -84,-138C-71,-132 -60,-122 -50,-112C-66,-112 -82,-104 -98,-96Z", sp.dark)
      );
    case "round":
      return P(oval(-62, -56, 31, 30), m) + F(oval(-60, -52, 18, 17), sp.inner);
    // a monkey's, low at the sides
    case "side":
      return P(oval(-96, 4, 36, 38), m) + F(oval(-94, 6, 22, 25), sp.inner);
    case "fluffy":
      return P(scallop(-82, -42, 44, 42, r, 11, 0.12), m) + F(oval(-78, -38, 26, 24), sp.inner);
    case "mouse":
      return P(oval(-68, -60, 46, 46), m) + F(oval(-66, -57, 31, 31), sp.inner);
    case "tiny":
      return P(oval(-58, -46, 17), m) + F(oval(-57, -44, 9), sp.inner);
    case "long":
      return (
        P(
          sgn > 0 && !droop
            ? "M-52,-40C-74,-92 -80,-132 -70,-160C-86,-170 -106,-158 -112,-136C-122,-160 -104,-190 -76,-192C-44,-192 -26,-160 -18,-54Z"
            : "M-52,-40C-72,-100 -74,-160 -54,-188C-42,-200 -28,-190 -24,-166C-18,-126 -14,-90 -14,-54Z",
          m,
        ) +
        F(
          sgn > 0 && !droop
            ? "M-46,-58C-56,-100 -60,-134 -54,-160C-42,-140 -30,-110 -26,-60Z"
            : "M-46,-60C-58,-104 -58,-146 -48,-168C-36,-160 -30,-110 -26,-62Z",
          sp.inner,
        )
      );
    case "cat":
      return (
        P("M-88,-14C-98,-62 -96,-98 -86,-116C-58,-104 -32,-80 -16,-54Z", m) +
        F("M-78,-30C-84,-58 -82,-78 -78,-92C-60,-82 -46,-68 -38,-54Z", sp.inner)
      );
    case "tuft":
      return (
        P("M-80,-24C-92,-62 -88,-96 -74,-120C-54,-100 -36,-78 -26,-54Z", m) +
        F("M-70,-34C-76,-60 -74,-78 -68,-92C-56,-78 -46,-66 -40,-52Z", sp.inner) +
        F("M-80,-98C-80,-112 -78,-130 -88,-142C-72,-138 -64,-124 -60,-102Z", sp.dark)
      );
    case "floppy":
      return P("M-56,-58C-92,-66 -118,-30 -116,10C-114,44 -96,58 -82,46C-70,34 -74,-10 -50,-38Z", m);
    case "leaf":
      return (
        P("M-62,-36C-92,-66 -128,-62 -140,-44C-126,-20 -92,-14 -64,-18Z", m) +
        F("M-76,-36C-94,-50 -116,-52 -126,-42C-114,-28 -92,-24 -76,-26Z", sp.inner)
      );
    case "fold":
      return (
        P("M-78,-36C-96,-78 -88,-100 -70,-100C-48,-92 -34,-76 -28,-56C-40,-44 -56,-36 -78,-36Z", m) +
        F("M-82,-56C-88,-80 -84,-94 -72,-98C-54,-88 -46,-74 -48,-62C-58,-52 -70,-50 -82,-56Z", sp.inner)
      );
    case "owltuft":
      return P("M-76,-34C-92,-66 -92,-94 -86,-108C-64,-98 -40,-80 -26,-60Z", sp.dark);
    case "elephant":
      return (
        P("M-56,-50C-96,-90 -156,-76 -164,-22C-170,30 -140,66 -106,60C-84,56 -74,40 -62,24Z", m) +
        F("M-74,-34C-104,-64 -142,-54 -146,-16C-150,22 -128,46 -106,42C-90,38 -84,20 -74,8Z", sp.inner)
      );
    case "horn":
      return (
        P("M-50,-50C-66,-76 -68,-98 -54,-116C-42,-102 -30,-80 -24,-60Z", "#F6E7B4") +
        P("M-80,-10C-118,-30 -130,-52 -128,-70C-106,-62 -84,-48 -70,-36Z", m) +
        F("M-86,-22C-106,-36 -116,-48 -118,-58C-102,-52 -90,-42 -80,-34Z", sp.inner)
      );
    case "pony":
      return (
        P("M-70,-46C-84,-78 -78,-104 -64,-116C-46,-100 -36,-80 -32,-58Z", m) +
        F("M-64,-56C-70,-78 -68,-92 -62,-100C-52,-88 -46,-76 -44,-62Z", sp.inner)
      );
    case "antenna":
      return (
        pen.tube("M-40,-62L-52,-100", sp.dark, 7) +
        P(oval(-53, -106, 12), sgn > 0 ? "#E8615A" : sp.inner) +
        P("M-104,-18h18v40h-18q-6,-20 0,-40Z", sp.dark)
      );
    case "human":
      return P(oval(-80, 10, 13, 16), sp.main) + pen.stroke("M-84,6q6,4 2,11", shade(sp.main, -0.1), 3);
    default:
      return "";
  }
}
/** things on top of the head, drawn once (not mirrored), behind or before the skull */
export function crestBack(pen: Pen, sp: SpeciesParts): string {
  const r = pen.rng("crest");
  let s = "";
  if (sp.mane)
    s +=
      pen.fill(scallop(0, 4, 122, 112, r, 15, 0.22), sp.mane) +
      pen.ticks(oval(0, 4, 120, 110), [-120, -110, 240, 220], 60, shade(sp.mane, -0.08), "mane", { len: 18, opacity: 0.6 });
  if (sp.antlers)
    for (const k of [-1, 1])
      s += pen.tube(
        `M${24 * k},-56C${34 * k},-86 ${58 * k},-96 ${60 * k},-126M${40 * k},-88C${30 * k},-100 ${28 * k},-110 ${30 * k},-122`,
        "#A9805A",
        9,
      );
  if (sp.spikes) {
    const p = [],
      n = 31;
    for (let i = 0; i <= n; i++) {
      const a = Math.PI * (0.86 + (1.28 * i) / n),
        R = (i % 2 ? 120 : 96) + r() * 6;
      p.push([Math.cos(a) * R, Math.sin(a) * R * 0.98 + 8]);
    }
    s += pen.fill("M-84,50L" + p.map((q) => q.map(f).join(",")).join("L") + "L84,50Z", sp.dark);
  }
  if (sp.plates)
    for (const [x, y, k, a] of [
      [-46, -58, 0.8, -34],
      [0, -74, 1.05, 0],
      [46, -58, 0.8, 34],
    ])
      s += `<g transform="translate(${x},${y}) rotate(${a}) scale(${k})">${pen.fill("M-26,12C-20,-14 -8,-30 0,-38C8,-30 20,-14 26,12Z", sp.plates)}</g>`;
  if (sp.hairMane)
    s +=
      pen.fill("M-10,-80C60,-110 112,-60 108,10C106,60 96,80 78,92C84,40 70,-20 30,-50Z", sp.hairMane[0]) +
      pen.flat("M20,-66C76,-70 98,-20 94,40C92,62 88,72 82,80C84,30 68,-24 24,-52Z", sp.hairMane[1]);
  if (sp.wool) s += pen.fill(scallop(0, -10, 96, 82, r, 14, 0.26), sp.main);
  if (sp.fin) s += pen.fill("M-44,-62C-40,-112 -12,-146 34,-158C26,-124 34,-92 56,-64Z", sp.fin) + pen.stroke("M-18,-74C-12,-108 4,-128 18,-138", shade(sp.fin, 0.1), 6);
  if (sp.chimney)
    s +=
      pen.fill("M-20,-60V-118H-32Q-36,-140 -30,-146H30Q36,-140 32,-118H20V-60Z", sp.chimney) +
      pen.flat(oval(26, -172, 20, 15) + oval(52, -196, 27, 20) + oval(88, -216, 20, 15), "#FBF7F0", 'opacity=".85"');
  return s;
}
export function crestFront(pen: Pen, sp: SpeciesParts, fx: number, fy: number): string {
  const r = pen.rng("crestF");
  let s = "";
  if (sp.wool) s += pen.fill(scallop(0, -62, 62, 30, r, 10, 0.3), sp.main);
  if (sp.hairMane)
    s +=
      pen.fill("M-34,-72C-14,-96 34,-92 42,-66C36,-48 14,-34 0,-26C4,-40 -2,-52 -34,-72Z", sp.hairMane[0]) +
      pen.flat("M-6,-80C14,-86 32,-78 34,-64C28,-52 16,-44 8,-38C12,-56 6,-70 -6,-80Z", sp.hairMane[2]);
  if (sp.horn)
    s +=
      `<g transform="translate(0,-66)">` +
      pen.fill("M-14,4C-8,-30 -2,-60 2,-78C8,-58 14,-28 16,4C6,10 -6,10 -14,4Z", "#F6D06A") +
      pen.stroke("M-11,-12L13,-20M-7,-32L10,-40M-3,-52L7,-58", "#D9A23C", 4) +
      "</g>";
  if (sp.crest) s += pen.tube("M0,-66C-4,-84 -16,-90 -22,-92M2,-66C4,-84 14,-92 22,-90", sp.dark, 7);
  return `<g transform="translate(${f(fx * 0.35)},${f(fy * 0.35)})">${s}</g>`;
}
