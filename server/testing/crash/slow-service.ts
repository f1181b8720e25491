import { readConfig } from "../../src/config/index.ts";
import { openService } from "../../src/roles/open-service.ts";
import { runUntilStopped } from "../../src/roles/run-until-stopped.ts";
import { startMaking } from "../../src/roles/start-making.ts";
import { stopWorker } from "../../src/roles/stop-worker.ts";
import { enqueueBook } from "../making.ts";
import { fakeBindery, fakePainter, fakeReading } from "../picture-fakes.ts";
import { fakeModerator, fakeStoryWriter } from "../story-fakes.ts";

/**
 * The worker role as it is, with fakes for providers that take their time, so that a test can kill it at any step.
 * Prints every job event as one JSON line. `--books N` puts N books into the queue first; ends by itself when all books have ended.
 */
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const print = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);

const painter = fakePainter();
painter.beforePainting = () => pause(120);
const storyWriter = fakeStoryWriter();
storyWriter.beforePage = () => pause(60);
const moderator = fakeModerator();
const bindery = fakeBindery();

const { config, secrets } = readConfig(process.env);
const service = await openService({ role: "crash-test", config, secrets, takesJobs: true });
const { database } = service.opened;

let lastId = (await database.selectFrom("job_events").select("id").orderBy("id", "desc").limit(1).executeTakeFirst())?.id ?? "0";
let telling: Promise<void> = Promise.resolve();
const tellNews = async (): Promise<void> => {
  const rows = await database.selectFrom("job_events").selectAll().where("id", ">", lastId).orderBy("id").execute();
  for (const row of rows) {
    lastId = row.id;
    print({ job: row.job_id, event: row.name, ...row.data });
  }
};
await service.opened.listen("storybook_job_events", () => {
  telling = telling.then(tellNews);
});

const books = Number(process.argv[process.argv.indexOf("--books") + 1] ?? 0);
if (process.argv.includes("--books")) for (let book = 0; book < books; book += 1) await enqueueBook(service);

const worker = await startMaking(service, { providers: {
  painter,
  storyWriter,
  reading: fakeReading(),
  narrator: null,
  moderators: { builtIn: { checkTexts: async (input, options) => (await pause(20), moderator.checkTexts(input, options)) }, service: null },
  bindery: { ...bindery, bind: async (gather, options) => (await pause(150), bindery.bind(gather, options)) },
} });
const stoppable = {
  async stop(hurry: AbortSignal) {
    await stopWorker(worker, hurry);
    await telling;
    print({ event: "stopped", painted: painter.painted });
    await service.close();
  },
};
runUntilStopped(stoppable, service.logger);
print({ event: "started" });

const countOpen = async (): Promise<number> => (await database.selectFrom("jobs").select("id").where("status", "in", ["queued", "running"]).execute()).length;
while ((await countOpen()) > 0) await pause(100);
process.kill(process.pid, "SIGTERM");
