const kept = new Map<string, Float32Array>();

/** A buffer that lives as long as its thread, so that painting allocates nothing. Its content is what was left in it. */
export function scratchFloats(name: string, length: number): Float32Array {
  const known = kept.get(name);
  if (known !== undefined && known.length >= length) return known;
  const made = new Float32Array(length);
  kept.set(name, made);
  return made;
}
