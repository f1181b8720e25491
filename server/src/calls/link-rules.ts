import { isIP } from "node:net";
import { CallFailure } from "./failure.ts";
import { isLoopbackAddress, isPublicAddress } from "./is-public-address.ts";

/** Where a vendor's files may lie. */
export type LinkRules = {
  /** Hosts by name, or `*.name` for all below it. */
  hosts: readonly string[];
  /** Also plain http, and only then, to this very machine: the vendor itself was set to an address there. */
  allowsLoopback: boolean;
};

/** The rules for a vendor that is reached at `baseUrl` and keeps its files on `hosts`. */
export function linkRulesFor({ baseUrl, hosts }: { baseUrl: string; hosts: readonly string[] }): LinkRules {
  const { hostname, protocol } = new URL(baseUrl);
  const allowsLoopback = isLoopbackHost(hostname);
  return { allowsLoopback, hosts: protocol === "https:" && !allowsLoopback ? [...hosts, hostname] : hosts };
}

/** The link as a URL. Fails when it leads anywhere else than the rules allow; nothing is connected to. */
export function checkLink(link: string, { hosts, allowsLoopback }: LinkRules): URL {
  const url = URL.canParse(link) ? new URL(link) : null;
  if (url === null) throw refused("not a link");
  if (url.username !== "" || url.password !== "") throw refused("credentials in the link");
  if (!isWrittenPlainly(link, url)) throw refused("a host in disguise");
  if (allowsLoopback && (url.protocol === "http:" || url.protocol === "https:") && isLoopbackHost(url.hostname)) return url;
  if (url.protocol !== "https:") throw refused(`${url.protocol.slice(0, 12)} instead of https:`);
  if (isIP(bare(url.hostname)) !== 0 || !hosts.some((host) => matches(url.hostname, host))) throw refused("a host that is not the vendor's");
  return url;
}

/** Whether a socket may be opened to this address; the last word, after every name is resolved. */
export function isReachable(address: string, hostname: string, { allowsLoopback }: LinkRules): boolean {
  return allowsLoopback && isLoopbackHost(hostname) ? isLoopbackAddress(address) : isPublicAddress(address);
}

const isLoopbackHost = (hostname: string): boolean => hostname === "localhost" || isLoopbackAddress(bare(hostname));
const bare = (hostname: string): string => hostname.replace(/^\[|\]$/g, "");
const matches = (hostname: string, host: string): boolean => (host.startsWith("*.") ? hostname.endsWith(host.slice(1)) : hostname === host);

/** 127.1, 0x7f.1, 2130706433 and full-width letters become another host when a URL is read: nobody honest writes them. */
function isWrittenPlainly(link: string, { hostname }: URL): boolean {
  const written = /^[a-z]+:\/\/(\[[^\]]*\]|[^/?#:\\]*)/i.exec(link)?.[1];
  return written?.toLowerCase() === hostname;
}

const refused = (reason: string): CallFailure => new CallFailure({ kind: "unusable", isRetryable: true, billed: "yes", detail: `output link refused: ${reason}` });
