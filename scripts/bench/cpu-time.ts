import { readdir, readFile } from "node:fs/promises";

/** Linux counts in hundredths of a second, whatever its own clock does. */
const TICKS_PER_SECOND = 100;

/** CPU time of a process with all its threads and with its children, those that have ended and those that run, in seconds. */
export async function cpuTimeOf(pid: number): Promise<number> {
  const all = await listProcesses();
  const family = new Set([pid]);
  for (let grown = true; grown; ) {
    const children = all.filter((one) => family.has(one.parent) && !family.has(one.pid));
    for (const child of children) family.add(child.pid);
    grown = children.length > 0;
  }
  return all.filter((one) => family.has(one.pid)).reduce((sum, one) => sum + one.ticks, 0) / TICKS_PER_SECOND;
}

/** What all cores have worked since the start of the machine, in seconds. */
export async function cpuTimeOfAll(): Promise<number> {
  const [, ...fields] = (await readFile("/proc/stat", "utf8")).split("\n")[0]!.trim().split(/\s+/).map(Number);
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0] = fields;
  return (user + nice + system + irq + softirq) / TICKS_PER_SECOND;
}

type Process = { pid: number; parent: number; ticks: number };

async function listProcesses(): Promise<Process[]> {
  const ids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const read = await Promise.all(ids.map(async (id): Promise<Process | null> => {
    const stat = await readFile(`/proc/${id}/stat`, "utf8").catch(() => "");
    // the name before the bracket may hold anything
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields.length < 16 ? null : { pid: Number(id), parent: Number(fields[1]), ticks: [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at]), 0) };
  }));
  return read.filter((one) => one !== null);
}
