import { keepPages } from "../../../scripts/keep-pages.ts";
import { SETTING_NAMES, SETTINGS } from "./settings.ts";

/** Writes `.env.example` and the reference page from the settings; with --check it only tells whether they are up to date. */
const GROUPS = ["Server", "Storage", "Providers", "Limits"] as const;
const GROUP_INTRODUCTIONS: Record<(typeof GROUPS)[number], string> = {
  Server: "Where it listens and who may use it.",
  Storage: "Where books are kept. With nothing set, everything lives under DATA_DIR in one process.",
  Providers: "Who writes, paints, judges and reads aloud. With nothing set, all of it is built in and needs no key. This version has the built-in ones only.",
  Limits: "How much at once, how long, how dear.",
};

const settingsOf = (group: string) => SETTING_NAMES.map((name) => ({ name, ...SETTINGS[name] })).filter((setting) => setting.group === group);
const isSecret = (setting: object): boolean => "isSecret" in setting;

function writeExample(): string {
  const lines = ["# Every variable that AI Story Book reads. Generated from server/src/config/settings.ts; nothing here needs to be set.", ""];
  for (const group of GROUPS) {
    lines.push(`# --- ${group}: ${GROUP_INTRODUCTIONS[group]}`, "");
    for (const setting of settingsOf(group)) {
      lines.push(`# ${setting.description}${isSecret(setting) ? " Secret." : ""} Default: ${setting.shownDefault}`, `#${setting.env}=`, "");
    }
  }
  return `${lines.join("\n").trimEnd()}\n`;
}

function writeReference(): string {
  const lines = [
    "# Configuration", "",
    "For who runs AI Story Book: every environment variable. An empty variable counts as not set. A wrong value stops the start, and all problems are listed at once, by name and never by value.", "",
    "This page is generated from `server/src/config/settings.ts`.", "",
  ];
  for (const group of GROUPS) {
    lines.push(`## ${group}`, "", GROUP_INTRODUCTIONS[group], "", "| variable | default | meaning |", "|---|---|---|");
    for (const setting of settingsOf(group)) {
      lines.push(`| \`${setting.env}\`${isSecret(setting) ? " (secret)" : ""} | ${setting.shownDefault.replaceAll("<", "&lt;")} | ${setting.description.replaceAll("|", "\\|")} |`);
    }
    lines.push("");
  }
  return `${lines.join("\n").trimEnd()}\n`;
}

keepPages({ ".env.example": writeExample(), "docs/reference/configuration.md": writeReference() }, "server/src/config/generate.ts");
