import { expect } from "@playwright/test";
import { type ChatServer, startChatServer } from "../../support/chat-server";
import { ROOT_SITE, SUB_PATH_SITE } from "../support/served-site";
import { test } from "../support/test";
import { ModelUser } from "./model-user";
import { pageReaches, workerReaches } from "./reached";

/** The chosen server, and one that nobody chose. */
let chosen: ChatServer;
let other: ChatServer;
test.beforeEach(async () => {
  const answer = () => ({ kind: "stream", text: '{"items": []}' }) as const;
  [chosen, other] = await Promise.all([startChatServer({ answer }), startChatServer({ answer })]);
});
test.afterEach(() => Promise.all([chosen.close(), other.close()]));

for (const [place, builtSite] of Object.entries({ "the root": ROOT_SITE, "a sub-path": SUB_PATH_SITE })) {
  test.describe(`under ${place}`, () => {
    test.use({ builtSite, locale: "en" });

    test("nothing but the app's own server is reached while the model is off", async ({ page }) => {
      await new ModelUser(page, "en").openSettings();

      expect(await pageReaches(page, chosen.baseUrl)).toBe("blocked");
      expect(await workerReaches(page, chosen.baseUrl)).toBe("no worker");
      expect(chosen.requests).toHaveLength(0);
    });

    test("the worker reaches the chosen server and no other, and no page reaches either", async ({ page, site }) => {
      const user = new ModelUser(page, "en");
      await user.openSettings();
      await user.chooseServer(chosen.baseUrl);

      expect(await workerReaches(page, chosen.baseUrl)).toBe("reached");
      expect(await workerReaches(page, other.baseUrl)).toBe("blocked");
      expect(await workerReaches(page, new URL(site.url).origin)).toBe("blocked");
      expect(await pageReaches(page, chosen.baseUrl)).toBe("blocked");
      expect(await pageReaches(page, other.baseUrl)).toBe("blocked");
      expect(other.requests).toHaveLength(0);
    });

    test("it is the same after a reload without the app's server, and over when switched off", async ({
      page,
      site,
    }) => {
      const user = new ModelUser(page, "en");
      await user.openSettings();
      await user.chooseServer(chosen.baseUrl);
      await site.stop();
      await page.reload();
      await expect(page.getByRole("switch", { name: user.say.use })).toBeChecked();

      expect(await workerReaches(page, chosen.baseUrl)).toBe("reached");
      expect(await workerReaches(page, other.baseUrl)).toBe("blocked");
      await user.switchOff();

      expect(await workerReaches(page, chosen.baseUrl)).toBe("no worker");
      expect(chosen.requests).toHaveLength(1);
    });

    test("another choice takes the place of the first", async ({ page }) => {
      const user = new ModelUser(page, "en");
      await user.openSettings();
      await user.chooseServer(chosen.baseUrl);
      await user.chooseServer(other.baseUrl);

      expect(await workerReaches(page, other.baseUrl)).toBe("reached");
      expect(await workerReaches(page, chosen.baseUrl)).toBe("blocked");
    });
  });
}
