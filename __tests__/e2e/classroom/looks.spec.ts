import { expect, type Page } from "@playwright/test";
import { faults } from "../support/faults";
import { IN_A_LAN, test } from "./support/class-test";
import { LAPTOP, PHONE, SMALL_PHONE } from "./support/school";
import { Student } from "./support/student";
import { Teacher } from "./support/teacher";

test.use(IN_A_LAN);
test.describe.configure({ timeout: 180_000 });

const CLAIM = {
  en: { text: "Open models make research safer.", options: ["I agree", "I disagree", "I am not sure"] },
  zh: { text: "开放的模型让研究更安全。", options: ["同意", "不同意", "说不准"] },
} as const;
const SIDES = {
  en: ["Anybody can look for faults in what is open.", "Anybody can misuse what is open."],
  zh: ["开放的东西人人都能检查。", "开放的东西人人都能滥用。"],
} as const;

/** Everything wrong with a page in light and in dark, at its own width. */
async function faultsOf(pages: Readonly<Record<string, Page>>, phase: string): Promise<string[]> {
  const found: string[] = [];
  for (const [name, page] of Object.entries(pages)) {
    const viewport = page.viewportSize() ?? LAPTOP.viewport;
    for (const colorScheme of ["dark", "light"] as const) {
      await page.emulateMedia({ colorScheme });
      found.push(...(await faults(page, `${name}, ${phase}, ${colorScheme}`, [viewport.width])));
    }
    await page.setViewportSize(viewport);
  }
  return found;
}

for (const locale of ["en", "zh"] as const) {
  test.describe(() => {
    test.use({ locale });

    test(`${locale}: every screen of a class is accessible in each phase, in light and in dark`, async ({ school }) => {
      const teacher = new Teacher(await school.device(LAPTOP, "./"), locale);
      await teacher.prepareBuiltInDeck(5);
      await teacher.showStanding();
      await teacher.chooseSeconds(null);
      await teacher.writeQuestion(CLAIM[locale].text, CLAIM[locale].options, SIDES[locale]);
      const key = await teacher.readAnswers();
      const found = await faultsOf({ host: teacher.page }, "getting ready");
      const code = await teacher.openRoom();
      const display = await school.device(LAPTOP, await teacher.projectorAddress());
      const remote = await school.device(PHONE, await teacher.remoteAddress());
      const join = await school.device(SMALL_PHONE, `./join/#code=${code}`);
      const student = new Student(await school.device(SMALL_PHONE, `./join/#code=${code}`), locale, "Ada 小明");
      const other = new Student(await school.device(PHONE, `./join/#code=${code}`), locale, "Bob");
      await other.join();
      await student.join();
      const room = { host: teacher.page, display, remote, play: student.page };
      const look = async (phase: string, pages: Readonly<Record<string, Page>> = room) => {
        found.push(...(await faultsOf(pages, phase)));
      };
      await look("lobby", { ...room, join });

      await teacher.start(2);
      await teacher.press("openNow");
      await expect(student.options().first()).toBeVisible();
      await look("question");
      await other.answer(key, false);
      await student.answer(key);
      await look("answered", { play: student.page });
      await teacher.press("showAnswer");
      await student.sees(student.words.player.right);
      await look("answer shown", { ...room, wrong: other.page });
      await other.page.getByRole("button", { name: other.words.player.contest }).click();
      await teacher.button(teacher.words.host.decide(1)).click();
      await look("ruling", { host: teacher.page });
      await teacher.page.keyboard.press("Escape");
      await teacher.press("showBoard");
      await expect(display.getByRole("list", { name: teacher.words.display.students })).toBeVisible();
      await look("standing");
      await teacher.skipQuestions(4);

      await teacher.press("nextQuestion");
      await teacher.press("openNow");
      await student.choose(0);
      await other.choose(1);
      await teacher.press("readSides"); // answering closed by itself
      await student.sees(student.words.player.evidenceTitle);
      await look("both sides");
      await teacher.press("voteAgain");
      await student.choose(1);
      await other.choose(1);
      await teacher.press("showResult");
      await student.sees(student.words.player.thanks);
      await look("shift");
      await teacher.press("showBoard");
      await teacher.press("showWinners");
      await student.sees(student.words.phases.podiumTitle);
      await look("winners");
      await teacher.press("end");
      await student.sees(student.words.player.endedTitle);
      await look("ended");

      expect(found).toEqual([]);
      expect(school.complaints).toEqual([]);
    });
  });
}
