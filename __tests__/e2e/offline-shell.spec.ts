import { expect } from "@playwright/test";
import { ROOT_SITE, SUB_PATH_SITE } from "./support/served-site";
import { test, untilOffline } from "./support/test";

for (const [place, builtSite] of Object.entries({ "the root": ROOT_SITE, "a sub-path": SUB_PATH_SITE })) {
  test.describe(`the app under ${place}`, () => {
    test.use({ builtSite });

    test("opens again when its server is gone", async ({ page, site }) => {
      await page.goto("./");
      await untilOffline(page);
      await site.stop();

      await page.reload();

      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    });

    test("answers an address it does not know when its server is gone", async ({ page, site }) => {
      await page.goto("./");
      await untilOffline(page);
      await site.stop();

      await page.goto("./nothing-here/");

      await expect(page.getByRole("heading", { level: 1 })).toHaveText("No such page");
    });

    test("breaks no rule of its own content security policy", async ({ page }) => {
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(`${message.text()} ${message.location().url}`);
      });
      page.on("pageerror", (error) => complaints.push(error.message));

      await page.goto("./");
      await untilOffline(page);

      expect(complaints).toEqual([]);
    });
  });
}
