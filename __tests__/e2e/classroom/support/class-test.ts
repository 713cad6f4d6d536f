import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { LaunchOptions } from "@playwright/test";
import { launchOptions } from "../../support/chromium";
import { type ServedSite, serveSite } from "../../support/served-site";
import { test as base } from "../../support/test";
import { School } from "./school";

/** A name that is not localhost: the browser gives it no secure context, as it does to any address of the LAN. */
const LAN_NAME = "laptop.test";
const { args = [], ...launch } = launchOptions();

/** For `test.use` in each file: Chromium finds the teacher's laptop by its name; a trace would slow ten devices down. */
export const IN_A_LAN: { readonly launchOptions: LaunchOptions; readonly trace: "off" } = {
  launchOptions: { ...launch, args: [...args, `--host-resolver-rules=MAP ${LAN_NAME} 127.0.0.1`] },
  trace: "off",
};

const addressOf = (site: ServedSite) => site.url.replace("localhost", LAN_NAME);

interface ServerSettings {
  /** Of the laptop's server, as environment variables. */
  serverSettings: Readonly<Record<string, string>>;
}

/** Playwright's `test` with a laptop that serves the app over plain http, and as many devices as wanted. */
export const test = base.extend<ServerSettings & { school: School }>({
  serverSettings: [{}, { option: true }],
  site: async ({ builtSite, serverSettings }, use) => {
    const rooms = await mkdtemp(path.join(tmpdir(), "wengu-rooms-"));
    const site = await serveSite(builtSite, {
      ROOMS_DIRECTORY: rooms,
      HOST_NAMES: LAN_NAME,
      ...serverSettings,
    });
    await use(site);
    await site.stop();
    await rm(rooms, { recursive: true, force: true });
  },
  baseURL: async ({ site }, use) => use(addressOf(site)),
  school: async ({ browser, site, locale, colorScheme }, use) => {
    const school = new School(browser, { baseURL: addressOf(site), locale: locale ?? "en", colorScheme });
    await use(school);
    await school.close();
  },
});
