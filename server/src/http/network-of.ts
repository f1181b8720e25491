import { isIPv4, isIPv6 } from "node:net";

/** The same address written one way: an IPv4 address written as IPv6 is the IPv4 address, and no zone belongs to it. */
export const plainAddress = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");

/**
 * What counts as one address: an IPv4 address, or the /64 of an IPv6 address, because a household has all of it.
 * What is no address stays as it is.
 */
export function networkOf(address: string): string {
  const plain = plainAddress(address);
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
