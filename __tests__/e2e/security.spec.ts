import { expect } from "@playwright/test";
import { paste } from "./journeys/give-document";
import { Learner } from "./journeys/learner";
import { wordsIn } from "./journeys/words";
import { test } from "./support/test";

const HOSTILE = `# Hostile <img src=x onerror="globalThis.wasRun=1">

<script>globalThis.wasRun = 1</script>

[A link](javascript:globalThis.wasRun=1) and <a href="javascript:globalThis.wasRun=1">another</a> stand here.

![A picture](https://example.invalid/pixel.png) weighs 20 kilograms, while its frame weighs only 5 kilograms.

<svg onload="globalThis.wasRun=1"><style>@import "https://example.invalid/x.css"</style></svg>

Sanitising is the removal of markup that could act on its own. The limit of this file is 5 MB.
`;

test.use({ locale: "en" });

test("a hostile document runs nothing and asks nobody", async ({ page, site }) => {
  const foreign: string[] = [];
  page.on("request", (request) => {
    if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(new URL(site.url).origin))
      foreign.push(request.url());
  });
  const learner = new Learner(page, wordsIn("en"));
  await learner.openImport();
  await paste(learner, { text: HOSTILE });
  await learner.keepProposedCards();
  await page.goto("./decks/");
  await page.locator('a[href*="/document/?id="]').first().click();
  await expect(page.getByText("weighs 20 kilograms").first()).toBeVisible();

  for (const link of await page.getByRole("link").all()) {
    expect(await link.getAttribute("href")).not.toMatch(/^javascript:/i);
  }
  expect(await page.evaluate(() => "wasRun" in globalThis)).toBe(false);
  expect(foreign).toEqual([]);
});

test("markup cannot be written into a page, nor a foreign script loaded", async ({ page }) => {
  await page.goto("./");

  const outcome = await page.evaluate(() => {
    const attempt = (act: () => void) => {
      try {
        act();
        return "done";
      } catch (error) {
        return error instanceof TypeError ? "refused" : String(error);
      }
    };
    return {
      markup: attempt(() => {
        document.createElement("div").innerHTML = "<b>x</b>";
      }),
      script: attempt(() => {
        document.createElement("script").src = "https://example.invalid/x.js";
      }),
    };
  });

  expect(outcome).toEqual({ markup: "refused", script: "refused" });
});
