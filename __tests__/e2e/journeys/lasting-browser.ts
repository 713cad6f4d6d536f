import { type BrowserContextOptions, chromium, type Page } from "@playwright/test";
import { launchOptions } from "../support/chromium";

/** A phone's screen, upright. */
export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true } as const;

export interface LastingBrowser {
  readonly page: Page;
  close(): Promise<void>;
}

/** A browser on a profile that stays on the disk, so that it can be closed and opened again. */
export async function openBrowser(profile: string, options: BrowserContextOptions): Promise<LastingBrowser> {
  const context = await chromium.launchPersistentContext(profile, { ...launchOptions(), ...options });
  const page = context.pages()[0] ?? (await context.newPage());
  return { page, close: () => context.close() };
}
