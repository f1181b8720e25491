type Pair = readonly [x: number, y: number];
type Side = "L" | "R";

/**
 * A pose in body units: arms in lengths from their own shoulder, legs from the hip, y downwards, facing right.
 * `head`: a hand on the head; `over`: an arm before the head; `back`: behind the body; `turn`: -1..1, three quarters.
 */
export type Pose = {
  [Key in `arm${Side}` | `bend${Side}` | `head${Side}` | `leg${Side}` | `knee${Side}` | "look"]?: Pair;
} & { [Key in "turn" | "lean" | "dy" | "spin" | "tilt" | "nod" | "legK"]?: number } & {
  [Key in `over${Side}` | `back${Side}` | `front${Side}` | "flow" | "air" | "peeking"]?: boolean;
} & { legs?: "sit" | "chair" | "hidden" | undefined };

export const poseOf = (name: string): Pose => POSES[name] ?? POSES.stand;

export const POSES: Readonly<Record<string, Pose>> & { stand: Pose } = {
  stand: { armL: [-0.34, 0.88], armR: [0.34, 0.88], backL: true },
  wave: { armL: [-0.34, 0.88], armR: [0.78, -0.62], bendR: [1, 0.6], backL: true, overR: true, tilt: 5 },
  point: { armL: [-0.34, 0.86], armR: [1.06, -0.3], turn: 0.45, backL: true, look: [0.7, -0.2] },
  lookup: { armL: [-0.4, 0.84], armR: [0.4, 0.84], look: [0.25, -1], nod: -7, backL: true, tilt: -4 },
  hold: { armL: [-0.34, 0.88], armR: [0.66, 0.3], backL: true },
  carry: { armL: [0.28, 0.42], armR: [-0.28, 0.42], bendL: [-1, 0.8], bendR: [1, 0.8] },
  brave: { armL: [-0.12, 0.62], armR: [0.12, 0.62], bendL: [-1, 0], bendR: [1, 0], nod: -5 },
  worried: { headL: [-20, 100], headR: [20, 100], bendL: [-1, 1], bendR: [1, 1], overL: true, overR: true, nod: 5 },
  run: {
    turn: 0.75,
    lean: 13,
    dy: -16,
    legK: 1.22,
    armL: [-0.72, 0.42],
    armR: [0.82, 0.22],
    bendL: [-0.6, -1],
    bendR: [0.2, 1],
    legL: [-1.0, 0.26],
    legR: [0.86, 0.66],
    kneeL: [0.4, 1],
    kneeR: [0.6, -1],
    backL: true,
    flow: true,
    tilt: 2,
  },
  jump: {
    dy: -58,
    legK: 1.1,
    armL: [-0.82, -0.66],
    armR: [0.82, -0.66],
    legL: [-0.55, 0.5],
    legR: [0.5, 0.62],
    kneeL: [-1, 0],
    kneeR: [1, 0],
    overL: true,
    overR: true,
    air: true,
  },
  sit: { legs: "sit", armL: [-0.1, 0.72], armR: [0.1, 0.72], bendL: [-1, 0.3], bendR: [1, 0.3] },
  read: { legs: "sit", armL: [0.26, 0.52], armR: [-0.26, 0.52], bendL: [-1, 0.8], bendR: [1, 0.8], look: [0, 0.75], nod: 4 },
  walk: {
    turn: 0.5, lean: 3, dy: -3, armL: [-0.62, 0.66], armR: [0.6, 0.64], bendL: [-0.6, -1], bendR: [0.2, 1],
    legL: [-0.62, 0.72], legR: [0.62, 0.84], kneeL: [0.4, 1], kneeR: [0.6, -1], backL: true, look: [0.5, 0],
  },
  reach: { turn: 0.45, lean: 6, armL: [0.74, 0.06], armR: [1.04, -0.26], bendL: [1, 1], backL: true, look: [0.7, -0.1], tilt: 2 },
  kneel: { legs: "sit", turn: 0.4, lean: 7, armL: [0.1, 0.7], armR: [0.78, 0.62], bendL: [-1, 0.3], look: [0.55, 0.6], tilt: 3, nod: 3 },
  hug: { turn: 0.55, armL: [0.7, 0.3], armR: [0.86, 0.24], lean: 4, frontR: true, backL: true, tilt: 3 },
  holdhands: { armL: [-0.34, 0.88], armR: [0.62, 0.62], backL: true, look: [0.5, 0] },
  share: { turn: 0.5, armL: [0.92, 0.42], armR: [0.72, 0.36], backL: true, lean: 3, tilt: 3, look: [0.6, 0.1] },
  ride: { turn: 0.7, lean: 12, armL: [0.9, 0.3], armR: [0.75, 0.3], backL: true, flow: true, look: [0.6, 0] },
  sleep: {},
  cry: { headL: [-60, 42], headR: [60, 42], bendL: [-1, 0.6], bendR: [1, 0.6], overL: true, overR: true, nod: 8 },
  cheer: { armL: [-0.66, -0.84], armR: [0.66, -0.84], bendL: [-1, 0.3], bendR: [1, 0.3], overL: true, overR: true, nod: -4, dy: -4 },
  peek: { headL: [-74, 76], headR: [74, 76], overL: true, overR: true, peeking: true, tilt: 4 },
  fly: {
    spin: 58,
    turn: 0.3,
    armL: [-0.3, -1.02],
    armR: [0.45, -0.96],
    bendL: [-1, 0],
    bendR: [1, 0],
    legK: 1.15,
    legL: [-0.3, 0.96],
    legR: [0.28, 1.0],
    overR: true,
    backL: true,
    flow: true,
    air: true,
    look: [0.5, -0.2],
  },
  dance: {
    lean: -6,
    tilt: 8,
    armL: [-0.9, -0.4],
    armR: [0.72, 0.5],
    overL: true,
    legL: [-0.12, 0.9],
    legR: [0.7, 0.7],
    kneeR: [1, -0.6],
    look: [-0.4, -0.2],
  },
  think: { armL: [0.2, 0.42], headR: [26, 78], bendL: [-1, 0.5], bendR: [1, 0.9], overR: true, look: [0.5, -0.8], tilt: -6 },
};
