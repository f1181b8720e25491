// @ts-nocheck NOTE: drawing code whose types are still to be written; its callers are typed
// Places the cast by rule: thirds, size ratios, partners close enough that hands meet, eye lines, no overlapping faces.
import { geometry, speciesOf } from "../characters/character.ts";
import { POSES } from "../characters/poses.ts";
import { buildOf } from "../characters/rig.ts";
import { bicycle } from "../props/scenery.ts";
import { heldProp } from "../props/held.ts";
const PAIR = new Set(["hug", "share", "holdhands"]);
const SHOT = { wide: 0.66, medium: 1.2, close: 1.05 };
export function placeCast(cast, stage, shot, r) {
  const acts = cast.map((c, i) => ({
    ...c,
    i,
    pose: c.pose || "stand",
    emotion: c.emotion || "happy",
    scale: Math.max(stage.indoor ? 0.85 : 0, SHOT[shot] || 1) * (stage.scale || 1),
  }));
  // 1. partners: a pair pose always involves the next free figure
  for (const a of acts)
    if (PAIR.has(a.pose) && a.mate == null) {
      const b =
        acts.find((q) => q !== a && q.mate == null && (a.with ? q.sheet.name === a.with : PAIR.has(q.pose))) ||
        acts.find((q) => q !== a && q.mate == null && !["sleep", "fly", "ride"].includes(q.pose));
      if (b) {
        a.mate = b.i;
        b.mate = a.i;
        b.pose = a.pose;
        a.lead = true;
      } else a.pose = a.pose === "share" ? "hold" : "stand";
    }
  // 2. groups in a row
  const groups = [],
    done = new Set();
  for (const a of acts) {
    if (done.has(a.i)) continue;
    const g = a.mate != null ? [a, acts[a.mate]] : [a];
    g.forEach((q) => done.add(q.i));
    groups.push(g);
  }
  const size = (a) => {
    const g = geometry(a.sheet, { ...a, x: 0, y: 0 });
    return {
      hw: g.halfWidth,
      hd: (g.headBox.x1 - g.headBox.x0) / 2,
      h: g.height,
      k: g.k,
      w: Math.max(
        g.halfWidth,
        (a.pose === "fly"
          ? 190
          : a.pose === "run"
            ? 120
            : a.pose === "ride" && a.ride === "bike"
              ? 155
              : ["jump", "cheer", "dance", "wave", "point"].includes(a.pose)
                ? 118
                : 92) * g.k,
      ),
    };
  };
  const pairGap = (a, b) => {
    const A = size(a),
      B = size(b);
    return a.pose === "hug"
      ? (A.hd + B.hd) * 0.98
      : a.pose === "share"
        ? Math.max(A.hd + B.hd + 14, (A.k + B.k) * 112)
        : Math.max((A.hd + B.hd) * 1.02, (A.k + B.k) * 84);
  };
  const layout = () => {
    let w = 0;
    const gw = groups.map((g) => {
      const s = g.map(size),
        v = g.length === 2 ? s[0].w + s[1].w + pairGap(g[0], g[1]) : s[0].w * 2;
      w += v;
      return v;
    });
    return { gw, total: w + (groups.length - 1) * 26 * (SHOT[shot] || 1) };
  };
  const span = stage.maxX - stage.minX;
  let L = layout();
  const tallest = () => Math.max(...acts.map((a) => size(a).h));
  let q = Math.min(1, span / L.total, stage.maxHeight / tallest());
  if (cast.length === 1 && shot !== "wide") q = Math.min(1.12, span / L.total, stage.maxHeight / tallest());
  acts.forEach((a) => {
    a.scale *= q;
  });
  L = layout();
  let start =
    cast.length === 1 ? (stage.centre ?? (r() < 0.5 ? 0.42 : 0.56)) * 1024 - L.gw[0] / 2 : 512 + (stage.offset || 0) - L.total / 2;
  start = Math.max(stage.minX - 30, Math.min(start, stage.maxX + 30 - L.total));
  groups.forEach((g, gi) => {
    const cx = start + L.gw[gi] / 2,
      back = groups.length > 2 && gi % 2 === 1 && !stage.support;
    if (g.length === 1) {
      g[0].x = cx;
      g[0].y = stage.ground - (back ? 34 : 0) + (g[0].focus ? 8 : 0);
    } else {
      const d = pairGap(g[0], g[1]),
        A = size(g[0]),
        B = size(g[1]),
        off = (A.w - B.w) / 2;
      g[0].x = cx - d / 2 + off;
      g[1].x = cx + d / 2 + off;
      g[0].y = g[1].y = stage.ground - (back ? 30 : 0);
    }
    start += L.gw[gi] + 26 * (SHOT[shot] || 1);
  });
  // 3. special supports
  for (const a of acts) {
    const k = geometry(a.sheet, a).k;
    if (a.pose === "fly") a.y -= (stage.support === "cloud" ? 120 : 230) * Math.min(1, k * 1.2);
    if (a.pose === "jump") a.y -= 4;
    if (a.pose === "ride" && (a.ride || "bike") === "bike" && !stage.support) {
      const sp = speciesOf(a.sheet),
        bike = bicycle(buildOf(a.sheet, sp.human), a.bikeColor);
      a.bike = bike;
      a.targets = bike.targets;
      a.y += bike.lift * k;
    } else if (a.pose === "ride") {
      a.pose = "sit";
      if (a.ride === "cloud" || stage.support === "float") a.cloudRide = true;
      if (a.cloudRide) a.y -= 150;
    }
    if (stage.support === "boat" && a.pose !== "fly" && !a.cloudRide) a.hideLegs = true;
    if (stage.float && !["sleep", "sit", "ride"].includes(a.pose)) a.y -= 30 + (a.i % 2) * 46;
  }
  // 4. facing and eye lines
  const centre = acts.reduce((s, a) => s + a.x, 0) / acts.length;
  for (const a of acts) {
    if (a.facing) a.flip = a.facing === "left";
    else if (a.mate != null) a.flip = a.x > acts[a.mate].x;
    else if (acts.length === 1) a.flip = a.x > 512;
    else a.flip = a.x > centre + 1;
    if (["cry", "lookup", "read", "sleep"].includes(a.pose) || a.look) continue;
    const t = a.mate != null ? acts[a.mate] : acts.filter((b) => b !== a).sort((u, v) => Math.abs(u.x - a.x) - Math.abs(v.x - a.x))[0];
    if (t && POSES[a.pose]?.turn === undefined) {
      const ga = geometry(a.sheet, a),
        gt = geometry(t.sheet, t),
        dx = (gt.faceBox.cx - ga.faceBox.cx) * ga.m,
        dy = gt.faceBox.cy - ga.faceBox.cy,
        d = Math.hypot(dx, dy) || 1;
      a.look = [(dx / d) * 0.62, Math.max(-0.7, Math.min(0.6, dy / d))];
    }
  }
  // 5. shared anchors: both figures reach for the same point
  const items = [];
  for (const a of acts)
    if (a.lead) {
      const b = acts[a.mate],
        A = geometry(a.sheet, a),
        B = geometry(b.sheet, b),
        sa = A.shoulder("R"),
        sb = B.shoulder("R"),
        mid = [(sa[0] + sb[0]) / 2, Math.max(sa[1], sb[1])];
      if (a.pose === "hug") {
        a.targets = { R: A.toLocal([b.x + (a.flip ? 1 : -1) * -4, (sb[1] + sa[1]) / 2 + 26 * B.k]) };
        b.targets = { R: B.toLocal([a.x + (b.flip ? 1 : -1) * -4, (sb[1] + sa[1]) / 2 + 38 * A.k]) };
        a.overArmR = b.overArmR = true;
        a.emotion = a.emotion === "happy" ? "love" : a.emotion;
        b.emotion = b.emotion === "happy" ? "love" : b.emotion;
      }
      if (a.pose === "holdhands") {
        const y = Math.min(sa[1] + A.rig.armLen * A.k, sb[1] + B.rig.armLen * B.k) - 8;
        const pt = [mid[0], Math.max(mid[1] + 20, y)];
        a.targets = { R: A.toLocal(pt) };
        b.targets = { R: B.toLocal(pt) };
        [a, b].forEach((q) => {
          q.overArmR = q.sheet.hairStyle !== "hijab";
        });
        a.tailSide = b.tailSide = -1;
      }
      if (a.pose === "share") {
        const kind = a.hold || b.hold || "apple",
          h = heldProp(kind),
          y = mid[1] + 34 * Math.min(A.k, B.k),
          ik = Math.min(A.k, B.k) * 1.12,
          g = (h?.two ? h.grip : 14) * 0.95 * ik,
          m = a.flip ? -1 : 1;
        a.targets = { R: A.toLocal([mid[0] - m * g, y + 4]), L: A.toLocal([mid[0] - m * (g + 10), y + 16]) };
        b.targets = { R: B.toLocal([mid[0] + m * g, y + 4]), L: B.toLocal([mid[0] + m * (g + 10), y + 16]) };
        items.push({ h, x: mid[0], y, k: ik });
        a.hold = b.hold = null;
        a.overArmR = b.overArmR = true;
      }
    }
  // 6. faces must not overlap: push neighbours apart
  for (let pass = 0; pass < 12; pass++)
    for (const a of acts)
      for (const b of acts)
        if (a.i < b.i && a.mate !== b.i) {
          const A = geometry(a.sheet, a).faceBox,
            B = geometry(b.sheet, b).faceBox,
            need = (A.r + B.r) * 1.02,
            dx = B.cx - A.cx,
            dy = B.cy - A.cy;
          if (Math.hypot(dx, dy) < need) {
            const push = (need - Math.abs(dx)) / 4 + 2,
              s = dx >= 0 ? 1 : -1;
            for (const [q, w] of [
              [a, -s],
              [b, s],
            ]) {
              const grp = q.mate != null ? [q, acts[q.mate]] : [q];
              grp.forEach((z) => {
                z.x += w * push;
                if (z.targets && z.mate == null && !z.bike) z.targets = undefined;
              });
            }
          }
        }
  return { acts, items };
}
