import { isIPv4, isIPv6 } from "node:net";
import { networkOf } from "../../http/index.ts";

export type AddressRange = { address: string; prefix: number; family: "ipv4" | "ipv6" };

/** Blocks of whole providers are mistakes of a keystroke. */
const WIDEST = { ipv4: 8, ipv6: 16 } as const;
const LONGEST = { ipv4: 32, ipv6: 128 } as const;

/** An address or a range such as 203.0.113.0/24; an IPv6 address alone means its /64. Null for what is neither, or too wide. */
export function readAddressRange(text: string): AddressRange | null {
  const [address = "", prefixText, ...rest] = text.trim().split("/");
  const family = isIPv4(address) ? "ipv4" : isIPv6(address) ? "ipv6" : null;
  if (family === null || rest.length > 0) return null;
  if (prefixText === undefined) return family === "ipv4" ? { address, prefix: 32, family } : readAddressRange(networkOf(address));
  const prefix = /^\d{1,3}$/.test(prefixText) ? Number(prefixText) : -1;
  return prefix < WIDEST[family] || prefix > LONGEST[family] ? null : { address, prefix, family };
}

/** One way of writing each range, so that it can be found again. */
export const writeAddressRange = ({ address, prefix, family }: AddressRange): string => (family === "ipv4" && prefix === 32 ? address : `${address.toLowerCase()}/${prefix}`);
