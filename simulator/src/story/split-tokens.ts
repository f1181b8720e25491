const CHARACTERS = 4;

/** A text in pieces of about four characters, one for each token of a stream; never half a character. */
export function splitTokens(text: string): string[] {
  const tokens: string[] = [];
  let token = "";
  for (const character of text) {
    token += character;
    if (token.length < CHARACTERS) continue;
    tokens.push(token);
    token = "";
  }
  if (token !== "") tokens.push(token);
  return tokens;
}

export function countTokens(text: string): number {
  return Math.ceil(text.length / CHARACTERS);
}
