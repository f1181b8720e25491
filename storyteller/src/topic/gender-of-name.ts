/** She or he, by how given names commonly end; nothing where a name does not say. */
export function genderOfName(name: string): "she" | "he" | undefined {
  if (/[가-힣]$/.test(name)) return KOREAN_HE.test(name) ? "he" : KOREAN_SHE.test(name) ? "she" : undefined;
  const lower = name.toLowerCase();
  if (HE.test(lower)) return "he";
  return SHE.test(lower) ? "she" : undefined;
}

const KOREAN_HE = /(?:준|호|혁|훈|석|철|욱|찬|성|환|재|수호)$/;
const KOREAN_SHE = /(?:아|희|연|린|미|나|영|은|주|율|라|솔)$/;

const HE = /^(?:noah|luca|joshua|elijah|isaiah|micah|jonah|ezra|misha|nikita|sasha|kofi|ali|omar|george|jake|luke|mike|blake|theodore|jude|kyle|pierre|andre|jose|josé)$|(?:o|us|er|on|ard|ick|ert|ian|en|am|ew|ck|than)$/;
const SHE = /(?:a|ah|ë|elle|ette|ie|lyn|ine|ily|lly|cy|zy|sy|ny|my|ith|eth|el|rose|grace|joy|may|ruby|ivy|chloe|zoe|kate|alice|claire|pearl|hazel|iris|wren|mabel)$/;
