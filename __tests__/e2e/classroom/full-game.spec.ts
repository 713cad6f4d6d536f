import { expect } from "@playwright/test";
import { IN_A_LAN, test } from "./support/class-test";
import { LAPTOP, PHONE, PROJECTOR, SMALL_PHONE } from "./support/school";
import { Student } from "./support/student";
import { Teacher } from "./support/teacher";

test.use(IN_A_LAN);
test.describe.configure({ timeout: 150_000 });

/** Eight students; the last comes late. */
const NAMES = {
  en: ["Ada", "Bob", "Chidi", "Dana", "Élodie", "Femi", "Grace", "Hiro"],
  zh: ["小明", "小红", "王芳", "李雷", "韩梅梅", "Ada", "欧阳", "阿强"],
} as const;

for (const locale of ["en", "zh"] as const) {
  test.describe(() => {
    test.use({ locale });

    test(`${locale}: a class of eight plays a deck to its winners, whatever happens to the phones`, async ({
      school,
    }) => {
      const teacher = new Teacher(await school.device(LAPTOP, "./"), locale);
      await teacher.prepareBuiltInDeck(5);
      await teacher.chooseSeconds(120);
      await teacher.showStanding();
      const key = await teacher.readAnswers();
      const code = await teacher.openRoom();
      const { words } = teacher;
      const screen = locale === "en" ? LAPTOP : PROJECTOR;
      const display = await school.device(screen, await teacher.projectorAddress());
      await expect(display.getByText(words.display.seats(0))).toBeVisible();

      const arrive = async (name: string, index: number) => {
        const phone = await school.device(index === 0 ? SMALL_PHONE : PHONE, `./join/#code=${code}`);
        const student = new Student(phone, locale, name);
        await student.join();
        return student;
      };
      const early = await Promise.all(NAMES[locale].slice(0, 7).map(arrive));
      const [ada, bob, chidi, dana] = early as [Student, Student, Student, Student];
      const others = early.slice(4);
      const theOthers = (isRight: boolean) => Promise.all(others.map((one) => one.answer(key, isRight)));
      await expect(display.getByText(words.display.seats(7))).toBeVisible();
      expect(await ada.page.evaluate(() => isSecureContext)).toBe(false);

      await test.step("a phone that reloads has its answer; the ruling on a contest counts at once", async () => {
        await teacher.start(7);
        await teacher.press("openNow");
        await ada.answer(key);
        await ada.seesSent();
        const [given] = await ada.given().allTextContents();
        await ada.page.reload();
        await ada.seesSent();
        expect(await ada.given().allTextContents()).toContain(given);
        await expect(display.getByText(words.display.answered(1, 7))).toBeVisible();
        await Promise.all([bob.answer(key, false), chidi.answer(key), dana.answer(key)]);
        await theOthers(true);

        await teacher.press("showAnswer");
        await ada.sees(words.player.right);
        await bob.sees(words.player.wrong);
        await expect(display.getByText(words.display.right, { exact: true }).first()).toBeVisible();
        await bob.page.getByRole("button", { name: words.player.contest }).click();
        await bob.sees(words.player.contested);
        await teacher.button(words.host.decide(1)).click();
        for (const box of await teacher.page.getByRole("dialog").getByRole("checkbox").all()) await box.check();
        await teacher.button(words.host.applyKey).click();
        await bob.sees(words.player.right);
        await teacher.press("showBoard");
        await expect(display.getByRole("list", { name: words.display.students }).getByRole("listitem")).toHaveCount(5);
        await expect(ada.page.getByRole("list", { name: words.phases.boardTitle })).toContainText(ada.name);
      });

      const late =
        await test.step("an answer without a line is kept and arrives; who comes late plays along", async () => {
          await teacher.press("nextQuestion");
          await teacher.press("openNow");
          await expect(chidi.options().first()).toBeVisible();
          await chidi.page.context().setOffline(true);
          await chidi.answer(key, false);
          await chidi.sees(words.player.keptTitle);
          const latecomer = await arrive(NAMES[locale][7], 7);
          await latecomer.answer(key);
          await latecomer.seesSent();
          await chidi.page.context().setOffline(false);
          await chidi.seesSent();
          await expect(chidi.page.getByText(words.player.keptTitle)).toBeHidden();
          await expect(display.getByText(words.display.answered(2, 8))).toBeVisible();
          await Promise.all([ada.answer(key), bob.answer(key, false), dana.answer(key, false)]);
          await theOthers(false);
          await teacher.press("showAnswer");
          await chidi.sees(words.player.wrong);
          await latecomer.sees(words.player.right);
          return latecomer;
        });

      await test.step("a seat opened in another tab is played there alone", async () => {
        await teacher.press("showBoard");
        await teacher.press("nextQuestion");
        await teacher.press("openNow");
        await expect(dana.options().first()).toBeVisible();
        const otherTab = new Student(await dana.page.context().newPage(), locale, dana.name);
        await otherTab.page.goto(dana.page.url());
        await dana.sees(words.player.replacedTitle);
        await otherTab.answer(key);
        await otherTab.seesSent();
        await dana.page.getByRole("button", { name: words.player.playHere }).click();
        await dana.seesSent();
        await otherTab.sees(words.player.replacedTitle);
        await Promise.all([ada, bob, chidi, late].map((one) => one.answer(key)));
        await theOthers(true);
        await teacher.press("showAnswer");
        await dana.sees(words.player.right);
      });

      await test.step("the best of the class are shown, and everybody their place", async () => {
        for (const _ of [4, 5]) {
          await teacher.press("showBoard");
          await teacher.press("nextQuestion");
          await teacher.press("openNow");
          await ada.answer(key);
          await teacher.press("closeAnswers");
          await bob.sees(words.player.closedTitle);
          await teacher.press("showAnswer");
        }
        await teacher.press("showBoard");
        await teacher.press("showWinners");
        await expect(display.getByRole("list", { name: words.display.winners })).toContainText(ada.name);
        await ada.sees(words.player.ownPlace(1));
        await teacher.press("end");
        await bob.sees(words.player.endedTitle);
        await teacher.press("leave");
        await expect(teacher.page.getByText(words.prepare.chooseDeck).first()).toBeVisible();
      });

      expect(school.complaints).toEqual([]);
      expect(school.foreign).toEqual([]);
      expect(school.lines.polling).toBe(0);
      expect(school.lines.websocket).toBeGreaterThanOrEqual(10);
    });
  });
}
