import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { DAY_MILLIS } from "../../../lib/domain/shared/time";
import { todayMessages } from "../../../lib/i18n/messages/today";
import { faults } from "../support/faults";
import { type ServedSite, serveSite } from "../support/served-site";
import { IN_A_LAN, test as laptopTest } from "./support/class-test";
import { type ClassWords, classWordsIn } from "./support/class-words";
import { LAPTOP, PHONE } from "./support/school";
import { Student } from "./support/student";
import { Teacher } from "./support/teacher";

/** The app that students have, on another server than the teacher's laptop. */
const test = laptopTest.extend<{ app: ServedSite }>({
  app: async ({ builtSite }, use) => {
    const app = await serveSite(builtSite);
    await use(app);
    await app.stop();
  },
  serverSettings: async ({ app }, use) => use({ APP_URL: app.url }),
});

test.use({ ...IN_A_LAN, locale: "en" });
test.describe.configure({ timeout: 90_000 });

const words: ClassWords = classWordsIn("en");

async function takeHome(page: Page): Promise<void> {
  await page.getByRole("button", { name: words.home.add(1) }).click();
  await expect(page.getByRole("heading", { name: words.home.done(1) })).toBeFocused();
}

/** Opens the app a day later, and says whether exactly one card waits there: a new learner has no other. */
async function expectDueTomorrow(page: Page, app: ServedSite): Promise<void> {
  await page.clock.setFixedTime(Date.now() + DAY_MILLIS);
  await page.goto(app.url);
  await expect(page.getByText(todayMessages.en.due(1))).toBeVisible();
  await page.getByRole("link", { name: todayMessages.en.start }).click();
  await expect(page.getByRole("article").getByRole("heading", { level: 2 })).toBeVisible();
}

test("what a student missed is in their own app by link and by file, and due the next day", async ({ school, app }) => {
  const teacher = new Teacher(await school.device(LAPTOP, "./"), "en");
  await teacher.prepareBuiltInDeck(5);
  const key = await teacher.readAnswers();
  const code = await teacher.openRoom();
  const ada = new Student(await school.device(PHONE, `./join/#code=${code}`), "en", "Ada");
  await ada.join();
  await teacher.start(1);
  await teacher.press("openNow");
  await ada.answer(key, false);
  await teacher.press("showAnswer");
  await teacher.press("nextQuestion");
  await teacher.press("openNow");
  await ada.answer(key);
  await teacher.press("showAnswer");
  await teacher.endEarly();

  await test.step("by file, on a device that was not in class", async () => {
    await ada.page.getByRole("button", { name: words.keep.keep }).click();
    const saving = ada.page.waitForEvent("download");
    await ada.page.getByRole("button", { name: words.keep.saveFile }).click();
    const file = await (await saving).path();
    const tablet = await school.device(LAPTOP, `${app.url}import/`);
    expect(await tablet.evaluate(() => isSecureContext)).toBe(true);
    await tablet
      .locator("input[type=file]")
      .first()
      .setInputFiles({
        name: "class.json",
        mimeType: "application/json",
        buffer: await readFile(file),
      });
    await takeHome(tablet);
    await expectDueTomorrow(tablet, app);
  });

  await test.step("by link, once", async () => {
    await ada.page.getByRole("link", { name: words.keep.openApp }).click();
    await takeHome(ada.page);
    expect(ada.page.url()).toContain(app.url);
    await ada.page.reload();
    await expect(ada.page.getByText(words.home.allHere)).toBeVisible();
    await expectDueTomorrow(ada.page, app);
  });

  await test.step("the teacher reads who knew what", async () => {
    await teacher.page.getByRole("link", { name: words.report.toReport }).click();
    await expect(teacher.page.getByRole("table", { name: words.report.students })).toContainText("Ada");
    await expect(teacher.page.getByText(words.report.summary(1, 2))).toBeVisible();
    await teacher.page.emulateMedia({ colorScheme: "dark" });
    expect(await faults(teacher.page, "report in the dark", [320, 1280])).toEqual([]);
  });
  expect(school.complaints).toEqual([]);
});
