// Breaks a passage into balanced lines: no widows, no lonely short words at line ends, Korean only between words, punctuation hung outside.
const OPENING = /^[“‘"'(\[«—…]+/u,
  CLOSING = /[”’"'.,!?…—–\-)\]»]+$/u;
const SHORT_EN = new Set(
  "a an the of to in on at by for and or but so as if his her its my your our their with from into that who mr. mrs. i".split(" "),
);
const SPEECH = new Set("said asked told whispered cried called shouted explained sang answered mr mrs".split(" "));
const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Sentence boundaries: enough for stories, keeps closing quotes and speech tags together. */
export function splitSentences(text) {
  const out = [];
  let from = 0;
  for (const m of text.matchAll(/[.!?…]+[”’"')\]]*\s+/gu)) {
    const next = text.slice(m.index + m[0].length);
    if (/^[\p{Ll}]/u.test(next) || /^(하고|라고|하며)/u.test(next) || /\b(Mr|Mrs|Dr|St)\.\s$/.test(text.slice(from, m.index + m[0].length)))
      continue;
    out.push(text.slice(from, m.index + m[0].length).trim());
    from = m.index + m[0].length;
  }
  if (text.slice(from).trim()) out.push(text.slice(from).trim());
  return out;
}

function words(text, face, language, maxEm) {
  const list = [];
  splitSentences(text).forEach((sentence, index, all) => {
    const raw = sentence.split(/\s+/).filter(Boolean);
    raw.forEach((word, i) => {
      const pieces = language === "ko" ? [word] : word.split(/(?<=[—–])(?=\S)/u);
      pieces.forEach((piece, j) => {
        let rest = piece;
        // a word wider than the line is the only one that is ever cut
        while (face.width(rest) > maxEm && [...rest].length > 3) {
          const chars = [...rest];
          let cut = chars.length - 1;
          const joint = language === "ko" || /[\u3040-\u9fff\uac00-\ud7af]/u.test(rest) ? "" : "-";
          while (cut > 1 && face.width(chars.slice(0, cut).join("") + joint) > maxEm) cut--;
          list.push({ text: chars.slice(0, cut).join("") + joint, glue: false, sentence: index, cut: true });
          rest = chars.slice(cut).join("");
        }
        list.push({
          text: rest,
          space: j === pieces.length - 1,
          sentence: index,
          ends: i === raw.length - 1 && j === pieces.length - 1 && index < all.length - 1,
        });
      });
    });
  });
  for (const w of list) {
    w.runs = face.shape(w.text);
    w.width = w.runs.reduce((s, r) => s + r.width, 0);
    w.space = w.cut ? false : w.space !== false;
  }
  return list.filter((w) => w.runs.length);
}

/**
 * Lines for one paragraph. size and measure in points. indent: [{ lines, width }] keeps the first lines shorter (drop cap).
 * Returns { lines: [{ words, width, hangLeft, hangRight }], fits }.
 */
export function breakLines({ text, face, size, measure, language, age, align = "left", indent = null, more = 0, loose = false }) {
  const list = words(text, face, language, measure / size),
    space = face.width(" ") * size;
  if (!list.length) return [];
  if (loose) {
    // one line more is welcome where it lets the lines end where the sense does
    const options = { text, face, size, measure, language, age, align, indent },
      tight = breakLines({ ...options, more }),
      airy = breakLines({ ...options, more: more + 1 });
    return airy && tight && airy.length > tight.length && airy[0].total + 3 < tight[0].total ? airy : tight;
  }
  const n = list.length,
    width = list.map((w) => w.width * size),
    prefix = [0];
  for (let i = 0; i < n; i++) prefix.push(prefix[i] + width[i] + (list[i].space ? space : 0));
  const span = (i, j) => prefix[j] - prefix[i] - (list[j - 1].space ? space : 0);
  const room = (k) => measure - (indent && k < indent.lines ? indent.width : 0);
  const total = span(0, n);
  // fewest lines that hold the words, then the most even set of that many lines
  const greedy = () => {
    let k = 0,
      i = 0;
    while (i < n) {
      let j = i + 1;
      while (j < n && span(i, j + 1) <= room(k)) j++;
      i = j;
      k++;
    }
    return k;
  };
  const count = greedy() + more;
  const best = Array.from({ length: count + 1 }, () => new Array(n + 1).fill(null));
  best[0][0] = { cost: 0 };
  const target = Math.min(measure, (total / count) * (align === "centre" ? 1 : 1.03));
  for (let k = 0; k < count; k++)
    for (let i = 0; i < n; i++) {
      if (!best[k][i]) continue;
      for (let j = i + 1; j <= n; j++) {
        const w = span(i, j);
        if (w > room(k) + 0.01 && j > i + 1) break;
        const last = j === n,
          end = list[j - 1],
          off = (Math.max(target, 0) - (indent && k < indent.lines ? indent.width : 0) - w) / measure;
        let cost = off * off * 100 * (last && w < target ? 0.35 : 1);
        if (w > room(k) + 0.01) cost += 1e4;
        if (!last) {
          const bare = end.text.toLowerCase().replace(/[“”"'’,]/g, "");
          if (language !== "ko" && SHORT_EN.has(bare)) cost += 5;
          if (language !== "ko" && SPEECH.has(bare)) cost += 5;
          if (/[,;:—–]$/u.test(end.text)) cost -= 1.6;
          if (end.ends) cost -= age === "3-5" ? 7 : 2.2;
          else if (list[j - 2]?.ends && end.text.length < 6) cost += 3; // a sentence must not begin with one short word at the line end
          if (end.cut) cost += 2;
          if (language === "ko" && [...end.text].length === 1) cost += 4; // 한, 그, 큰 … belong to the next word
        } else if (j - i === 1 && k > 0) cost += 40;
        else if (last && k > 0 && w < target * 0.34) cost += 18;
        if (k > 0 && j - i === 1 && !last) cost += 8;
        const sum = best[k][i].cost + cost;
        if (!best[k + 1][j] || sum < best[k + 1][j].cost) best[k + 1][j] = { cost: sum, from: i };
      }
    }
  if (!best[count][n]) return more > 0 ? breakLines({ text, face, size, measure, language, age, align, indent, more: more - 1 }) : null;
  const lines = [];
  for (let k = count, j = n; k > 0; k--) {
    const i = best[k][j].from;
    lines.unshift(list.slice(i, j));
    j = i;
  }
  return lines.map((line) => {
    const open = line[0].text.match(OPENING)?.[0] ?? "",
      close = line.at(-1).text.match(CLOSING)?.[0] ?? "";
    let x = 0;
    const laid = orderRtl(line).map((w) => {
      const at = x;
      x += w.width * size + (w.space ? space : 0);
      return { ...w, x: at };
    });
    const w = laid.at(-1),
      end = w.x + w.width * size;
    return {
      words: laid,
      logical: line,
      width: end,
      hangLeft: open && open !== line[0].text ? face.width(open) * size * 0.9 : 0,
      hangRight: close ? face.width(close) * size * 0.6 : 0,
      total: best[count][n].cost,
    };
  });
}
/** Neighbouring right-to-left words of a line are drawn in reverse order; inside a word the font engine already turns them. */
function orderRtl(line) {
  const out = [];
  for (let i = 0; i < line.length;) {
    if (!RTL.test(line[i].text)) {
      out.push(line[i++]);
      continue;
    }
    let j = i;
    while (j < line.length && RTL.test(line[j].text)) j++;
    out.push(...line.slice(i, j).reverse());
    i = j;
  }
  return out;
}
