import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { JobAccepted } from "@ai-story-book/contracts";
import { parseFaultRules, startSimulator, type Simulator, type SimulatorOptions } from "@ai-story-book/simulator";
import { openDatabase } from "../../src/database/index.ts";
import { layBillBesideLedger, type BillAndLedger } from "../crash/lay-bill-beside-ledger.ts";
import { openServiceClient, type ServiceClient } from "../service-client.ts";
import { startServiceProcess, until, type ServiceProcess } from "../service-process.ts";

export type PaidService = {
  simulator: Simulator;
  service: ServiceProcess;
  client: ServiceClient;
  /** Replaces the faults that the vendors have. */
  setFaults(rules: string): void;
  /** Resolves with a job that has been held: back in the queue after an attempt. */
  untilHeld(book: JobAccepted): Promise<void>;
  /** What the vendor saw of this kind of call. */
  callsOf(operation: string): readonly string[];
  /** Stops the service and lays the vendors' bill beside its ledger. */
  layBill(): Promise<BillAndLedger>;
  close(): Promise<void>;
};

/** The whole service on a data folder of its own, with simulated vendors that are twenty times as fast. */
export async function openPaidService({ env = {}, ...options }: SimulatorOptions & { env?: Record<string, string> } = {}): Promise<PaidService> {
  const simulator = await startSimulator({ profile: "A", timeScale: 0.05, ...options });
  const dataDir = await mkdtemp(join(tmpdir(), "paid-service-"));
  const service = await startServiceProcess({ env: { ...simulator.environment, DATA_DIR: dataDir, PROVIDER_PROBE_SECONDS: "1", ...env } });
  const client = await openServiceClient(() => service.origin);
  return {
    simulator,
    service,
    client,
    setFaults: (rules) => simulator.faults.setRules(rules === "" ? [] : parseFaultRules(rules)),
    async untilHeld({ job_id }) {
      await until(async () => {
        const job = await client.getJob(job_id);
        return (job.status === "queued" && job.attempt > 0) || null;
      });
    },
    callsOf: (operation) => simulator.calls().filter((call) => call.operation === operation).map((call) => call.outcome),
    async layBill() {
      await service.stop();
      const opened = await openDatabase({ databaseUrl: undefined, poolMax: 1, dataDir, onConnectionError: () => {} });
      try {
        return await layBillBesideLedger(simulator, opened.database);
      } finally {
        await opened.close();
      }
    },
    async close() {
      await service.kill();
      await simulator.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
