import { printPrices } from "./bill/print-prices.ts";
import { HELP_TEXT } from "./command-line/help-text.ts";
import { readArguments, type Arguments } from "./command-line/read-arguments.ts";
import { FAULTS } from "./faults/fault-table.ts";
import { startSimulator, type SimulatorOptions } from "./start-simulator.ts";

const asked = readOrExit();
if (asked.action === "help") console.log(HELP_TEXT);
else if (asked.action === "print-prices") console.log(printPrices());
else if (asked.action === "list-faults") for (const [name, { row, group, does }] of Object.entries(FAULTS)) console.log(`${name.padEnd(26)} ${row.padEnd(4)} ${group.padEnd(13)} ${does}`);
else if (asked.action === "serve") await serve(asked.options);

function readOrExit(): Arguments {
  try {
    return readArguments(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\nSee npm run simulator -- --help.`);
    process.exit(1);
  }
}

async function serve(options: SimulatorOptions): Promise<void> {
  const simulator = await startSimulator(options).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  });
  console.log(`The simulator answers on ${simulator.url}. Paste this where you start the service:\n`);
  for (const [name, value] of Object.entries({ ...simulator.environment, PROVIDER_CALL_HEADER: "1" })) console.log(`export ${name}=${value}`);
  console.log(`\nBill, calls and faults: ${simulator.url}/__simulator/ledger (see --help). Stop it with Ctrl-C.`);
  const stop = () => void simulator.close().then(() => process.exit(0));
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}
