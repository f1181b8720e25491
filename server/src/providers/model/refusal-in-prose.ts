const REFUSALS = /\b(?:sorry|can(?:no|['’])t|unable to|won['’]t|not able to|against my|as an ai|decline)\b|죄송|할 수 없|도와드릴 수 없|申し訳|できません|お手伝いでき|抱歉|对不起|无法|不能|lo siento|no puedo|disculpa/i;
const SHORT = 400;

/** Whether an answer without any JSON is a "no": it says so, or it is too short to be a story that lost its form. */
export const isRefusalInProse = (said: string): boolean => {
  const text = said.trim();
  return text !== "" && (REFUSALS.test(text.slice(0, SHORT)) || text.length <= SHORT);
};
