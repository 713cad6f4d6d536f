import { rmSync } from "node:fs";
import path from "node:path";
import { expect, type Page } from "@playwright/test";
import { createRoom, HostDevice } from "../../server/support/a-device";
import { launchOptions } from "../support/chromium";
import { faults } from "../support/faults";
import { test as base } from "../support/test";
import { filmOfAClass, HELD_UP } from "./film-of-a-class";

/** A browser whose camera shows a class that holds its cards up. */
const test = base.extend<object, { film: string }>({
  film: [
    // biome-ignore lint/correctness/noEmptyPattern: a fixture without others
    async ({}, use) => {
      const film = filmOfAClass();
      await use(film);
      rmSync(path.dirname(film), { recursive: true });
    },
    { scope: "worker" },
  ],
  launchOptions: [
    async ({ film }, use) => {
      const { args = [], ...launch } = launchOptions();
      const camera = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"];
      await use({ ...launch, args: [...args, ...camera, `--use-file-for-fake-video-capture=${film}`] });
    },
    { scope: "worker" },
  ],
});

test.use({ locale: "en", viewport: { width: 1280, height: 800 } });

/** Goes somewhere as the router does, without loading a page. */
function pushTo(page: Page, address: string): Promise<void> {
  return page.evaluate((href) => {
    const { next } = window as unknown as { next: { router: { push(to: string): void } } };
    next.router.push(href);
  }, address);
}

test("a class without phones is seated, read by the camera and scored", async ({ page, site }) => {
  const url = `http://localhost:${site.port}`;
  const room = await createRoom(url, { answerSeconds: null });
  const host = new HostDevice(url);
  await host.resume(room.roomId, room.secrets.host);
  const address = `host/?room=${room.roomId}#${room.secrets.host}`;

  await page.goto(address);
  await page.getByText("Paper cards", { exact: true }).click();
  await page.getByRole("textbox", { name: "Students with cards to add" }).fill("30");
  await page.getByRole("button", { name: "Add students with cards" }).click();
  await expect(page.getByText("30 students with cards.")).toBeVisible();
  expect(await faults(page, "lobby with cards", [320, 1280])).toEqual([]);

  await host.goTo("open");
  await page.getByRole("button", { name: "Turn the camera on" }).click();
  await expect(page.getByText("28 of 30 read")).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText("Missing: 12, 28")).toBeVisible();
  expect(await faults(page, "camera", [320, 1280])).toEqual([]);
  await page.getByRole("button", { name: "Hand in 28 answers" }).click();
  await expect(page.getByText("28 of 30 cards handed in.")).toBeVisible();

  const { host: seen } = await host.snapshot();
  expect(seen?.histogram).toEqual(HELD_UP.map(({ count }) => count));
  host.close();
});

test("a page that the router brought to the room is loaded anew for its camera", async ({ page, site }) => {
  const url = `http://localhost:${site.port}`;
  const room = await createRoom(url, { answerSeconds: null });
  const host = new HostDevice(url);
  await host.resume(room.roomId, room.secrets.host);
  await host.lead({ type: "add-paper", names: ["", ""] });
  await host.goTo("open");

  await page.goto("decks/");
  await page.waitForFunction(() => "next" in window);
  await pushTo(page, `/host/?room=${room.roomId}#${room.secrets.host}`);
  await page.getByRole("link", { name: "Turn the camera on" }).click();

  await expect(page.getByText("2 of 2 read")).toBeVisible({ timeout: 20_000 });
  host.close();
});

test("cards come out of the printer whole, two a page or one", async ({ page }) => {
  await page.goto("host/?cards=30");
  await expect(page.getByRole("img", { name: "Card 30" })).toBeAttached();
  expect(await faults(page, "cards", [320, 1280])).toEqual([]);

  const pagesOf = async () =>
    (await page.pdf({ preferCSSPageSize: true })).toString("latin1").match(/\/Type\s*\/Page\b/g)?.length;
  expect(await pagesOf()).toBe(15);
  await page.getByRole("radio", { name: /^1 card/ }).check();

  expect(await pagesOf()).toBe(30);
});
