import { BlockList, isIPv6 } from "node:net";
import type { OpenedDatabase } from "../../database/index.ts";
import { plainAddress } from "../../http/index.ts";
import { repeat } from "../../jobs/index.ts";
import { listBlocks, listSettings } from "./controls.store.ts";
import { readAddressRange } from "./read-address-range.ts";

/** What operators have set, as this process knows it: at most two seconds old. */
export type Controls = {
  rateLimitRequests(): number;
  areNewBooksOn(): boolean;
  isUserBlocked(userKey: string): boolean;
  isAddressBlocked(address: string): boolean;
  blockedCount(): number;
};

export type ControlEvents = { failedToLook(error: unknown): void };

type FollowOptions = { opened: Pick<OpenedDatabase, "database" | "listen">; defaults: { rateLimitRequests: number }; events: ControlEvents };
type Known = { rateLimitRequests: number; areNewBooksOn: boolean; users: ReadonlySet<string>; addresses: BlockList; blockedCount: number };

/** A message may be lost with its connection. */
const LOOK_EVERY_MS = 1000;

/** Hears of each change, and looks every second all the same. While the database is away, what was known last goes on being enforced. */
export async function followControls({ opened, defaults, events }: FollowOptions): Promise<Controls & { close(): Promise<void> }> {
  const look = async (): Promise<Known> => {
    const [settings, blocks] = [await listSettings(opened.database), await listBlocks(opened.database)];
    const valueOf = (name: string): unknown => settings.find((setting) => setting.name === name)?.value;
    const rateLimit = valueOf("rate_limit_requests");
    return {
      rateLimitRequests: typeof rateLimit === "number" && rateLimit >= 1 ? rateLimit : defaults.rateLimitRequests,
      areNewBooksOn: valueOf("new_books") !== false,
      users: new Set(blocks.filter(({ kind }) => kind === "user").map(({ subject }) => subject)),
      addresses: listAddresses(blocks.filter(({ kind }) => kind === "address").map(({ subject }) => subject)),
      blockedCount: blocks.length,
    };
  };
  let known = await look();
  const looking = repeat(async () => void (known = await look()), LOOK_EVERY_MS, events.failedToLook);
  const unlisten = await opened.listen("storybook_controls", () => looking.soon());
  return {
    rateLimitRequests: () => known.rateLimitRequests,
    areNewBooksOn: () => known.areNewBooksOn,
    isUserBlocked: (userKey) => known.users.has(userKey),
    isAddressBlocked: (address) => {
      const plain = plainAddress(address);
      return known.addresses.check(plain, isIPv6(plain) ? "ipv6" : "ipv4");
    },
    blockedCount: () => known.blockedCount,
    async close() {
      await unlisten();
      await looking.stop();
    },
  };
}

/** An operator's own INSERT may hold something that is no address; it blocks nobody. */
function listAddresses(subjects: readonly string[]): BlockList {
  const list = new BlockList();
  for (const subject of subjects) {
    const range = readAddressRange(subject);
    if (range !== null) list.addSubnet(range.address, range.prefix, range.family);
  }
  return list;
}
