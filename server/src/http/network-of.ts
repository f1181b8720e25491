import { isIPv4, isIPv6 } from "node:net";

/**
 * What counts as one address: an IPv4 address, or the /64 of an IPv6 address, because a household has all of it.
 * An IPv4 address written as IPv6 is the same address. What is no address stays as it is.
 */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");
  if (isIPv4(plain) || !isIPv6(plain)) return plain;
  return `${expand(plain).slice(0, 4).map((group) => group.replace(/^0+(?=.)/, "")).join(":")}::/64`;
}

/** The eight groups of an IPv6 address. */
function expand(address: string): string[] {
  const [head = "", tail] = address.toLowerCase().split("::");
  const groupsOf = (part: string): string[] => (part === "" ? [] : part.split(":"));
  const [front, back] = [groupsOf(head), groupsOf(tail ?? "")];
  return tail === undefined ? front : [...front, ...Array.from({ length: 8 - front.length - back.length }, () => "0"), ...back];
}
