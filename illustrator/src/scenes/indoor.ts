// Indoor settings: wall, window with the real sky of the chosen time of day, furniture, rug.
import * as K from "./kit.ts";
import { f, oval, scallop, star, sparkle } from "../core/path.ts";
import { mix, shade } from "../core/color.ts";
const { fill, line, rect, at } = K;
function room(c, wallDay, floorDay, pattern) {
  const n = c.night ? 0.84 : c.time === "sunset" ? 0.18 : 0,
    tint = c.night ? "#33478A" : "#C9788A",
    W = mix(wallDay, tint, n),
    Fl = mix(floorDay, tint, n * 0.9);
  c.local = (q) => mix(q, tint, n * (c.night ? 0.3 : 0.45));
  Object.assign(c.p, { ground: Fl, front: shade(Fl, -0.2) });
  c.add(
    "sky",
    0,
    rect(-50, -50, 1124, 1124, W) +
      Array.from(
        { length: 60 },
        (_, i) =>
          `<path transform="translate(${(i % 10) * 112 + (((i / 10) | 0) % 2) * 56 - 10},${((i / 10) | 0) * 120 + 20})" d="${pattern === "dots" ? oval(0, 0, 6) : pattern === "leaf" ? "M0,12C-12,0 -8,-14 0,-20C8,-14 12,0 0,12Z" : sparkle(0.8)}" fill="${shade(W, c.night ? 0.05 : 0.035)}"/>`,
      ).join("") +
      (pattern === "stripe" ? Array.from({ length: 12 }, (_, i) => rect(i * 100 - 20, -20, 46, 780, shade(W, 0.025))).join("") : ""),
  );
  return { W, Fl };
}
function floor(c, Fl, y = 700) {
  c.add(
    "land",
    0.35,
    fill(`M-40,${y}H1070V1040H-40Z`, Fl) +
      line(
        `M-40,${y + 60}H1070M-40,${y + 140}H1070M-40,${y + 232}H1070M200,${y}v60M700,${y}v60M420,${y + 60}v80M900,${y + 60}v80M120,${y + 140}v90M620,${y + 140}v90`,
        shade(Fl, -0.04),
        5,
      ) +
      rect(-40, y - 22, 1110, 24, c.night ? "#7C88BC" : c.local("#F4E9D8")),
  );
}
function windowOn(c, x, y, w, h, curtain) {
  const fr = K.windowFrame(
    x,
    y,
    w,
    h,
    "url(#wsk)",
    c.local("#FFF6E6"),
    (c.night
      ? `<g transform="translate(${x},${y + 10}) scale(${w / 1024})">${K.stars(60, c.r, 900)}</g><circle cx="${x + w * 0.68}" cy="${y + h * 0.3}" r="${w * 0.14}" fill="#FFF3CF"/>`
      : `<circle cx="${x + w * 0.7}" cy="${y + h * 0.3}" r="${w * 0.13}" fill="${c.p.light}"/>` +
        K.cloud(x + w * 0.32, y + h * 0.4, w * 0.18, h * 0.06, c.r, c.p.cloud)) +
      fill(
        `M${x},${y + h}V${y + h * 0.8}C${x + w * 0.3},${y + h * 0.66} ${x + w * 0.6},${y + h * 0.84} ${x + w},${y + h * 0.7}V${y + h}Z`,
        c.p.mid,
      ) +
      (c.wet && c.weather === "snow"
        ? `<g transform="translate(${x},${y + 20})">${Array.from({ length: 24 }, () => `<circle cx="${f(c.r() * w)}" cy="${f(c.r() * (h - 30))}" r="${f(2 + c.r() * 3)}" fill="#fff"/>`).join("")}</g>`
        : ""),
  );
  c.light.x = x + w / 2;
  c.light.y = y + h / 2;
  c.add("land", 0.14, fr.s);
  c.add(
    "emit",
    0.15,
    fr.glass,
    K.linear("wsk", [
      [0, c.p.sky[0]],
      [0.6, c.p.sky[1]],
      [1, c.p.sky[2]],
    ]),
  );
  c.add(
    "land",
    0.16,
    fr.bars +
      (curtain
        ? fill(`M${x - 80},${y - 50}H${x + w + 80}V${y - 28}H${x - 80}Z`, c.local("#8C5A3C")) +
          fill(
            `M${x - 70},${y - 36}C${x - 56},${y + h * 0.2} ${x - 20},${y + h * 0.6} ${x - 60},${y + h + 66}H${x - 116}C${x - 100},${y + h * 0.6} ${x - 126},${y + h * 0.2} ${x - 104},${y - 36}ZM${x + w + 70},${y - 36}C${x + w + 56},${y + h * 0.2} ${x + w + 20},${y + h * 0.6} ${x + w + 60},${y + h + 66}H${x + w + 116}C${x + w + 100},${y + h * 0.6} ${x + w + 126},${y + h * 0.2} ${x + w + 104},${y - 36}Z`,
            curtain,
          )
        : ""),
  );
  if (!c.night) c.add("soft", 0.5, fill(`M${x},${y + h}L${x + w},${y + h}L${x + w - 160},980L${x - 300},980Z`, c.p.light, 'opacity=".13"'));
}
const tableLamp = (c, x, y, k = 1) => {
  c.add("land", 0.42, at(x, y, fill("M-14,0V-70H14V0Z", c.local("#8a6a52")) + fill("M-26,0H26L20,-10H-20Z", c.local("#8a6a52")), k));
  c.glowShape(0.43, at(x, y, fill("M-44,-66L-24,-140H24L44,-66Z", c.dark ? "#FFE7AE" : "#F4D9A0"), k), true);
  if (c.dark) c.lightAt(x, y - 100 * k, 600, 0.75);
};
const rug = (c, col, y = 940) =>
  c.add(
    "land",
    0.38,
    `<ellipse cx="512" cy="${y}" rx="430" ry="78" fill="${c.local(col)}"/><ellipse cx="512" cy="${y}" rx="350" ry="58" fill="${c.local(shade(col, 0.08))}"/><ellipse cx="512" cy="${y}" rx="262" ry="40" fill="none" stroke="${c.local(shade(col, -0.06))}" stroke-width="8" stroke-dasharray="20 16"/>`,
  );
