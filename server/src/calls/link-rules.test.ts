import { describe, expect, it, test } from "vitest";
import { CallFailure } from "./failure.ts";
import { isPublicAddress } from "./is-public-address.ts";
import { checkLink, isReachable, linkRulesFor } from "./link-rules.ts";

const real = linkRulesFor({ baseUrl: "https://api.replicate.com/v1", hosts: ["replicate.delivery", "*.replicate.delivery"] });
const local = linkRulesFor({ baseUrl: "http://127.0.0.1:9/v1", hosts: ["replicate.delivery"] });

describe("links of a vendor in the internet", () => {
  test.each([
    "https://replicate.delivery/a/out-0.jpg", "https://pbxt.replicate.delivery/a/out-0.jpg", "https://api.replicate.com/v1/files/a", "HTTPS://Replicate.Delivery/a",
  ])("%s is followed", (link) => {
    expect(checkLink(link, real).protocol).toBe("https:");
  });

  test.each([
    "http://replicate.delivery/a", "http://169.254.169.254/", "https://169.254.169.254/", "http://[::ffff:127.0.0.1]/", "https://[::ffff:127.0.0.1]/", "http://127.1/", "https://127.1/",
    "http://2130706433/", "https://2130706433/", "https://0x7f000001/", "https://0177.0.0.1/", "http://localhost:6379/", "https://localhost/", "file:///etc/passwd", "gopher://replicate.delivery/",
    "ftp://replicate.delivery/", "data:text/html,hello", "javascript:alert(1)", "https://user@replicate.delivery/", "https://user:word@replicate.delivery/", "https://replicate.delivery@evil.example/",
    "https://evil.example/replicate.delivery", "https://replicate.delivery.evil.example/", "https://evilreplicate.delivery/", "https://replicate.delivery./", "https://ｒeplicate.delivery/", "https://replicate。delivery/",
    "https://replіcate.delivery/", "https://[64:ff9b::7f00:1]/", "https://8.8.8.8/", "//replicate.delivery/a", "/etc/passwd", "", " https://replicate.delivery/", "https://rep\nlicate.delivery/", "https:replicate.delivery",
  ])("%j is refused", (link) => {
    expect(() => checkLink(link, real)).toThrow(CallFailure);
  });
});

describe("links of a vendor on this machine", () => {
  test.each(["http://127.0.0.1:9/files/a", "http://localhost:9/a", "http://[::1]:9/a", "https://replicate.delivery/a"])("%s is followed", (link) => {
    expect(checkLink(link, local).href).toContain("/a");
  });

  test.each(["http://169.254.169.254/", "http://10.0.0.1/", "http://127.1:9/", "http://2130706433:9/", "http://[::ffff:127.0.0.1]:9/", "http://replicate.delivery/a", "file:///etc/passwd", "http://u@127.0.0.1:9/"])("%s is refused", (link) => {
    expect(() => checkLink(link, local)).toThrow(CallFailure);
  });

  it("may be at loopback addresses and nowhere else when the socket is opened", () => {
    expect(["127.0.0.1", "::1", "10.0.0.1", "8.8.8.8", "::ffff:127.0.0.1"].map((address) => isReachable(address, "localhost", local))).toEqual([true, true, false, false, false]);
    expect(isReachable("127.0.0.1", "replicate.delivery", local)).toBe(false);
  });
});

describe("addresses", () => {
  test.each(["8.8.8.8", "104.18.1.1", "2606:4700::6812:101", "2a00:1450:4001::1"])("%s is public", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  test.each([
    "0.0.0.0", "10.1.2.3", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.8.8.8", "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.168.1.1", "192.0.0.1", "198.18.0.1", "224.0.0.1", "239.1.1.1",
    "255.255.255.255", "::", "::1", "::ffff:8.8.8.8", "::ffff:127.0.0.1", "::127.0.0.1", "64:ff9b::808:808", "64:ff9b:1::1", "fe80::1", "fc00::1", "fd12:3456::1", "ff02::1", "2002:7f00:1::", "2001::1", "2001:db8::1", "not an address", "",
  ])("%j is not", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
