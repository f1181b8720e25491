/** V8 lets the space for young objects grow to 128 MB under load and keeps it; with 24 MB a book costs as much CPU. */
const FLAG = "--max-semi-space-size=8";

/**
 * What glibc does with memory that libvips, zlib and PDFs have given back is settled by the environment a process begins
 * with: an arena a thread, none of which shrinks, or two of them, and large pieces returned to the system at once.
 */
const MALLOC = { MALLOC_ARENA_MAX: "2", MALLOC_MMAP_THRESHOLD_: "131072", MALLOC_TRIM_THRESHOLD_: "131072" };

/**
 * Puts the same program, with settings that only a starting process takes, in the place of this one: same process id, same
 * streams, some 40 ms. Does nothing where it was done, and where a system cannot. An operator's own settings stay.
 */
export function restartLean(): void {
  if (process.execArgv.includes(FLAG) || process.platform === "win32" || process.execve === undefined) return;
  process.execve(process.execPath, [process.argv0, ...process.execArgv, FLAG, ...process.argv.slice(1)], { ...MALLOC, ...process.env });
}