const shelf = (c, x, y, w, seed = 0) => {
  let s = rect(x, y, w, 16, c.local("#9A6744"), 3),
    q = x + 14;
  const cols = ["#C4573F", "#4F7C8A", "#E3A83C", "#7A9E7E", "#8C6BA8", "#C9D6D9"];
  let i = seed;
  while (q < x + w - 34) {
    const bw = 18 + c.r() * 14,
      h = 54 + c.r() * 34;
    if (c.r() < 0.15) {
      s += at(
        q + 18,
        y,
        fill(oval(0, -20, 17, 20), c.local("#C9714E")) +
          fill("M0,-36C-20,-46 -18,-66 -10,-72C0,-60 0,-50 0,-36C8,-56 18,-60 22,-58C20,-46 10,-40 0,-36Z", c.local("#7FA05A")),
        0.9,
      );
      q += 46;
    } else {
      s += rect(q, y - h, bw, h, c.local(cols[i++ % 6]), 3) + line(`M${f(q + 4)},${f(y - h + 14)}h${f(bw - 8)}`, "#ffffff66", 3);
      q += bw + 2;
    }
  }
  return s;
};
export function bedroom(c) {
  const { layout } = c,
    { Fl } = room(c, layout ? "#DCE6D8" : "#F0D9B8", "#C99A6B", layout ? "dots" : "star");
  windowOn(c, layout ? 150 : 620, 120, 250, 310, mix(c.p.accent[1], c.local("#E8A0A0"), 0.4));
  floor(c, Fl);
  c.add(
    "land",
    0.28,
    shelf(c, layout ? 620 : 80, 230, 280) +
      (layout
        ? at(
            760,
            380,
            rect(-70, -60, 140, 110, c.local("#FFF6E6"), 6) +
              rect(-58, -48, 116, 86, c.local("#A9C7CF"), 4) +
              fill("M-58,38L-20,-10L10,20L34,-6L58,38Z", c.local("#7FA05A")),
          )
        : at(300, 330, rect(-56, -50, 112, 96, c.local("#FFF6E6"), 6) + fill(star(0, 0, 34, 0.5, 5, 0.35), c.local("#F3B84B")))),
  );
  rug(c, layout ? "#7FA6B8" : "#D88A7A");
  if (c.sleeping) {
    c.add(
      "land",
      0.4,
      fill("M92,470C92,420 180,420 186,470V880H92Z", c.local("#9A6744")) +
        fill("M858,640C858,600 932,600 936,640V880H858Z", c.local("#9A6744")) +
        rect(170, 700, 700, 130, c.local("#F3E7D3"), 16) +
        rect(130, 770, 780, 70, c.local("#B57E54"), 8),
    );
    c.actors({ shadow: false });
    c.add("land", 0.7, rect(130, 782, 780, 60, c.local("#B57E54"), 8) + line("M160,812H880", c.local("#9A6744"), 5));
    c.add(
      "land",
      0.72,
      at(
        975,
        880,
        rect(-70, -170, 120, 170, c.local("#A87650"), 6) +
          rect(-82, -184, 140, 18, c.local("#C08A5E"), 6) +
          fill(oval(-10, -100, 7), "#F5D58A"),
      ),
    );
    tableLamp(c, 965, 696, 0.9);
    return;
  }
  c.add(
    "land",
    0.4,
    layout
      ? fill("M-40,560C-40,520 30,520 36,560V860H-40ZM30,640H300C340,640 350,680 350,720V800H30Z", c.local("#9A6744")) +
          fill("M30,620C120,596 260,606 330,640C350,700 340,740 340,770H30Z", c.local("#7FA6C8")) +
          fill("M30,600C60,570 140,574 150,620C150,650 60,650 30,640Z", c.local("#FFF8EC"))
      : fill("M690,640C760,606 980,606 1070,630V800H690Z", c.local("#8FA8D0")) +
          rect(680, 770, 400, 60, c.local("#B57E54"), 8) +
          fill("M960,560C1000,540 1070,550 1070,590V660C1020,670 960,660 950,620Z", c.local("#FFF8EC")) +
          rect(672, 620, 26, 230, c.local("#9A6744"), 8),
  );
  c.add(
    "land",
    0.41,
    at(
      layout ? 900 : 150,
      860,
      rect(-70, -140, 140, 140, c.local("#A87650"), 6) +
        line("M-60,-92H60M-60,-46H60", c.local("#8A5A3C"), 5) +
        fill(oval(0, -116, 7) + oval(0, -70, 7), "#F5D58A"),
    ),
  );
  tableLamp(c, layout ? 900 : 150, 720);
  c.actors({});
  if (c.calm !== "bottom")
    c.add(
      "frame",
      0.92,
      at(
        layout ? 120 : 930,
        1010,
        rect(-60, -64, 58, 58, c.local("#D9675A"), 6) +
          rect(4, -60, 54, 54, c.local("#6C9BC0"), 6) +
          rect(-30, -118, 54, 54, c.local("#F3B84B"), 6) +
          fill(star(-31, -35, 18, 0.5), "#fff") +
          fill(oval(31, -33, 15), "#fff"),
      ),
    );
}
export function kitchen(c) {
  const { layout, r } = c,
    { Fl } = room(c, layout ? "#F3E0C0" : "#DDEBE4", "#D9B48A", "leaf");
  const cab = c.local(layout ? "#7FA08A" : "#6F9AAE");
  floor(c, Fl, 716);
  windowOn(c, layout ? 600 : 400, 130, 230, 230, c.local("#E8A0A0"));
  c.add(
    "land",
    0.28,
    shelf(c, layout ? 90 : 720, 250, 240, 2) +
      [0, 1, 2]
        .map((i) =>
          at(
            (layout ? 130 : 130) + i * 80,
            layout ? 330 : 190,
            line("M0,-30V0", c.local("#8A5A44"), 4) +
              fill(i % 2 ? oval(0, 34, 30) : "M-28,0H28L22,50H-22Z", c.local(["#C9714E", "#4A4650", "#E3A83C"][i])),
          ),
        )
        .join(""),
  );
  let t = rect(-40, 560, 1110, 170, cab) + rect(-40, 544, 1110, 26, c.night ? "#8C93BC" : c.local("#F4E6CC"));
  for (let x = 0; x < 1040; x += 150) t += rect(x, 588, 130, 126, shade(cab, 0.035), 8) + fill(oval(x + 114, 640, 6), "#F5D58A");
  t +=
    at(
      layout ? 200 : 860,
      560,
      rect(-90, 10, 180, 156, c.local("#E9E2D6"), 8) +
        rect(-66, 50, 132, 84, c.local("#4A4650"), 8) +
        fill(oval(-50, 30, 7) + oval(-20, 30, 7) + oval(20, 30, 7) + oval(50, 30, 7), c.local("#C9714E")),
    ) +
    at(
      layout ? 200 : 860,
      544,
      fill("M-46,-8H46L38,-60H-38Z", c.local("#C4573F")) +
        line("M-50,-46h-16M50,-46h16", c.local("#C4573F"), 8) +
        line("M-14,-76q-8,-14 0,-28M14,-76q-8,-14 0,-28", "#ffffffaa", 5),
    ) +
    at(
      480,
      544,
      fill(oval(-30, -16, 17) + oval(6, -16, 17) + oval(-12, -34, 16), c.local("#E3863C")) +
        fill("M-60,-8H40L26,4H-46Z", c.local("#F4EEE4")),
    );
  c.add("land", 0.4, t);
  rug(c, layout ? "#C98A7A" : "#E3B86A", 946);
  if (c.dark) {
    c.glowShape(0.3, at(layout ? 360 : 200, 0, line("M0,-10V96", "#4A3427", 5) + fill("M-56,150C-50,104 50,104 56,150Z", "#FFE7AE")), true);
    c.lightAt(layout ? 360 : 200, 170, 720, 0.6);
  }
  c.actors({});
  if (c.calm !== "bottom")
    c.add(
      "frame",
      0.92,
      at(
        120,
        1040,
        fill("M-140,-70H170V-44H-140Z", c.local("#B57E54")) +
          rect(-110, -44, 24, 60, c.local("#9A6744")) +
          fill("M-70,-70C-66,-100 6,-100 10,-70Z", c.local("#E0A24E")) +
          rect(60, -116, 50, 46, c.local("#7FA6B8"), 8),
      ),
    );
}
export function library(c) {
  const { layout } = c,
    school = layout === 1,
    { Fl } = room(c, school ? "#E9E6D2" : "#E4CDB0", "#B98A62", "stripe");
  floor(c, Fl);
  if (school) {
    c.add(
      "land",
      0.25,
      rect(150, 130, 520, 300, c.local("#B57E54"), 10) +
        rect(168, 148, 484, 264, c.local("#3F6E5C"), 6) +
        line("M220,220q30,-50 60,0t60,0M230,330h90M460,210l40,-30l40,30v60h-80z", "#F4F1E4", 6, 'opacity=".85"') +
        fill(star(420, 340, 30, 0.5), "#F3D98A") +
        fill(oval(560, 350, 26), "#F0A0A0"),
    );
    windowOn(c, 770, 140, 190, 270, null);
    c.add(
      "land",
      0.4,
      [90, 930]
        .map((x) =>
          at(
            x,
            840,
            rect(-110, -150, 220, 22, c.local("#D9A25E"), 6) +
              rect(-98, -128, 16, 128, c.local("#8A5A44")) +
              rect(82, -128, 16, 128, c.local("#8A5A44")) +
              rect(-50, -178, 90, 28, c.local("#C4573F"), 4) +
              rect(-40, -204, 80, 26, c.local("#4F7C8A"), 4),
          ),
        )
        .join("") + at(720, 470, rect(-20, 20, 40, 0, "#000")),
    );
  } else {
    let s = "";
    for (const x of [20, 720]) {
      s += rect(x - 10, 70, 300, 650, c.local("#7A5038"), 8) + rect(x + 6, 86, 268, 620, c.local("#5E3C2C"), 4);
      for (let j = 0; j < 5; j++) s += shelf(c, x + 6, 196 + j * 124, 268, j + (x > 300 ? 2 : 0));
    }
    windowOn(c, 400, 130, 230, 330, c.local("#8A5A7A"));
    c.add("land", 0.3, s);
    c.add(
      "land",
      0.41,
      at(
        900,
        880,
        fill("M-120,0V-110C-120,-210 120,-210 120,-110V0Z", c.local("#B0506A")) +
          fill("M-140,0V-70C-140,-110 -90,-110 -90,-70V-40H90V-70C90,-110 140,-110 140,-70V0Z", c.local("#9A4058")),
      ),
    );
    tableLamp(c, 120, 850, 1.6);
  }
  rug(c, school ? "#E3A83C" : "#4F7C8A");
  if (c.dark && school) c.lightAt(512, 200, 800, 0.5);
  c.actors({});
  if (c.calm !== "bottom")
    c.add(
      "frame",
      0.92,
      at(
        110,
        1020,
        [
          ["#C4573F", 0] as [string, number],
          ["#4F7C8A", -26] as [string, number],
          ["#E3A83C", -52] as [string, number],
        ]
          .map(
            ([q, y]: [string, number], i: number) =>
              rect(-70 + i * 8, y - 26, 130 - i * 14, 26, c.local(q), 5) + rect(-60 + i * 8, y - 20, 112 - i * 14, 12, "#FFF8EA"),
          )
          .join(""),
      ),
    );
}
