import { lookup } from "node:dns";
import { request as requestHttp, type IncomingMessage } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { CallFailure, type Failure } from "./failure.ts";
import { checkLink, isReachable, type LinkRules } from "./link-rules.ts";

export type Download = {
  link: string;
  rules: LinkRules;
  signal: AbortSignal;
  /** Called with every piece that arrives. */
  onBytes?: () => void;
  mostBytes?: number;
  /** For the whole file with all its hops. */
  totalMs?: number;
  /** For the silence between two pieces. */
  idleMs?: number;
};

const MOST_HOPS = 3;

/**
 * Fetches a file that a vendor has made and been paid for. The link is the vendor's word and not trusted: every hop is
 * checked, and every address again when the socket is opened, so that no name can lead into a private network.
 */
export async function downloadFile({ link, rules, signal, onBytes = () => {}, mostBytes = 20_000_000, totalMs = 60_000, idleMs = 15_000 }: Download): Promise<Uint8Array> {
  const stop = new AbortController();
  const total = setTimeout(() => stop.abort(failed("timeout", `the file took longer than ${totalMs} ms`)), totalMs);
  const idle = setTimeout(() => stop.abort(failed("timeout", `the file paused for ${idleMs} ms`)), idleMs);
  const heard = () => {
    idle.refresh();
    onBytes();
  };
  try {
    return await followLink(link, { rules, heard, mostBytes, signal: AbortSignal.any([signal, stop.signal]) });
  } catch (error) {
    signal.throwIfAborted();
    stop.signal.throwIfAborted();
    if (error instanceof CallFailure) throw error;
    throw failed("cut-off", `the file could not be read (${(error as NodeJS.ErrnoException).code ?? "connection lost"})`, error);
  } finally {
    clearTimeout(total);
    clearTimeout(idle);
  }
}

type Reading = { rules: LinkRules; signal: AbortSignal; heard: () => void; mostBytes: number };

async function followLink(link: string, reading: Reading): Promise<Uint8Array> {
  let url = checkLink(link, reading.rules);
  for (let hop = 0; hop <= MOST_HOPS; hop += 1) {
    const answer = await open(url, reading);
    reading.heard();
    const next = redirectOf(answer, url);
    if (next === null) return readAll(answer, reading);
    answer.destroy();
    url = checkLink(next, reading.rules);
  }
  throw failed("unusable", `more than ${MOST_HOPS} redirects`);
}

function open(url: URL, { rules, signal }: Reading): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  // no resolver is asked for an address, so it is checked here
  if (isIP(host) !== 0 && !isReachable(host, url.hostname, rules)) throw failed("unusable", "output link refused: not a public address");
  const send: typeof requestHttp = url.protocol === "https:" ? requestHttps : requestHttp;
  const headers = { accept: "image/*, audio/*, application/octet-stream", "accept-encoding": "identity" };
  return new Promise((resolve, reject) => {
    send(url.href, { signal, headers, lookup: checkedLookup(url.hostname, rules) }, resolve).on("error", reject).end();
  });
}

/** Resolves a name and refuses it when any of its addresses is not to be reached; the socket then takes one of these very addresses. */
const checkedLookup = (hostname: string, rules: LinkRules): LookupFunction => (name, options, done) => {
  lookup(name, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, "");
    const [first] = addresses;
    const isAllowed = first !== undefined && addresses.every(({ address }) => isReachable(address, hostname, rules));
    if (!isAllowed) return done(failed("unusable", "output link refused: its name leads to a private address"), "");
    return options.all === true ? done(null, addresses) : done(null, first.address, first.family);
  });
};

/** Where the answer sends us, as the vendor wrote it, so that disguises are seen. */
function redirectOf({ statusCode = 0, headers: { location = "" } }: IncomingMessage, base: URL): string | null {
  if (![301, 302, 303, 307, 308].includes(statusCode)) return null;
  if (/^[a-z][a-z0-9+.-]*:/i.test(location) || !URL.canParse(location, base.href)) return location;
  return new URL(location, base).href;
}

async function readAll(answer: IncomingMessage, { mostBytes, heard }: Reading): Promise<Uint8Array> {
  const length = answer.headers["content-length"] === undefined ? null : Number(answer.headers["content-length"]);
  const flaw = flawOf(answer, length, mostBytes);
  if (flaw !== null) {
    answer.destroy();
    throw flaw;
  }
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of answer as AsyncIterable<Buffer>) {
    heard();
    size += piece.length;
    if (size > mostBytes) throw failed("unusable", `a file of more than ${mostBytes} bytes`);
    pieces.push(piece);
  }
  if (size === 0) throw failed("lost", "a file of 0 bytes");
  if (length !== null && size !== length) throw failed("cut-off", `${size} of ${length} bytes of the file`);
  return Buffer.concat(pieces, size);
}

function flawOf({ statusCode: status = 0, headers }: IncomingMessage, length: number | null, mostBytes: number): CallFailure | null {
  if (status === 429 || status >= 500) return failed("server", `${status} for the file`);
  if (status !== 200) return failed("lost", `${status} for the file`);
  if (/^text\/|json|xhtml/i.test(headers["content-type"] ?? "")) return failed("lost", "a page instead of the file");
  if (length !== null && length > mostBytes) return failed("unusable", `a file of ${length} bytes`);
  return null;
}

/** It was made and is on the bill; made once more, it may be one that can be fetched. */
const failed = (kind: Failure["kind"], detail: string, cause?: unknown): CallFailure =>
  new CallFailure({ kind, isRetryable: true, billed: "yes", detail }, cause === undefined ? undefined : { cause });
