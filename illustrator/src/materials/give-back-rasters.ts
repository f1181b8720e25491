import { setImmediate as nextTurn } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

// There is no other way to ask for a collection from inside.
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as (options: { type: "minor" }) => void;

/**
 * A raster lies outside V8's heap, 8 MB at full size, and is given back by a collection and a turn of the event loop after
 * it. Left alone, neither comes before the picture is done, and two threads hold some 400 MB of rasters nobody needs.
 */
export async function giveBackRasters(): Promise<void> {
  collect({ type: "minor" });
  await nextTurn();
}
