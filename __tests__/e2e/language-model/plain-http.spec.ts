import { expect } from "@playwright/test";
import { launchOptions } from "../support/chromium";
import { test } from "../support/test";
import { ModelUser } from "./model-user";
import { workerReaches } from "./reached";

/** A name that is not localhost: to the browser an address of the LAN, and no secure context. */
const LAN_NAME = "laptop.test";
const { args = [], ...launch } = launchOptions();

test.use({
  locale: "en",
  launchOptions: { ...launch, args: [...args, `--host-resolver-rules=MAP ${LAN_NAME} 127.0.0.1`] },
  baseURL: async ({ site }, use) => use(site.url.replace("localhost", LAN_NAME)),
});

test("over plain http the model cannot be switched on, and no key is asked for", async ({ page }) => {
  const user = new ModelUser(page, "en");
  await page.goto("./settings/");

  await expect(page.getByRole("switch", { name: user.say.use })).toBeDisabled();
  await expect(page.getByText(user.say.needsServiceWorker)).toBeVisible();
  await expect(page.getByLabel(user.say.key, { exact: true })).toBeHidden();
  expect(await workerReaches(page, "http://localhost:9/v1")).toBe("no worker");
});
