// A story passage (body, refrain, body) as positioned lines. Heights are optical: from the top of the capitals to the last baseline.
import { breakLines } from "./typeset.ts";

/** Story text -> [{ role, text }] ; a line that equals a refrain of the book is set apart. */
export function splitBlocks(text, refrains = []) {
  const same = (s) => s.normalize("NFC").replace(/[\s“”"'’‘]/g, "");
  return text
    .split("\n")
    .map((s) => s.trim())
    .filter(Boolean)
    .map((line) => ({ role: refrains.some((r) => r && same(r) === same(line)) ? "refrain" : "body", text: line }));
}

const REFRAIN_SCALE = { "playpen-sans": 1.06, fraunces: 1.16, jua: 1.12 };

/** Returns null when a word cannot be placed; otherwise { height, lines, measure, dropCap }. Line y is the baseline from the block top. */
export function composeText({
  blocks,
  faces,
  size,
  type,
  measure,
  language,
  age,
  align = type.align,
  dropCap = false,
  more = 0,
  loose = false,
}) {
  const lead = size * type.lead,
    lines = [];
  let y = 0,
    cap = null;
  for (const [index, block] of blocks.entries()) {
    const refrain = block.role === "refrain",
      face = refrain ? faces.refrain : faces.text;
    const own = refrain ? size * (REFRAIN_SCALE[faces.refrain.first.key.split("-latin")[0].split("-korean")[0]] ?? 1.1) : size;
    let text = block.text,
      indent = null;
    if (dropCap && index === 0 && !refrain && /^\p{Lu}/u.test(text) && text.length > 90) {
      const letter = [...text][0],
        capSize = (lead + faces.text.capHeight * size) / faces.display.capHeight,
        width = faces.display.width(letter) * capSize;
      cap = { letter, family: faces.display.first.family, size: capSize, baseline: faces.text.capHeight * size + lead, width };
      indent = { lines: 2, width: width + size * 0.22 };
      text = text.slice(letter.length);
    }
    const centred = align === "centre" || refrain;
    let broken = breakLines({
      text,
      face,
      size: own,
      measure: refrain ? Math.min(measure, own * type.line * 0.62) : measure,
      language,
      age,
      align: centred ? "centre" : "left",
      indent,
      more: refrain ? 0 : more,
      loose: loose && !refrain,
    });
    if (!broken && refrain) broken = breakLines({ text, face, size: own, measure, language, age, align: "centre" });
    if (!broken || (indent && broken.length < 3)) {
      if (indent) return composeText({ blocks, faces, size, type, measure, language, age, align, more, loose });
      return null;
    }
    const ownLead = refrain ? Math.max(own * (language === "ko" ? 1.25 : 1.3), lead * 0.92) : lead;
    broken.forEach((line, i) => {
      if (lines.length === 0) y = refrain ? faces.refrain.capHeight * own : faces.text.capHeight * size;
      else y += i === 0 ? (index > 0 && (refrain || blocks[index - 1].role === "refrain") ? lead * 1.42 : lead * 1.25) : ownLead;
      const inner = line.width - line.hangLeft - line.hangRight,
        shift = indent && i < 2 ? indent.width : 0;
      lines.push({
        role: block.role,
        block: index,
        y,
        size: own,
        lead: ownLead,
        face,
        words: line.words,
        logical: line.logical,
        width: line.width,
        hangLeft: line.hangLeft,
        hangRight: line.hangRight,
        shift,
        centred,
        x: (centred ? (measure - inner) / 2 : shift) - line.hangLeft,
      });
    });
  }
  return { height: y, lines, measure, dropCap: cap, capFace: cap && faces.display.shape(cap.letter)[0].font.key, lead, size };
}
