import { type Browser, type BrowserContext, chromium } from "@playwright/test";

export const CHROMIUM_PATH = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

const SWITCHES = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A phone's screen, in English, so that controls can be found by their names. */
export const PHONE = { locale: "en", viewport: { width: 390, height: 844 } };

export function launchChromium(switches: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM_PATH, args: [...SWITCHES, ...switches] });
}

/** Opens a browser on a profile that lasts. */
export function launchProfile(profile: string, executablePath = CHROMIUM_PATH): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, { ...PHONE, executablePath, args: SWITCHES });
}
