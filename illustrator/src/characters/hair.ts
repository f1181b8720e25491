// Human hair: each style has a part behind the skull and a part over the forehead (head units, skull radius ~80).
import type { Pen } from "../core/pen.ts";
import { scallop, oval, f } from "../core/path.ts";
import { shade } from "../core/color.ts";
const CAP = "M0,-92C62,-94 94,-46 89,8H-89C-94,-46 -62,-94 0,-92Z";
const FRINGE = "M-87,4C-94,-62 -50,-95 0,-95C50,-95 94,-62 87,4C80,-8 76,-22 70,-36C40,-20 -30,-20 -64,-36C-72,-20 -80,-8 -87,4Z";
const SIDE = "M-87,2C-94,-62 -52,-95 0,-95C56,-95 92,-62 87,2C78,-16 72,-32 62,-46C40,-28 -6,-30 -30,-52C-40,-34 -70,-22 -87,2Z";
/** The part of a hair style behind the skull. */
export function hairBack(pen: Pen, style: string, c: string): string {
  const r = pen.rng("hairB"),
    P = (d: string) => pen.fill(d, c),
    lo = shade(c, -0.05);
  switch (style) {
    case "bob":
      return P("M0,-96C74,-98 108,-40 100,44C97,74 80,78 60,66H-60C-80,78 -97,74 -100,44C-108,-40 -74,-98 0,-96Z");
    case "long":
      return P(
        "M0,-96C74,-98 108,-40 102,50C100,100 104,140 88,164C60,174 -60,174 -88,164C-104,140 -100,100 -102,50C-108,-40 -74,-98 0,-96Z",
      );
    case "curly":
      return P(scallop(0, -20, 94, 86, r, 14, 0.26));
    case "afro":
      return P(scallop(0, -34, 122, 108, r, 19, 0.2));
    case "braids":
      return (
        P(CAP) +
        [-1, 1]
          .map((k) => {
            let s = "";
            for (let i = 0; i < 5; i++) s += pen.fill(oval(k * (92 + (i % 2) * 4), 40 + i * 26, 17 - i, 17), i % 2 ? lo : c);
            return s + pen.fill("M" + (k * 92 - 10) + ",164l20,0l4,22l-28,0z", c) + pen.flat(oval(k * 92, 164, 12, 7), "#E8615A");
          })
          .join("")
      );
    case "ponytail":
      return (
        pen.fill("M40,-70C110,-120 166,-60 150,20C146,60 128,84 112,90C122,40 110,-10 56,-34Z", c) +
        P(CAP) +
        pen.flat(oval(66, -62, 13, 15), "#E8615A")
      );
    case "buns":
      return P(scallop(-68, -76, 32, 32, r, 9)) + P(scallop(68, -76, 32, 32, r, 9)) + P(CAP);
    case "bun":
      return P(scallop(0, -108, 38, 32, r, 9)) + P(CAP);
    case "hijab":
      return P(
        "M0,-102C80,-104 112,-40 104,36C100,70 104,96 92,116C50,136 -50,136 -92,116C-104,96 -100,70 -104,36C-112,-40 -80,-104 0,-102Z",
      );
    case "bald":
      return P("M-88,20C-98,-4 -96,-34 -84,-44L-60,20ZM88,20C98,-4 96,-34 84,-44L60,20Z");
    case "buzz":
      return "";
    default:
      return P(CAP);
  }
}
/** The part over the forehead; it follows the face a little. */
export function hairFront(pen: Pen, style: string, c: string, fx: number, fy: number): string {
  const r = pen.rng("hairF"),
    g = (s: string) => `<g transform="translate(${f(fx * 0.35)},${f(fy * 0.35)})">${s}</g>`,
    P = (d: string) => pen.fill(d, c),
    hi = shade(c, 0.09);
  const shine = pen.stroke("M-54,-62Q-30,-80 4,-80", hi, 6, 'opacity=".55"');
  switch (style) {
    case "bob":
    case "long":
      return g(P(FRINGE) + shine + pen.stroke("M-20,-28q4,-20 14,-32M22,-26q0,-18 6,-30", hi, 3.4, 'opacity=".5"'));
    case "curly":
      return g(P(scallop(-40, -62, 40, 26, r, 9)) + P(scallop(28, -66, 48, 27, r, 9)));
    case "afro":
      return g(P(scallop(0, -74, 78, 32, r, 13, 0.22)));
    case "braids":
      return g(
        P("M-87,2C-94,-62 -52,-95 0,-95C52,-95 94,-62 87,2C80,-20 60,-44 0,-58C-60,-44 -80,-20 -87,2Z") +
          pen.stroke("M0,-94L0,-58", shade(c, 0.16), 3.4) +
          shine,
      );
    case "buns":
    case "ponytail":
      return g(P(SIDE) + shine);
    case "bun":
      return g(P("M-87,6C-94,-62 -52,-95 0,-95C52,-95 94,-62 87,6C82,-22 66,-50 0,-50C-66,-50 -82,-22 -87,6Z") + shine);
    case "buzz":
      return pen.flat(
        "M-83,-6C-88,-56 -50,-80 0,-80C50,-80 88,-56 83,-6C76,-30 60,-48 36,-52C14,-56 -14,-56 -36,-52C-60,-48 -76,-30 -83,-6Z",
        c,
        'opacity=".9"',
      );
    case "hijab": {
      const d =
        "M0,-106C84,-106 112,-44 106,28C102,66 62,96 0,98C-62,96 -102,66 -106,28C-112,-44 -84,-106 0,-106ZM0,-54C-44,-54 -72,-30 -70,10C-68,48 -36,68 0,68C36,68 68,48 70,10C72,-30 44,-54 0,-54Z";
      return (
        `<g transform="translate(${f(fx * 0.3)},${f(fy * 0.3)})">` +
        pen.fill(d, c, 'fill-rule="evenodd"') +
        pen.stroke("M-78,44C-50,90 30,98 84,60M-40,-86Q0,-98 46,-84", shade(c, -0.07), 4.4, 'opacity=".7"') +
        "</g>"
      );
    }
    case "bald":
      return "";
    default:
      return g(
        P(
          "M-87,0C-95,-62 -50,-97 4,-97C62,-97 94,-60 87,0C80,-16 76,-26 70,-38C62,-30 52,-28 42,-30C46,-36 48,-40 48,-46C26,-28 -14,-28 -36,-36C-34,-42 -34,-48 -36,-52C-50,-32 -74,-24 -87,0Z",
        ) + shine,
      );
  }
}
export const beard = (pen: Pen, c: string): string =>
  pen.fill("M-74,14C-76,60 -40,94 0,94C40,94 76,60 74,14C66,28 50,30 34,28C20,22 -20,22 -34,28C-50,30 -66,28 -74,14Z", c);
