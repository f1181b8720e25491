import { availableParallelism, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { benchBinding } from "./bench/bench-binding.ts";
import { benchBook, median, type Round } from "./bench/bench-book.ts";
import { benchPainting } from "./bench/bench-painting.ts";
import { reportFaults } from "./bench/report-faults.ts";
import { reportKills } from "./bench/report-kills.ts";
import { benchResponsiveness } from "./bench/bench-responsiveness.ts";
import { calibrate } from "./bench/calibrate.ts";

const HELP = `npm run bench                what the built-in providers cost on this machine, in one run
npm run bench -- book        books by simulated models against the limit of the same latencies
  --repeats N                sets of books a figure is the median of; default 5
  --in-flight N              books at once in one worker; default 200
  --account-slots N          pictures that the account at the vendor makes at once, for all books; default 100
  --profile A|B|C            how long the vendors take; default A
    --anyway                   also on a machine that is not left alone
npm run bench -- kills       books by simulated models, each killed once with -9 at an instant drawn by seed
  --kills N                  default 30
  --images replicate|openai  whose pictures; default replicate
  --seed N                   default 1
npm run bench -- faults      books by simulated models while calls go wrong
  --books N                  default 200
  --rate R                   share of all calls; default 0.1
Both print a table and then one line of JSON, and end with 1 when something is not as promised.
`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { repeats: { type: "string", default: "5" }, "in-flight": { type: "string", default: "200" }, "account-slots": { type: "string", default: "100" }, profile: { type: "string", default: "A" }, anyway: { type: "boolean", default: false },
    kills: { type: "string", default: "30" }, images: { type: "string", default: "replicate" }, seed: { type: "string", default: "1" }, books: { type: "string", default: "200" }, rate: { type: "string", default: "0.1" }, help: { type: "boolean", default: false } },
});

const say = (ratios: readonly number[]): string => `${median(ratios).toFixed(3)} (${Math.min(...ratios).toFixed(3)} to ${Math.max(...ratios).toFixed(3)})`;
const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;
/** Above this share of the cores, what else runs may have slowed the round. */
const MOST_FOREIGN = 0.05;

/** Wall times depend on the machine; ratios within one run can be compared. */
const calibration = calibrate();
const { unitMs } = calibration;
if (values.help) process.stdout.write(HELP);
else if (positionals[0] === "book") await reportBooks();
else if (positionals[0] === "kills") process.exitCode = await reportKills({ kills: Number(values.kills), images: values.images === "openai" ? "openai" : "replicate", seed: Number(values.seed) });
else if (positionals[0] === "faults") process.exitCode = await reportFaults({ books: Number(values.books), rate: Number(values.rate) });
else await reportBuiltIn();

async function reportBuiltIn(): Promise<void> {
  console.log(`${availableParallelism()} cores, calibration loop ${unitMs.toFixed(0)} ms`);
  const painted = await benchPainting();
  report("painting one page, warm pool, wall time a page", painted.medianPageMs);
  console.log(`  memory above the idle process with a warm pool, at most: ${painted.extraMemoryMb.toFixed(0)} MB`);
  const bound = await benchBinding(painted.book);
  report("binding PDF and EPUB together, warm", bound.medianMs);
  const served = await benchResponsiveness();
  console.log(`/health asked ${served.polls} times while ${served.books} books of eight pages are made in the same process, ${served.totalSeconds.toFixed(0)} s:`);
  console.log(`  median ${served.medianMs.toFixed(1)} ms, 99th percentile ${served.p99Ms.toFixed(1)} ms, longest ${served.longestMs.toFixed(1)} ms; memory at most ${served.mostMemoryMb.toFixed(0)} MB`);
}

async function reportBooks(): Promise<void> {
  const { repeats, profile } = values;
  console.log(`${availableParallelism()} cores, load ${loadavg()[0]!.toFixed(2)}, calibration loop ${calibration.unitMs.toFixed(0)} ms ± ${percent(calibration.variation)}, profile ${profile}, medians of ${repeats}`);
  if (calibration.isDisturbed && !values.anyway) {
    console.error("Something else uses this machine: the calibration loop varies by more than 15 %. No figure would count. Wait, or say --anyway.");
    process.exitCode = 3;
    return;
  }
  await benchBook({ repeats: Number(repeats), inFlight: Number(values["in-flight"]), profile, accountSlots: Number(values["account-slots"]) }, reportRound);
  const afterwards = calibrate();
  console.log(`calibration loop afterwards ${afterwards.unitMs.toFixed(0)} ms ± ${percent(afterwards.variation)}${afterwards.isDisturbed ? ": DISTURBED" : ""}`);
}

function reportRound(round: Round): void {
  const cores = availableParallelism();
  const seconds = round.uses.reduce((sum, use) => sum + use.seconds, 0);
  const cpu = (name: string): number => round.uses.reduce((sum, use) => sum + use.cpu[name]!, 0);
  const names = Object.keys(round.uses[0]!.cpu);
  const made = round.books * round.uses.length;
  const own = names.reduce((sum, name) => sum + cpu(name), 0);
  const foreign = round.uses.reduce((sum, use) => sum + use.foreignCpu, 0) / seconds / cores;
  console.log(`${round.name}: measured ÷ limit of the same draws`);
  if (round.books > 1) console.log(`  all books together ${say(round.makespanRatios)} of the limit in the service's order, ${say(round.boundRatios)} of what no order could pass`);
  console.log(`  median book ${say(round.bookRatios)}, first text at the client ${say(round.textRatios)}, first picture of a page ${say(round.pictureRatios)}`);
  console.log(`  the peer's schedule from the same draws ÷ limit of a book alone: ${median(round.peerRatios).toFixed(2)}`);
  console.log(`  CPU seconds a book: ${names.map((name) => `${name} ${(cpu(name) / made).toFixed(3)}`).join(", ")}; together ${percent(own / seconds / cores)} of ${cores} cores, anything else ${percent(foreign)}${foreign > MOST_FOREIGN ? ": DISTURBED" : ""}`);
  console.log(`  memory of the worker at most ${Math.max(...round.uses.map((use) => use.mostMemoryMb)).toFixed(0)} MB`);
}

function report(name: string, medianMs: number): void {
  console.log(`${name}: ${medianMs.toFixed(0)} ms, ${(medianMs / unitMs).toFixed(2)} × the calibration loop`);
}
