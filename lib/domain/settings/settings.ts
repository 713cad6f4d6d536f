export const LOCALES = ["en", "zh"] as const;
/** Languages of the interface. */
export type Locale = (typeof LOCALES)[number];

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export interface Settings {
  readonly language: Locale | "system";
  readonly theme: Theme;
  /** Local hour at which a new study day begins, 0 to 23. */
  readonly rolloverHour: number;
  /** New cards a study day over all decks, 0 to 999. */
  readonly newCardsPerDay: number;
  /** 0.7 to 0.97. */
  readonly desiredRetention: number;
  /** Single-key shortcuts (Space, 1 to 4, u, e) can be switched off. */
  readonly hasShortcuts: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  language: "system",
  theme: "system",
  rolloverHour: 4,
  newCardsPerDay: 20,
  desiredRetention: 0.9,
  hasShortcuts: true,
};
