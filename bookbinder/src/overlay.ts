// Read-aloud: one SMIL file per page, one par per sentence. Times are whole milliseconds, so totals add up exactly.
export const clock = (ms) =>
  `${Math.floor(ms / 3600000)}:${String(Math.floor(ms / 60000) % 60).padStart(2, "0")}:${String(Math.floor(ms / 1000) % 60).padStart(2, "0")}.${String(ms % 1000).padStart(3, "0")}`;
export function smil({ page, audio, clips }) {
  const used = clips.filter((c) => c.end > c.begin);
  const pars = used
    .map(
      (c, i) =>
        `<par id="p${i}"><text src="${page}#${c.id}"/><audio src="${audio}" clipBegin="${clock(c.begin)}" clipEnd="${clock(c.end)}"/></par>`,
    )
    .join("");
  return {
    ms: used.reduce((s, c) => s + c.end - c.begin, 0),
    xml: `<?xml version="1.0" encoding="UTF-8"?>\n<smil xmlns="http://www.w3.org/ns/SMIL" version="3.0"><body>${pars}</body></smil>`,
  };
}
