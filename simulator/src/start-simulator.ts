import { AccountGate, type AccountLimits, type LaneState, type Overrun } from "./account/account-limits.ts";
import { Bill, type BillRow } from "./bill/bill.ts";
import { DEFAULT_PRICES, type Prices } from "./bill/prices.ts";
import { IdentityCounter } from "./call/find-identity.ts";
import { modelRoutes } from "./call/model.routes.ts";
import type { Simulation } from "./call/simulation.ts";
import { controlRoutes } from "./control/control.routes.ts";
import { describeCalls, type CallReport } from "./control/describe-calls.ts";
import { PROFILES, type Profile, type ProfileName } from "./draws/profiles.ts";
import { FaultChooser } from "./faults/choose-fault.ts";
import type { FaultRule } from "./faults/fault-rules.ts";
import { badRequest } from "./faults/openai-answers.ts";
import { unprocessable } from "./faults/replicate-answers.ts";
import { createServer } from "./http/create-server.ts";
import { chatRoutes } from "./openai/chat.routes.ts";
import { imageRoutes } from "./openai/images.routes.ts";
import { moderationRoutes } from "./openai/moderations.routes.ts";
import { OPENAI_MODELS, REPLICATE_MODELS } from "./openai/models.ts";
import { responsesRoutes } from "./openai/responses.routes.ts";
import { speechRoutes } from "./openai/speech.routes.ts";
import { PictureStock } from "./pictures/picture-stock.ts";
import { fileRoutes } from "./replicate/files.routes.ts";
import { PredictionStore } from "./replicate/prediction.ts";
import { predictionRoutes } from "./replicate/predictions.routes.ts";
import { SimulatedClock } from "./time/simulated-clock.ts";
import { TokenPump } from "./time/token-pump.ts";

export type SimulatorOptions = {
  /** 0, the default, takes any free port. */
  port?: number | undefined;
  /** A loopback address; anything else is refused. */
  host?: string | undefined;
  seed?: number | string | undefined;
  profile?: ProfileName | Profile | undefined;
  /** Real seconds for each simulated one. */
  timeScale?: number | undefined;
  faults?: readonly FaultRule[] | undefined;
  limits?: AccountLimits | undefined;
  prices?: Prices | undefined;
  /** Models to know beside the usual ones. */
  models?: readonly string[] | undefined;
  tokensPerEvent?: number | undefined;
  outputLifetimeMs?: number | undefined;
};

export type Simulator = {
  url: string;
  /** What the product's environment has to say to be served from here. */
  environment: { OPENAI_API_KEY: string; OPENAI_BASE_URL: string; REPLICATE_API_TOKEN: string; REPLICATE_BASE_URL: string };
  faults: FaultChooser;
  ledger(): BillRow[];
  totalUsd(): number;
  calls(): CallReport[];
  overruns(): Overrun[];
  lanes(): LaneState[];
  /** Moves simulated time on, so that links expire and minutes pass. */
  skipTime(ms: number): void;
  /** Forgets calls, bill, overruns and predictions; faults and limits stay. */
  reset(): void;
  close(): Promise<void>;
};

export const OPENAI_KEY = "sim-openai-key";
export const REPLICATE_TOKEN = "sim-replicate-token";
const LOOPBACK = new Set(["127.0.0.1", "::1", "localhost"]);
const HOUR_MS = 60 * 60_000;

/** Starts both vendors on one port of this machine. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { host = "127.0.0.1", port = 0 } = options;
  if (!LOOPBACK.has(host)) throw new Error(`The simulator listens on loopback only; "${host}" is not a loopback address.`);
  const simulation = createSimulation(options, () => url);
  const store = new PredictionStore();
  const pictures = new PictureStock();
  const reset = () => {
    for (const call of simulation.calls) call.leave();
    simulation.calls.length = 0;
    simulation.identities.clear();
    simulation.bill.clear();
    simulation.gate.overruns.length = 0;
    simulation.hasUnsafePictures = false;
    store.clear();
  };
  const server = createServer((message, path) => (path.includes("/predictions") ? unprocessable(message) : badRequest(message, null)));
  chatRoutes(server, simulation);
  responsesRoutes(server, simulation);
  moderationRoutes(server, simulation);
  imageRoutes(server, simulation, pictures);
  speechRoutes(server, simulation);
  modelRoutes(server, simulation);
  predictionRoutes(server, simulation, store);
  fileRoutes(server, simulation, store, pictures);
  controlRoutes(server, simulation, reset);
  const url = await server.listen({ host, port });
  return {
    url,
    environment: { OPENAI_API_KEY: `${OPENAI_KEY}-1`, OPENAI_BASE_URL: `${url}/v1`, REPLICATE_API_TOKEN: `${REPLICATE_TOKEN}-1`, REPLICATE_BASE_URL: `${url}/v1` },
    faults: simulation.faults,
    ledger: () => simulation.bill.list(),
    totalUsd: () => simulation.bill.totalUsd(),
    calls: () => describeCalls(simulation),
    overruns: () => [...simulation.gate.overruns],
    lanes: () => simulation.gate.list(),
    skipTime: (ms) => simulation.clock.skip(ms),
    reset,
    close: async () => {
      simulation.pump.stop();
      simulation.clock.stop();
      await server.close();
    },
  };
}

function createSimulation(options: SimulatorOptions, origin: () => string): Simulation {
  const { profile = "A", timeScale = 1, models = [] } = options;
  if (!(timeScale > 0)) throw new Error("The time scale is above 0; use profile null for answers at once.");
  const clock = new SimulatedClock(timeScale);
  const faults = new FaultChooser();
  faults.setRules(options.faults ?? []);
  return {
    seed: options.seed ?? 1,
    profile: typeof profile === "string" ? PROFILES[profile] : profile,
    clock,
    pump: new TokenPump(clock),
    gate: new AccountGate(options.limits ?? {}, () => clock.nowMs()),
    bill: new Bill(options.prices ?? DEFAULT_PRICES),
    faults,
    identities: new IdentityCounter(),
    calls: [],
    models: { openai: new Set([...OPENAI_MODELS, ...models]), replicate: new Set([...REPLICATE_MODELS, ...models]) },
    keys: { openai: OPENAI_KEY, replicate: REPLICATE_TOKEN },
    tokensPerEvent: options.tokensPerEvent ?? 1,
    outputLifetimeMs: options.outputLifetimeMs ?? HOUR_MS,
    hasUnsafePictures: false,
    origin,
  };
}
