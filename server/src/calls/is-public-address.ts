import { BlockList, isIP } from "node:net";

/** Everything that is not an ordinary host of the public internet: own machine, own network, carrier, cloud metadata, tests, groups. */
const IPV4_RANGES = [
  "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24",
  "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
] as const;
/** Inside `2000::/3`, which alone is given out; all else is refused without being named. */
const IPV6_RANGES = [
  // 6to4 and Teredo carry an IPv4 address of somebody's choice
  "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20",
] as const;

const notPublic = blockListOf([...IPV4_RANGES, ...IPV6_RANGES]);
const givenOut = blockListOf(["2000::/3"]);
const loopback = blockListOf(["127.0.0.0/8", "::1/128"]);

/** Whether an IP address, as a resolver or a socket writes it, belongs to the public internet. Mapped and translated IPv4 does not. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !notPublic.check(address, "ipv4");
  if (family === 6) return givenOut.check(address, "ipv6") && !notPublic.check(address, "ipv6");
  return false;
}

/** Whether an IP address is this very machine. */
export function isLoopbackAddress(address: string): boolean {
  const family = isIP(address);
  // BlockList takes ::ffff:127.0.0.1 for 127.0.0.1; mapped addresses are refused everywhere
  if (family === 6 && address.toLowerCase() !== "::1") return false;
  return family !== 0 && loopback.check(address, family === 4 ? "ipv4" : "ipv6");
}

function blockListOf(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [network, prefix] = range.split("/") as [string, string];
    list.addSubnet(network, Number(prefix), isIP(network) === 4 ? "ipv4" : "ipv6");
  }
  return list;
}
