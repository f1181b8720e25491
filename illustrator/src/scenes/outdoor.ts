// Outdoor settings. Each is (ctx) => draws layers back to front and calls ctx.actors() where the figures stand.
import * as K from "./kit.ts";
import { f, oval, scallop, smooth, star } from "../core/path.ts";
import { mix, shade } from "../core/color.ts";
import { between, pick } from "../core/random.ts";
const { fill, line, rect, at, hill, tree, cloud, bush, rock } = K;
export function forest(c) {
  const { p, r, layout } = c,
    w = p.winter,
    far = mix(p.far, p.sky[2], 0.42);
  c.sky(74);
  let t = "";
  for (let i = 0; i < 14; i++)
    t += tree(
      w || (layout === 1 ? true : i % 3) ? (layout === 2 ? "trunk" : "pine") : "leaf",
      f(i * 80 + r() * 40 - 10),
      664,
      f(250 + r() * 190 + (layout === 2 ? 320 : 0)),
      far,
      far,
      r,
      false,
    );
  c.add("land", 0.1, t + fill(hill(640, 12, 2), mix(p.far, p.sky[2], 0.38)));
  c.mist(470, 240);
  t = "";
  if (layout === 0)
    for (const [x, h, k] of [
      [60, 520, "pine"],
      [190, 430, "leaf"],
      [300, 300, "pine"],
      [780, 330, "leaf"],
      [880, 470, "pine"],
      [985, 540, "leaf"],
    ])
      t += tree(k, x, 725, h, mix(p.mid, p.far, 0.25), p.trunk, r);
  if (layout === 1)
    for (const [x, h, k] of [
      [-10, 600, "round"],
      [150, 380, "leaf"],
      [860, 420, "round"],
      [1000, 620, "round"],
      [720, 280, "leaf"],
    ])
      t += tree(k, x, 730, h, mix(p.mid, p.far, 0.22), p.trunk, r);
  if (layout === 2)
    for (const [x, h] of [
      [110, 800],
      [230, 760],
      [770, 790],
      [905, 820],
      [330, 700],
    ])
      t += tree("birch", x, 740, h, p.mid, mix(p.cloud, p.far, c.night ? 0.6 : 0.25), r);
  c.add(
    "land",
    0.3,
    t +
      (layout === 2 ? bush(80, 745, 120, 90, p.mid, r) + bush(880, 745, 160, 110, p.mid, r) : "") +
      fill(hill(702, 16, 4), mix(p.ground, p.mid, 0.5)),
  );
  c.add(
    "land",
    0.45,
    fill(hill(760, 18, 0.5), p.ground) +
      `<ellipse cx="${f(c.focusX)}" cy="900" rx="420" ry="100" fill="url(#pool)"/>` +
      K.blades(r, 26, 800, 985, shade(p.ground, w ? -0.06 : 0.07)) +
      (w ? "" : K.mushroom(120, 836, 0.8, p.accent[1]) + K.mushroom(166, 850, 0.55, p.accent[0]) + K.mushroom(906, 832, 0.7, p.accent[0])) +
      (layout === 1
        ? at(
            170,
            850,
            fill("M-70,0C-60,-30 -56,-60 -60,-84H60C56,-60 60,-30 78,0Z", p.trunk) +
              fill(oval(0, -84, 60, 17), mix(p.trunk, "#F3DDB8", 0.55)) +
              line("M-30,-84a30,8 0 1,0 60,0", p.trunk, 3),
            0.8,
          )
        : ""),
    K.radial("pool", [
      [0, p.groundL, 0.95],
      [0.6, p.groundL, 0.5],
      [1, p.groundL, 0],
    ]),
  );
  c.actors({ tufts: !w });
  if (!c.calm || c.calm === "bottom") {
    if (layout !== 2)
      c.add(
        "frame",
        0.8,
        tree("trunk", 28, 1060, 1150, p.front, shade(p.front, 0.02), r) +
          tree("trunk", 1004, 1060, 1150, p.front, shade(p.front, 0.01), r) +
          K.corner(r, false, p.front, p.front) +
          K.corner(r, true, shade(p.front, 0.02), p.front, 4),
      );
    else c.add("frame", 0.8, K.corner(r, true, p.near, p.trunk, 5) + K.corner(r, false, p.near, p.trunk, 3));
  }
  if (c.calm !== "bottom")
    c.add(
      "frame",
      0.95,
      K.ferns(r, shade(p.front, 0.07), [-10, 70, 150, 890, 960, 1035]) + (w ? "" : K.mushroom(240, 1016, 1.1, p.accent[1])),
    );
  c.fireflies();
}
export function meadow(c) {
  const { p, r, layout } = c;
  c.sky(68);
  c.clouds(
    layout
      ? [
          [190, 150, 110, 36],
          [840, 250, 100, 30],
        ]
      : [
          [210, 180, 120, 44],
          [880, 300, 90, 28],
        ],
  );
  c.add("land", 0.1, fill(hill(500, 34, 1.2 + layout * 2, layout ? 30 : -20), mix(p.far, p.sky[2], 0.35)));
  let t = "";
  for (let i = 0; i < 9; i++)
    t += tree(
      ["leaf", "round", "pine"][i % 3],
      f(60 + i * 118 + r() * 40),
      f(600 - Math.sin(i + layout) * 18),
      f(90 + r() * 50),
      mix(p.mid, p.far, 0.45),
      mix(p.trunk, p.far, 0.5),
      r,
      false,
    );
  const cot = K.cottage(layout ? 250 : 780, 598, 0.85, mix("#FFF4E2", p.far, c.night ? 0.35 : 0), p.accent[0], p.winter);
  c.add(
    "land",
    0.25,
    t +
      fill(hill(590, 30, 3.1, 16), mix(p.mid, p.far, 0.45)) +
      cot.s +
      (layout === 1
        ? at(
            830,
            596,
            fill("M-26,0L-16,-120H16L26,0Z", mix("#F4E2C8", p.far, 0.3)) +
              fill("M-22,-116L0,-150L22,-116Z", p.accent[0]) +
              [20, 110, 200, 290]
                .map((a) => `<g transform="translate(0,-112) rotate(${a})">${rect(-7, -96, 14, 84, mix("#FFF8EA", p.far, 0.2), 3)}</g>`)
                .join(""),
            0.9,
          )
        : ""),
  );
  c.glowShape(0.26, cot.e);
  const path = layout
    ? ""
    : fill(
        "M640,1040C600,930 780,880 742,800C724,764 756,730 766,708L778,706C776,736 762,762 792,800C850,872 800,940 960,1040Z",
        p.groundL,
        'opacity=".9"',
      );
  c.add(
    "land",
    0.45,
    (layout
      ? tree("apple", 912, 770, 460, p.near, p.trunk, r) +
        bush(70, 760, 110, 80, p.near, r) +
        bush(240, 752, 80, 60, mix(p.near, p.mid, 0.5), r)
      : tree("leaf", 110, 760, 430, p.near, p.trunk, r) +
        tree("round", 265, 735, 250, shade(p.mid, -0.02), p.trunk, r) +
        tree("leaf", 915, 745, 300, mix(p.near, p.mid, 0.4), p.trunk, r)) +
      fill(hill(700, 26, 5 - layout * 3, -10), p.ground) +
      path +
      K.blades(r, 34, 750, 980, shade(p.ground, -0.08)) +
      (layout && !p.winter
        ? Array.from({ length: 24 }, () => {
            const x = r() * 1024,
              y = 770 + r() * 160;
            return fill(oval(x, y, 5, 4), pick(r, p.accent));
          }).join("")
        : ""),
  );
  c.actors({ tufts: !p.winter });
  if (c.calm !== "bottom") {
    let fr = "";
    for (let i = 0; i < 18; i++) {
      const x = r() * 1024,
        e = Math.abs(x - 512) / 512;
      if (e < 0.4) continue;
      fr +=
        K.tuft(f(x), 1030, 60 + e * 60, i % 2 ? p.near : shade(p.near, 0.06), r, 8) +
        (p.winter ? "" : K.flower(f(x + 20), 1030, 60 + e * 90 * r() + 20, p.accent[i % 4], p.near, r));
    }
    c.add("frame", 0.9, fr);
  }
  if (c.calm !== "top") c.add("frame", 0.92, K.corner(r, !layout, p.near, p.trunk, 4));
  c.fireflies();
}
export function sea(c) {
  const { p, r, layout } = c;
  c.light.y += 60;
  c.sky(84);
  c.clouds([
    [170, 210, 130, 34],
    [840, 150, 110, 26],
    [430, 300, 90, 18],
  ]);
  const deep = c.time === "day" || c.time === "dawn" ? mix("#3F86A6", p.sky[0], 0.25) : mix(p.mid, "#3C4E8E", 0.45),
    sh = mix(p.sky[2], p.sky[1], 0.4),
    m = (t) => mix(deep, sh, t);
  c.p.ground = deep;
  c.p.front = shade(deep, -0.06);
  const hz = mix(p.far, p.sky[2], 0.35);
  if (layout === 0)
    c.add(
      "land",
      0.12,
      fill("M-40,602C60,560 120,500 200,520C270,536 300,570 380,602Z", hz) +
        fill("M760,602C820,572 880,556 940,566C990,574 1030,590 1070,602Z", mix(hz, p.sky[2], 0.2)),
    );
  else
    (c.add(
      "land",
      0.12,
      fill("M660,604C720,560 760,520 830,520C900,520 960,560 1070,604Z", hz) +
        fill("M806,526L814,400H846L854,526Z", mix("#FBF3E6", p.far, 0.25)) +
        fill("M808,470h44l3,28h-50z", p.accent[0]) +
        rect(810, 376, 40, 26, "#FFE9A6", 4) +
        fill("M802,378L830,344L858,378Z", p.accent[0]),
    ),
      c.dark && c.lightAt(830, 390, 300, 0.4));
  c.add(
    "land",
    0.2,
    rect(-40, 600, 1110, 460, m(0.6)) +
      fill(`M${f(c.light.x - 30)},602h60l70,420h-200z`, p.light, 'opacity=".42"') +
      Array.from({ length: 22 }, (_, i) => {
        const w = 20 + r() * 60;
        return line(`M${f(c.light.x - w + (r() - 0.5) * 40)},${612 + i * 7}h${f(w * 2)}`, p.light, 4, 'opacity=".7"');
      }).join(""),
  );
  c.add("land", 0.3, K.wave(690, 26, 9, m(0.42), -20));
  c.add("land", 0.4, K.wave(762, 32, 8, m(0.25), -70));
  c.actors({ shadow: false });
  const bx = f(c.focusX),
    by = c.groundY - 15,
    hull = ["#B5533F", "#4F7C8A", "#C98A3E"][Math.floor(r() * 3)];
  c.add(
    "land",
    0.65,
    `<g transform="translate(${bx},${by}) rotate(-2)">` +
      fill("M-330,-66C-300,70 -220,104 0,104C220,104 300,70 330,-66C200,-30 -200,-30 -330,-66Z", hull) +
      fill("M-330,-66C-200,-30 200,-30 330,-66L324,-30C200,4 -200,4 -324,-30Z", "#F4E2C2") +
      line("M-300,20C-150,52 150,52 300,20M-270,60C-150,84 150,84 270,60", shade(hull, -0.1), 6) +
      "</g>",
  );
  c.add("land", 0.75, K.wave(by + 62, 40, 7, m(0.12), -50));
  c.add(
    "frame",
    0.9,
    K.wave(932, 46, 6, deep, -110) +
      Array.from({ length: 12 }, () => line(`M${f(r() * 1000)},${f(952 + r() * 60)}q26,-16 52,0`, m(0.6), 6)).join(""),
  );
  c.add("frame", 0.98, K.wave(994, 40, 5, shade(deep, -0.06), -60));
  c.birds();
}
export function beach(c) {
  const { p, r, layout } = c;
  c.sky(74);
  c.clouds([
    [200, 170, 120, 36],
    [800, 240, 100, 28],
  ]);
  const deep = c.night ? "#24507E" : mix("#4FA3B5", p.sky[1], c.time === "sunset" ? 0.5 : 0.12);
  c.add(
    "land",
    0.2,
    rect(-40, 540, 1110, 300, deep) +
      Array.from({ length: 16 }, () =>
        line(`M${f(r() * 1000)},${f(560 + r() * 120)}q20,-9 40,0q20,9 40,0`, mix(deep, "#ffffff", 0.35), 4, 'opacity=".7"'),
      ).join("") +
      at(
        layout ? 250 : 760,
        566,
        fill("M-60,0Q0,22 60,0L46,22H-46Z", p.accent[0]) +
          line("M0,2V-100", p.trunk, 5) +
          fill("M6,-100L66,-14H6ZM-6,-86L-46,-14H-6Z", "#FFF6E6"),
        0.8,
      ),
  );
  c.add(
    "land",
    0.3,
    fill("M-40,690C140,650 300,700 480,684C680,664 860,716 1070,676V780H-40Z", mix(deep, "#ffffff", 0.55)) +
      fill("M-40,712C140,676 300,726 480,710C680,690 860,742 1070,702V1040H-40Z", p.ground),
  );
  const castle = at(
    layout ? 820 : 180,
    860,
    fill("M-80,0V-60H-50V-90H-20V-60H20V-104H52V-60H84V0Z", shade(p.ground, -0.05)) +
      fill("M-56,-90L-35,-122L-14,-90ZM14,-104L36,-138L58,-104Z", shade(p.ground, -0.1)) +
      fill("M-14,0v-24q14,-18 28,0v24z", shade(p.ground, -0.16)) +
      line("M36,-138v-24", p.trunk, 4) +
      fill("M36,-162l26,9l-26,9z", p.accent[0]),
  );
  c.add(
    "land",
    0.45,
    (layout
      ? tree("palm", 120, 770, 430, p.near, p.trunk, r) + tree("palm", 40, 800, 330, shade(p.near, -0.03), p.trunk, r)
      : tree("palm", 930, 780, 460, p.near, p.trunk, r)) +
      castle +
      Array.from({ length: 30 }, () => fill(oval(r() * 1024, 740 + r() * 250, 3 + r() * 2, 2.4), shade(p.ground, -0.06))).join("") +
      at(330, 890, fill(star(0, 0, 24, 0.5, 5, 0.4), p.accent[0])) +
      at(720, 946, fill("M-22,8C-26,-16 26,-16 22,8Z", "#F3C6C0") + line("M0,6V-10M-10,6L-6,-9M10,6L6,-9", "#D98C8C", 3)),
  );
  c.actors({});
  if (c.calm !== "bottom")
    c.add(
      "frame",
      0.92,
      rock(layout ? 990 : 30, 1040, 130, 100, mix(p.front, p.far, 0.3), r) + K.ferns(r, p.near, layout ? [0, 60] : [970, 1030]),
    );
  c.birds();
}
export function underwater(c) {
  const { r, layout } = c,
    n = c.night ? 0.45 : 0,
    top = mix("#8FD6D8", "#16386E", n),
    mid = mix("#3C93B8", "#14316A", n),
    low = mix("#1F5E93", "#0E2250", n),
    sand = mix("#E2CFA0", "#35507E", n + 0.1),
    far = mix(mid, top, 0.35);
  Object.assign(c.p, {
    ground: sand,
    front: low,
    near: mix("#2F7F86", low, n),
    accent: ["#F08A7A", "#F6C45F", "#E9A0C0", "#9A8FD0"],
    sky: [low, mid, top],
  });
  c.light.x = 512;
  c.light.y = -40;
  c.light.rgb = [225, 250, 240];
  c.add(
    "sky",
    0,
    rect(-50, -50, 1124, 1124, "url(#water)"),
    K.linear("water", [
      [0, top],
      [0.45, mid],
      [1, low],
    ]),
  );
  c.add(
    "soft",
    0.05,
    [80, 260, 470, 680, 860]
      .map((x, i) => fill(`M${x},-20h${60 + i * 8}L${x + 40 + (x - 512) * 0.5},760h-${150 + i * 10}Z`, "url(#ray)"))
      .join(""),
    K.linear("ray", [
      [0, "#F2FFF4", 0.36],
      [1, "#F2FFF4", 0],
    ]),
  );
  c.add(
    "land",
    0.15,
    fill(hill(700, 60, 1 + layout * 2), far) +
      (layout
        ? at(
            780,
            700,
            fill("M-120,0V-120H-90V-170L-66,-206L-42,-170V-120H40V-200L66,-240L92,-200V0Z", mix(far, low, 0.3)) +
              fill("M-24,0v-50q24,-30 48,0v50z", mix(far, low, 0.6)),
          )
        : rock(820, 730, 150, 230, mix(far, low, 0.2), r) + rock(150, 730, 120, 170, mix(far, low, 0.2), r)),
  );
  const fish = (x, y, k, col, fl) =>
    at(
      x,
      y,
      fill("M-34,0C-20,-26 24,-26 38,0C24,26 -20,26 -34,0Z", col) +
        fill("M-28,0L-58,-20V20Z", shade(col, -0.08)) +
        fill(oval(20, -5, 5), "#fff") +
        fill(oval(21, -5, 3), "#223") +
        line("M0,-18Q8,0 0,18", shade(col, 0.12), 5),
      k,
      0,
      fl,
    );
  let fs = "";
  for (const [x, y, k, i, fl] of [
    [180, 300, 0.9, 0, 0],
    [250, 350, 0.6, 1, 0],
    [840, 260, 0.8, 2, 1],
    [760, 330, 0.55, 1, 1],
    [900, 430, 0.6, 0, 1],
    [110, 470, 0.5, 3, 0],
  ])
    if (c.clear(x, y, 60)) fs += fish(x, y, k, c.p.accent[i], fl);
  c.add("land", 0.25, fs);
  const weed = (x, y, h, col) =>
    line(`M${x},${y}C${x - 30},${y - h * 0.3} ${x + 34},${y - h * 0.6} ${x},${y - h}`, col, 17) +
    line(`M${x + 20},${y}C${x + 44},${y - h * 0.2} ${x - 4},${y - h * 0.5} ${x + 30},${y - h * 0.74}`, shade(col, 0.05), 13);
  const coral = (x, y, k, col) =>
    at(x, y, line("M0,0V-60M0,-30C-30,-40 -34,-60 -34,-80M0,-44C26,-50 32,-70 30,-92M0,-60C-8,-80 -6,-96 -4,-110", col, 17), k);
  c.add(
    "land",
    0.45,
    fill(hill(830, 22, 0.6), sand) +
      coral(110, 850, 1.3, c.p.accent[0]) +
      coral(930, 846, 1.1, c.p.accent[2]) +
      weed(210, 850, 200, c.p.near) +
      weed(830, 850, 260, c.p.near) +
      Array.from({ length: 20 }, () => fill(oval(r() * 1024, 870 + r() * 120, 4, 3), shade(sand, -0.06))).join("") +
      at(layout ? 300 : 720, 900, fill(star(0, 0, 28, 0.5, 5, 0.4), "#F3A860")),
  );
  c.actors({ shadow: true });
  c.add(
    "frame",
    0.92,
    (c.calm === "bottom"
      ? ""
      : weed(30, 1050, 330, shade(low, 0.05)) + weed(80, 1050, 240, low) + weed(985, 1050, 300, low) + rock(930, 1045, 110, 70, low, r)) +
      "",
  );
  let b = "";
  for (let i = 0; i < 22; i++) {
    const x = r() * 1024,
      y = 80 + r() * 800,
      q = 4 + r() * 9;
    if (c.clear(x, y, 30))
      b += `<circle cx="${f(x)}" cy="${f(y)}" r="${f(q)}" fill="#fff" fill-opacity=".16" stroke="#fff" stroke-opacity=".7" stroke-width="2.4"/>`;
  }
  c.add("soft", 0.95, b);
}
export function clouds(c) {
  const { p, r, layout } = c;
  p.ground = mix(p.cloud, p.sky[2], 0.3);
  c.sky(80);
  if (layout === 1 && c.time !== "night")
    c.add(
      "soft",
      0.05,
      ["#E8736A", "#F3A95C", "#F6D670", "#8FC08A", "#7FA8D0", "#A68BC8"]
        .map(
          (q, i) =>
            `<path d="M60,900A452,${452 - i} 0 0 1 964,900" transform="translate(${i * 0},${i * 22}) " fill="none" stroke="${q}" stroke-width="23" opacity=".62"/>`,
        )
        .join(""),
    );
  c.add("land", 0.1, cloud(190, 300, 150, 46, r, mix(p.cloud, p.sky[1], 0.55)) + cloud(820, 420, 170, 50, r, mix(p.cloud, p.sky[1], 0.5)));
  if (layout !== 1)
    c.add(
      "land",
      0.2,
      fill(hill(880, 30, 1), mix(p.far, p.sky[2], 0.3)) +
        Array.from({ length: 16 }, (_, i) =>
          tree(["pine", "leaf"][i % 2], i * 68, 905, f(70 + r() * 30), mix(p.mid, p.far, 0.4), p.far, r, false),
        ).join(""),
    );
  c.add("land", 0.35, cloud(80, 720, 200, 60, r, mix(p.cloud, p.sky[1], 0.3)) + cloud(950, 690, 200, 58, r, mix(p.cloud, p.sky[1], 0.25)));
  if (!c.flying) c.add("land", 0.55, cloud(f(c.focusX), c.groundY + 6, 360, 92, r, mix(p.cloud, p.sky[2], 0.08)));
  c.actors({ shadow: false });
  if (!c.flying)
    c.add(
      "land",
      0.7,
      cloud(f(c.focusX - 150), c.groundY + 66, 190, 52, r, p.cloud) + cloud(f(c.focusX + 160), c.groundY + 62, 200, 54, r, p.cloud),
    );
  c.add(
    "land",
    0.8,
    cloud(150, 970, 320, 84, r, p.cloud) + cloud(870, 990, 350, 80, r, p.cloud) + cloud(520, 1040, 300, 60, r, mix(p.cloud, p.sky[2], 0.3)),
  );
  if (c.calm !== "top") c.add("frame", 0.9, cloud(-30, 110, 170, 60, r, p.cloud) + cloud(1060, 180, 110, 48, r, p.cloud));
  c.birds();
}
export function space(c) {
  const { r, layout } = c;
  Object.assign(c.p, {
    sky: ["#120F33", "#2A1F5C", "#5C3F86"],
    front: "#1A1440",
    ground: layout ? "#8A78B0" : "#B58A96",
    groundL: "#D9B4B0",
    far: "#4A3A7A",
    near: "#4A3A7A",
    light: "#FFE9C0",
    accent: ["#F6B45F", "#8FD0D0", "#F08AA6", "#B79AE6"],
  });
  c.night = true;
  c.dark = true;
  c.light.x = 760;
  c.light.y = 210;
  c.add(
    "sky",
    0,
    rect(-50, -50, 1124, 1124, "url(#sk)") +
      K.stars(150, r, 900) +
      `<ellipse cx="420" cy="380" rx="620" ry="170" transform="rotate(-24 420 380)" fill="url(#neb)"/>`,
    K.linear("sk", [
      [0, c.p.sky[0]],
      [0.6, c.p.sky[1]],
      [1, c.p.sky[2]],
    ]) +
      K.radial("neb", [
        [0, "#E08AC0", 0.38],
        [0.6, "#7A6AD8", 0.16],
        [1, "#7A6AD8", 0],
      ]),
  );
  const planet = (x: number, y: number, R: number, a: string, b: string, ring?: string) =>
    at(
      x,
      y,
      (ring
        ? `<ellipse rx="${R * 1.7}" ry="${R * 0.42}" transform="rotate(-18)" fill="none" stroke="${ring}" stroke-width="${R * 0.16}"/>`
        : "") +
        fill(oval(0, 0, R), a) +
        `<path d="M${-R * 0.94},${R * 0.3}Q0,${R * 0.62} ${R * 0.94},${R * 0.3}M${-R},${-R * 0.1}Q0,${R * 0.22} ${R},${-R * 0.1}M${-R * 0.8},${-R * 0.55}Q0,${-R * 0.3} ${R * 0.8},${-R * 0.55}" stroke="${b}" stroke-width="${R * 0.13}" fill="none"/>` +
        (ring
          ? `<path transform="rotate(-18)" d="M${-R * 1.7},0A${R * 1.7},${R * 0.42} 0 0 0 ${R * 1.7},0" fill="none" stroke="${ring}" stroke-width="${R * 0.16}"/>`
          : ""),
    );
  c.add(
    "emit",
    0.08,
    (layout ? planet(220, 250, 90, "#8FC0C8", "#6FA0B4") : planet(780, 230, 84, "#F0B06A", "#D98A5A", "#F6DDB0")) +
      planet(
        layout ? 850 : 170,
        layout ? 300 : 320,
        layout ? 60 : 42,
        layout ? "#F0B06A" : "#8FC0C8",
        layout ? "#D98A5A" : "#6FA0B4",
        layout ? "#F6DDB0" : "",
      ),
  );
  if (layout)
    c.add(
      "land",
      0.3,
      at(
        820,
        800,
        fill("M-56,0L-84,46V-20L-50,-60ZM56,0L84,46V-20L50,-60Z", "#D9534F") +
          fill("M-56,10C-70,-90 -40,-190 0,-230C40,-190 70,-90 56,10Z", "#F4EEE4") +
          fill("M-34,-180C-22,-206 -10,-222 0,-230C10,-222 22,-206 34,-180Z", "#D9534F") +
          fill(oval(0, -110, 26), "#7FB6D0") +
          line(oval(0, -110, 26), "#C9BFB0", 7) +
          fill("M-14,10h28v40h-28z", "#C9BFB0"),
      ),
    );
  c.add(
    "land",
    0.45,
    fill("M-60,860C200,770 820,770 1090,860V1060H-60Z", c.p.ground) +
      [
        [150, 900, 70],
        [860, 880, 54],
        [420, 960, 46],
        [700, 940, 34],
      ]
        .map(
          ([x, y, w]) =>
            `<ellipse cx="${x}" cy="${y}" rx="${w}" ry="${w * 0.3}" fill="${shade(c.p.ground, -0.09)}"/><ellipse cx="${x}" cy="${y + 4}" rx="${w * 0.86}" ry="${w * 0.22}" fill="${shade(c.p.ground, -0.05)}"/>`,
        )
        .join(""),
  );
  c.actors({ shadow: true });
  if (c.calm !== "bottom") c.add("frame", 0.9, rock(40, 1040, 120, 90, c.p.front, r) + rock(980, 1045, 130, 110, c.p.front, r));
  c.ambient = [0.9, 0.88, 1];
}
export function city(c) {
  const { p, r, layout } = c;
  c.sky(64);
  c.clouds([
    [180, 150, 120, 34],
    [880, 230, 100, 28],
  ]);
  const win = mix(p.front, p.far, 0.45);
  let t = "";
  for (let i = 0; i < 10; i++)
    t += K.house(
      i * 112 - 30 + r() * 20,
      690,
      80 + r() * 40,
      180 + r() * 190,
      mix(p.far, p.sky[2], 0.35 + r() * 0.15),
      i % 3,
      win,
      false,
      r,
    ).s;
  c.add("land", 0.12, t);
  const cs = [
    p.accent[0],
    p.accent[1],
    mix(p.mid, "#ffffff", 0.2),
    p.accent[3],
    mix(p.near, p.mid, 0.5),
    mix(p.accent[1], "#ffffff", 0.3),
  ].map((q) => mix(q, c.night ? p.mid : p.sky[1], c.night ? 0.62 : 0.28));
  let e = "";
  t = "";
  let x = -40,
    i = Math.floor(r() * 6);
  while (x < 1040) {
    const w = 120 + r() * 60;
    if (!(layout === 1 && x > 380 && x < 620)) {
      const h = K.house(x, 745, w, 190 + r() * 130, cs[i % 6], i % 3, win, true, r, c.dark);
      t += h.s;
      e += h.e;
    }
    x += w + 4 + r() * 16;
    i++;
  }
  if (layout === 1)
    t +=
      rect(380, 700, 300, 50, mix(p.near, p.ground, 0.3)) +
      tree("round", 470, 745, 220, p.near, p.trunk, r) +
      tree("round", 610, 745, 190, mix(p.near, p.mid, 0.4), p.trunk, r);
  c.add("land", 0.3, t + rect(-40, 738, 1110, 30, mix(p.near, p.ground, 0.5)));
  c.glowShape(0.31, e);
  const road = c.time === "day" ? mix(p.ground, "#C9B49A", 0.75) : p.ground;
  let cob = "";
  for (let j = 0; j < 8; j++)
    for (let q = 0; q < 14; q++) cob += `M${f(q * 86 - 40 + (j % 2) * 42 - j * 4)},${790 + j * 34}q22,${-10 - j} 44,0`;
  const l1 = K.lampPost(130, 842, 1, p.front),
    l2 = K.lampPost(900, 842, 1, p.front);
  c.add(
    "land",
    0.45,
    fill("M-40,764H1070V1040H-40Z", road) +
      line(cob, shade(road, -0.05), 4) +
      l1.s +
      l2.s +
      tree("round", 1016, 850, 330, mix(p.near, p.mid, 0.35), p.trunk, r) +
      (layout === 1
        ? at(
            240,
            850,
            rect(-90, -54, 180, 14, "#A8744E", 5) +
              rect(-90, -84, 180, 12, "#A8744E", 5) +
              rect(-78, -54, 12, 54, p.front) +
              rect(66, -54, 12, 54, p.front),
          )
        : ""),
  );
  c.glowShape(0.46, l1.e + l2.e);
  if (c.dark) for (const l of [l1, l2]) c.lightAt(l.light.x, l.light.y, 340, 0.45);
  c.actors({});
  if (c.calm !== "bottom")
    c.add(
      "frame",
      0.9,
      fill("M-20,1040V950C40,920 70,944 110,932C150,920 190,956 220,976C250,992 240,1040 240,1040Z", p.near) +
        K.flower(60, 950, 40, p.accent[0], p.near, r) +
        K.flower(120, 950, 54, p.accent[1], p.near, r) +
        fill("M830,1040C830,990 880,966 920,974C970,946 1020,950 1050,966V1040Z", p.near) +
        K.flower(910, 980, 44, p.accent[3], p.near, r) +
        K.flower(975, 960, 50, p.accent[0], p.near, r),
    );
}
export function garden(c) {
  const { p, r, layout } = c;
  c.sky(66);
  c.clouds([
    [220, 170, 120, 38],
    [860, 220, 90, 28],
  ]);
  c.add("land", 0.12, fill(hill(560, 24, 2), mix(p.far, p.sky[2], 0.3)));
  let t = "";
  for (let x = -20; x < 1040; x += 62)
    t += fill(`M${x},760V618L${x + 24},592L${x + 48},618V760Z`, mix("#FBF4E6", p.far, c.night ? 0.62 : 0.12));
  t +=
    rect(-20, 646, 1070, 16, mix("#F1E6D2", p.far, c.night ? 0.6 : 0.12)) +
    rect(-20, 712, 1070, 16, mix("#F1E6D2", p.far, c.night ? 0.6 : 0.12));
  const house = K.cottage(840, 700, 2.5, mix("#FFF4E2", p.far, c.night ? 0.45 : 0.05), p.accent[0], p.winter);
  c.add(
    "land",
    0.25,
    (layout === 0
      ? house.s
      : at(
          210,
          720,
          fill("M-110,0V-190Q0,-270 110,-190V0H86V-180Q0,-240 -86,-180V0Z", mix("#FBF4E6", p.far, c.night ? 0.5 : 0.05)) +
            K.bush(-92, 0, 50, 120, p.near, r) +
            K.bush(96, 0, 46, 100, p.near, r) +
            [
              [-98, -150],
              [-70, -204],
              [0, -234],
              [66, -206],
              [100, -140],
            ]
              .map(([x, y]) => fill(scallop(x, y, 22, 20, r, 8), p.accent[0]))
              .join(""),
        )) + t,
  );
  if (layout === 0) c.glowShape(0.26, house.e);
  c.add(
    "land",
    0.3,
    bush(60, 770, 120, 130, p.near, r) +
      bush(970, 770, 130, 150, mix(p.near, p.mid, 0.4), r) +
      (layout ? tree("apple", 900, 770, 420, p.near, p.trunk, r) : ""),
  );
  let fl = "";
  for (let i = 0; i < 22; i++) {
    const x = 20 + i * 46 + r() * 16,
      y = 790 + r() * 18;
    if (Math.abs(x - c.focusX) < 60) continue;
    fl +=
      i % 3
        ? K.tulip(f(x), f(y), f(40 + r() * 24), p.accent[i % 4], p.near)
        : K.flower(f(x), f(y), f(50 + r() * 20), p.accent[(i + 1) % 4], p.near, r);
  }
  c.add(
    "land",
    0.45,
    fill(hill(772, 10, 1), p.ground) +
      fill("M420,1040C430,930 470,850 500,780H560C560,850 640,940 690,1040Z", mix(p.groundL, "#E9D3A8", 0.5), 'opacity=".85"') +
      (p.winter ? "" : fl) +
      K.blades(r, 24, 830, 985, shade(p.ground, -0.08)),
  );
  c.actors({ tufts: !p.winter });
  if (c.calm !== "bottom") {
    let q = "";
    for (const x of [20, 70, 120, 175, 860, 910, 965, 1010])
      q +=
        K.tuft(x, 1030, 80, p.near, r, 7) +
        (p.winter ? "" : K.tulip(x + 12, 1030, f(70 + r() * 50), p.accent[Math.floor(r() * 4)], p.near));
    c.add("frame", 0.92, q);
  }
  if (c.time === "day" && !c.wet) {
    let b = "";
    for (const [x, y, i] of [
      [300, 420, 0],
      [760, 360, 1],
      [640, 520, 3],
    ])
      if (c.clear(x, y, 40))
        b += at(
          x,
          y,
          fill(
            "M0,0C-10,-24 -34,-22 -30,-4C-28,8 -10,6 0,0C-12,6 -18,22 -6,24C4,24 4,10 0,0C10,-24 34,-22 30,-4C28,8 10,6 0,0C12,6 18,22 6,24C-4,24 -4,10 0,0Z",
            p.accent[i],
          ) + line("M0,-6V14", "#5a4636", 4),
          0.8,
        );
    c.add("land", 0.85, b);
  }
  c.fireflies();
}
export function castle(c) {
  const { p, r, layout } = c;
  c.sky(66);
  c.clouds([
    [150, 190, 120, 36],
    [900, 260, 100, 30],
  ]);
  c.add("land", 0.12, fill(hill(560, 50, 1 + layout), mix(p.far, p.sky[2], 0.3)));
  const st = mix(c.night ? "#6C7CB0" : "#E9DCCB", p.far, 0.3),
    rf = mix(c.night ? p.accent[1] : p.accent[0], p.far, c.night ? 0.45 : 0.15),
    wn = mix(p.front, p.far, 0.3);
  let e = "";
  const tower = (x, y, w, h, k = 1) => {
    e += fill(`M${x - 11},${y - h * 0.55}v-26q11,-16 22,0v26z`, "#FFDF94");
    return (
      rect(x - w / 2, y - h, w, h, shade(st, -0.02 * k)) +
      fill(`M${x - w / 2 - 14},${y - h + 4}L${x},${y - h - w * 1.25}L${x + w / 2 + 14},${y - h + 4}Z`, rf) +
      fill(`M${x - 11},${y - h * 0.55}v-26q11,-16 22,0v26z`, wn) +
      line(`M${x},${y - h - w * 1.25}v-30`, p.trunk, 4) +
      fill(`M${x},${y - h - w * 1.25 - 32}l32,10l-32,11z`, p.accent[1]) +
      line(`M${x - w * 0.3},${y - h * 0.3}h18M${x + w * 0.1},${y - h * 0.4}h18M${x - w * 0.1},${y - h * 0.16}h18`, shade(st, -0.08), 5)
    );
  };
  const cx = layout ? 760 : 512;
  let wall = rect(cx - 170, 520, 340, 190, st);
  for (let x = cx - 170; x < cx + 160; x += 62) wall += rect(x, 494, 36, 30, st);
  wall +=
    fill(`M${cx - 44},710v-90q44,-54 88,0v90z`, mix(p.trunk, wn, 0.2)) +
    line(`M${cx - 30},710v-92M${cx},710v-118M${cx + 30},710v-92`, shade(p.trunk, -0.06), 5);
  c.add(
    "land",
    0.25,
    tower(cx - 86, 600, 84, 300) +
      tower(cx + 96, 600, 90, 350) +
      wall +
      tower(cx - 190, 712, 92, 290, 2) +
      tower(cx + 192, 712, 92, 300, 2),
  );
  c.glowShape(0.26, e);
  c.add(
    "land",
    0.45,
    fill(hill(704, 14, 4), p.ground) +
      fill(
        `M${cx - 40},706h80C${cx + 30},800 ${c.focusX + 120},900 ${c.focusX + 200},1040H${c.focusX - 220}C${c.focusX - 120},900 ${cx - 30},800 ${cx - 40},706Z`,
        mix(p.groundL, "#E4CFA8", 0.4),
        'opacity=".9"',
      ) +
      tree("round", 90, 790, 300, p.near, p.trunk, r) +
      (layout
        ? tree("round", 230, 770, 210, mix(p.near, p.mid, 0.5), p.trunk, r)
        : tree("round", 940, 790, 300, mix(p.near, p.mid, 0.3), p.trunk, r)) +
      K.blades(r, 24, 780, 985, shade(p.ground, -0.07)),
  );
  c.actors({ tufts: !p.winter });
  if (c.calm !== "bottom")
    c.add(
      "frame",
      0.92,
      bush(30, 1050, 130, 110, p.front, r) +
        bush(1000, 1050, 140, 130, p.front, r) +
        (p.winter
          ? ""
          : [
              [0, 960],
              [60, 950],
              [980, 940],
              [1020, 960],
            ]
              .map(([x, y], i) => fill(scallop(x, y, 17, 16, r, 8), p.accent[i % 2]))
              .join("")),
    );
  c.fireflies();
}
export function snow(c) {
  const { p, r, layout } = c;
  c.sky(70);
  c.add(
    "land",
    0.1,
    fill(`M-40,620L150,360L300,560L430,400L640,640L800,380L960,600L1070,480V720H-40Z`, mix(p.far, p.sky[2], 0.3)) +
      fill(
        "M150,360L110,416L140,408L160,430L190,410ZM430,400L396,446L430,436L460,452L474,446ZM800,380L760,444L796,432L820,452L846,440Z",
        mix("#ffffff", p.far, c.night ? 0.5 : 0.1),
      ),
  );
  let t = "",
    e = "";
  const pos = layout
    ? [
        [140, 720, 1.5],
        [330, 690, 1.1],
        [860, 730, 1.7],
      ]
    : [
        [170, 700, 1.3],
        [700, 690, 1.1],
        [880, 724, 1.6],
        [420, 680, 0.9],
      ];
  for (const [i, [x, y, k]] of pos.entries()) {
    const h = K.cottage(
      x,
      y,
      k,
      mix([p.accent[1], "#D9A08A", "#E9D3B0", p.accent[3]][i % 4], p.far, c.night ? 0.55 : 0.25),
      mix(p.accent[0], p.trunk, 0.3),
      true,
    );
    t += h.s;
    e += h.e;
  }
  for (const [x, h] of [
    [60, 240],
    [540, 170],
    [610, 210],
    [980, 280],
    [270, 160],
  ])
    t = tree("pine", x, 712, h, mix(p.near, "#ffffff", c.night ? 0.05 : 0.18), p.trunk, r) + t;
  c.add("land", 0.28, t + fill(hill(700, 18, 2.4), mix(p.ground, p.far, 0.18)));
  c.glowShape(0.29, e);
  if (c.dark) c.lightAt(pos[0][0], pos[0][1], 220, 0.3);
  const man = at(
    layout ? 200 : 850,
    850,
    fill(oval(0, -34, 62, 56), "#FFFFFF") +
      fill(oval(0, -112, 44, 42), "#FFFFFF") +
      fill(oval(-14, -120, 5) + oval(14, -120, 5), "#33231f") +
      fill("M0,-110l34,10l-34,6z", "#EE8F3A") +
      line("M-46,-70l-46,-30M46,-70l46,-34", p.trunk, 7) +
      rect(-34, -164, 68, 10, p.front, 4) +
      rect(-24, -204, 48, 44, p.front, 5) +
      line("M-36,-80Q0,-64 36,-80", p.accent[0], 14) +
      fill(oval(0, -44, 5) + oval(0, -24, 5), "#33231f"),
  );
  c.add(
    "land",
    0.45,
    fill(hill(760, 20, 0.7), p.ground) +
      Array.from({ length: 14 }, () => line(`M${f(r() * 1000)},${f(800 + r() * 180)}q30,-12 60,0`, shade(p.ground, -0.05), 5)).join("") +
      man,
  );
  c.actors({});
  if (c.calm !== "bottom")
    c.add(
      "frame",
      0.92,
      fill("M-40,1040V960C60,920 140,960 250,1000C290,1016 300,1040 300,1040Z", mix("#ffffff", p.ground, 0.3)) +
        tree("pine", 1000, 1060, 360, p.front, p.trunk, r) +
        fill("M760,1040C820,990 940,960 1070,990V1040Z", mix("#ffffff", p.ground, 0.3)),
    );
}
export function desert(c) {
  const { p, r, layout } = c;
  c.sky(90);
  c.add(
    "land",
    0.1,
    layout
      ? fill(
          "M-40,620V520H60L90,460H220L250,540H330V620ZM620,620V500H660L690,420H860L890,500H960V560H1070V620Z",
          mix(p.far, p.sky[2], 0.25),
        ) + line("M90,490H222M690,450H862M60,560H250M640,540H950", shade(p.far, -0.04), 6, 'opacity=".5"')
      : fill(hill(560, 50, 1), mix(p.far, p.sky[2], 0.3)),
  );
  c.add(
    "land",
    0.22,
    fill(hill(630, 46, 2.6, 20), mix(p.mid, p.far, 0.3)) +
      tree("cactus", 840, 640, 120, mix(p.trunk, p.far, 0.3), p.trunk, r, false) +
      tree("cactus", 230, 636, 90, mix(p.trunk, p.far, 0.3), p.trunk, r, false),
  );
  c.add("land", 0.34, fill(hill(710, 40, 5, -30), mix(p.ground, p.mid, 0.35)));
  c.add(
    "land",
    0.45,
    fill(hill(775, 24, 0.8), p.ground) +
      Array.from({ length: 12 }, (_, i) =>
        line(`M${f(r() * 900)},${f(810 + i * 15)}q60,-14 120,0q50,10 90,0`, shade(p.ground, -0.045), 5),
      ).join("") +
      tree("cactus", layout ? 130 : 900, 850, 290, p.trunk, p.trunk, r) +
      tree("cactus", layout ? 930 : 90, 810, 190, shade(p.trunk, -0.04), p.trunk, r) +
      rock(layout ? 880 : 170, 850, 70, 50, p.mid, r),
  );
  c.actors({});
  if (c.calm !== "bottom")
    c.add(
      "frame",
      0.92,
      rock(10, 1045, 150, 110, p.front, r) +
        rock(1010, 1045, 130, 80, p.front, r) +
        K.tuft(170, 1030, 60, p.near, r) +
        K.tuft(860, 1030, 70, p.near, r),
    );
}
export function cave(c) {
  const { r, layout } = c,
    dusk = c.time === "sunset" ? "#8A5A5A" : "#4A5A86",
    wall = mix("#5A5470", dusk, 0.35),
    dark = shade(wall, -0.14),
    fl = mix("#7A6E80", dusk, 0.3);
  Object.assign(c.p, { ground: fl, groundL: shade(fl, 0.1), front: shade(dark, -0.08), near: dark, mid: wall, far: shade(wall, 0.06) });
  c.add(
    "sky",
    0,
    rect(-50, -50, 1124, 1124, "url(#cv)"),
    K.radial("cv", [
      [0, shade(wall, 0.1)],
      [1, dark],
    ]),
  );
  if (layout === 0) {
    c.add(
      "emit",
      0.05,
      fill(oval(690, 400, 190, 210), "url(#sk)") + (c.night ? `<g>${K.stars(26, r, 300, "#FFF6D8", 560, 820)}</g>` : ""),
      K.linear("sk", [
        [0, c.p.sky[0]],
        [0.6, c.p.sky[1]],
        [1, c.p.sky[2]],
      ]),
    );
    c.light.x = 690;
    c.light.y = 380;
    c.add(
      "land",
      0.08,
      fill(
        "M-40,-40H1070V1040H-40ZM690,176C560,180 486,300 500,430C510,560 600,640 700,624C820,610 890,520 880,390C870,260 800,176 690,176Z",
        wall,
        'fill-rule="evenodd"',
      ),
    );
    c.lightAt(690, 420, 520, 0.35, [0.8, 0.9, 1.1]);
  } else {
    let s = "";
    const cr = (x, y, k, col, a) =>
      at(x, y, fill("M-20,0L-14,-90L0,-120L16,-86L22,0Z", col) + fill("M0,-120L16,-86L22,0L4,0Z", shade(col, -0.08)), k, a);
    for (const [x, y, k, col, a] of [
      [160, 730, 1.4, "#8FE0E0", -14],
      [220, 740, 1, "#B7A0F0", 10],
      [110, 750, 0.8, "#F0A0D0", -28],
      [850, 720, 1.5, "#B7A0F0", 12],
      [910, 740, 1, "#8FE0E0", 26],
      [790, 740, 0.8, "#F6D08A", -12],
      [512, 700, 0.7, "#8FE0E0", 0],
    ])
      s += cr(x, y, k, col, a);
    c.add(
      "land",
      0.1,
      fill("M-40,-40H1070V300C900,180 700,420 520,330C340,240 160,420 -40,280Z", dark) +
        fill("M-40,700C200,640 820,640 1070,700V1040H-40Z", shade(wall, -0.04)),
    );
    c.add("emit", 0.12, s);
    c.lightAt(170, 680, 420, 0.45, [0.5, 0.95, 1]);
    c.lightAt(860, 680, 420, 0.45, [0.8, 0.6, 1.1]);
  }
  let st = "";
  for (let i = 0; i < 9; i++) {
    const x = i * 126 + r() * 50,
      h = 60 + r() * 130;
    st += fill(
      `M${f(x - 34)},-10C${f(x - 16)},${f(h * 0.4)} ${f(x - 6)},${f(h * 0.8)} ${f(x)},${f(h)}C${f(x + 8)},${f(h * 0.7)} ${f(x + 18)},${f(h * 0.4)} ${f(x + 36)},-10Z`,
      dark,
    );
  }
  c.add(
    "land",
    0.3,
    (c.calm === "top" ? "" : st) +
      fill(hill(770, 16, 1), fl) +
      rock(120, 800, 90, 80, shade(fl, -0.06), r) +
      rock(930, 806, 80, 60, shade(fl, -0.06), r),
  );
  c.actors({});
  c.ambient = [0.8, 0.8, 0.92];
  c.add(
    "frame",
    0.92,
    fill(
      "M-40,-40H110C70,200 90,400 40,620C20,760 60,900 -10,1040H-40ZM1070,-40H930C960,180 930,420 990,640C1010,780 960,900 1030,1040H1070Z",
      c.p.front,
    ),
  );
  c.dark = true;
  c.lightAt(c.focusX, 800, 520, 0.22);
}
