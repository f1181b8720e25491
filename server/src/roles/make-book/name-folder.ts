import { mkdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

const MOST_CHARACTERS = 60;

/** A folder name from a topic: letters and digits of any script, the rest becomes hyphens. */
export function nameFolder(topic: string): string {
  const words = topic.normalize("NFC").toLowerCase().replaceAll(/['’]/g, "").split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== "");
  let name = "";
  for (const word of words) {
    const longer = name === "" ? word : `${name}-${word}`;
    if ([...longer].length > MOST_CHARACTERS) break;
    name = longer;
  }
  return name !== "" ? name : words[0] === undefined ? "book" : [...words[0]].slice(0, MOST_CHARACTERS).join("");
}

/** Moves the draft to the wanted path, or to the first free one of path-2, path-3 …; never over something that is there. */
export async function settleFolder(draft: string, wanted: string): Promise<string> {
  await mkdir(dirname(wanted), { recursive: true });
  for (let number = 1; ; number += 1) {
    const path = number === 1 ? wanted : join(dirname(wanted), `${basename(wanted)}-${number}`);
    try {
      // Making the folder first settles who gets the name when two commands finish at once; rename then replaces the empty folder.
      await mkdir(path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EEXIST") continue;
      throw error;
    }
    try {
      await rename(draft, path);
      return path;
    } catch (error) {
      await rm(path, { recursive: true, force: true });
      throw error;
    }
  }
}
