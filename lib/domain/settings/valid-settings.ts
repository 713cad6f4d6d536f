import { DEFAULT_SETTINGS, LOCALES, type Settings, THEMES } from "./settings";

/** What each number may be; outside it, the nearest bound is taken. */
const SETTING_RANGES = {
  rolloverHour: { min: 0, max: 23 },
  newCardsPerDay: { min: 0, max: 999 },
  desiredRetention: { min: 0.7, max: 0.97 },
} as const;

/**
 * Settings that are safe to use, whatever was stored: what is missing or makes no sense becomes the default,
 * numbers are brought into their range, unknown names are dropped. Never throws.
 */
export function validSettings(stored: unknown): Settings {
  const given: Partial<Record<keyof Settings, unknown>> = typeof stored === "object" && stored !== null ? stored : {};
  const whole = (name: "rolloverHour" | "newCardsPerDay"): number => Math.round(inRange(given[name], name));
  return {
    language: oneOf(given.language, ["system", ...LOCALES], DEFAULT_SETTINGS.language),
    theme: oneOf(given.theme, THEMES, DEFAULT_SETTINGS.theme),
    rolloverHour: whole("rolloverHour"),
    newCardsPerDay: whole("newCardsPerDay"),
    desiredRetention: inRange(given.desiredRetention, "desiredRetention"),
    hasShortcuts: typeof given.hasShortcuts === "boolean" ? given.hasShortcuts : DEFAULT_SETTINGS.hasShortcuts,
  };
}

function oneOf<Name extends string>(value: unknown, names: readonly Name[], otherwise: Name): Name {
  return names.find((name) => name === value) ?? otherwise;
}

function inRange(value: unknown, name: keyof typeof SETTING_RANGES): number {
  const { min, max } = SETTING_RANGES[name];
  if (typeof value !== "number" || Number.isNaN(value)) return DEFAULT_SETTINGS[name];
  return Math.min(Math.max(value, min), max);
}
