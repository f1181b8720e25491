import anger from "./anger.ts";
import dark from "./dark.ts";
import fear from "./fear.ts";
import habit from "./habit.ts";
import lost from "./lost.ts";
import newplace from "./newplace.ts";
import share from "./share.ts";
import sibling from "./sibling.ts";
import wish from "./wish.ts";

export const VERSION_PASSAGES: Readonly<Record<string, string>> = { anger, dark, fear, habit, lost, newplace, share, sibling, wish };
