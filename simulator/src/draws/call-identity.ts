/** Which call of which book this is; draws and faults depend on it and on nothing else. */
export type CallIdentity = { book: string; step: string; page: number; attempt: number };

/** The request header that names a call: `book/step/page/attempt`, page and attempt as whole numbers. */
export const IDENTITY_HEADER = "x-storybook-call";

/** Reads `book/step/page/attempt`; undefined when the header says something else. */
export function parseIdentity(header: string | undefined): CallIdentity | undefined {
  const match = /^([^/]+)\/([^/]+)\/(\d+)\/(\d+)$/.exec(header ?? "");
  if (!match) return undefined;
  return { book: match[1]!, step: match[2]!, page: Number(match[3]), attempt: Number(match[4]) };
}

export function formatIdentity(identity: CallIdentity): string {
  return `${identity.book}/${identity.step}/${identity.page}/${identity.attempt}`;
}
