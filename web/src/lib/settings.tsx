import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import { MESSAGES, type InterfaceLanguage, type Messages } from "./messages.ts";

export type TextSize = "s" | "m" | "l" | "xl";
type Settings = {
  language: InterfaceLanguage; messages: Messages; isNight: boolean; textSize: TextSize;
  switchLanguage(): void; switchNight(): void; setTextSize(size: TextSize): void;
};

const SettingsContext = createContext<Settings | null>(null);

/** Language, light and text size: of this browser, kept between visits. */
export function SettingsProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<InterfaceLanguage>(() => (recall("language") ?? navigator.language).startsWith("ko") ? "ko" : "en");
  const [isNight, setNight] = useState(() => recall("night") === "yes");
  const [textSize, setTextSize] = useState<TextSize>(() => (["s", "m", "l", "xl"].find((size) => size === recall("text-size")) as TextSize | undefined) ?? "m");
  useEffect(() => {
    document.documentElement.lang = language;
    keep("language", language);
  }, [language]);
  useEffect(() => {
    document.documentElement.dataset["theme"] = isNight ? "night" : "light";
    keep("night", isNight ? "yes" : "no");
  }, [isNight]);
  useEffect(() => {
    document.documentElement.dataset["size"] = textSize;
    keep("text-size", textSize);
  }, [textSize]);
  const value = useMemo<Settings>(
    () => ({
      language, messages: MESSAGES[language], isNight, textSize, setTextSize,
      switchLanguage: () => setLanguage((now) => (now === "en" ? "ko" : "en")),
      switchNight: () => setNight((now) => !now),
    }),
    [language, isNight, textSize],
  );
  return <SettingsContext.Provider value={value}>{children}</SettingsContext.Provider>;
}

export function useSettings(): Settings {
  const settings = useContext(SettingsContext);
  if (!settings) throw new Error("settings are asked for outside their provider");
  return settings;
}

function recall(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null; // private windows may forbid it; then nothing is kept
  }
}

function keep(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // private windows may forbid it; then nothing is kept
  }
}
