import { setTimeout as wait } from "node:timers/promises";
import { expect } from "@playwright/test";
import { IN_A_LAN, test } from "./support/class-test";
import { secondsLeft } from "./support/countdown";
import { LAPTOP, PHONE } from "./support/school";
import { Student } from "./support/student";
import { Teacher } from "./support/teacher";

test.use({ ...IN_A_LAN, locale: "en" });
test.describe.configure({ timeout: 90_000 });

const AWAY_MILLIS = 4000;

test("a server killed in the middle of a question loses no answer and gives the time back", async ({
  school,
  site,
}) => {
  const teacher = new Teacher(await school.device(LAPTOP, "./"), "en");
  await teacher.prepareBuiltInDeck(5);
  await teacher.chooseSeconds(60);
  const key = await teacher.readAnswers();
  const code = await teacher.openRoom();
  const display = await school.device(LAPTOP, await teacher.projectorAddress());
  const arrive = async (name: string) => {
    const student = new Student(await school.device(PHONE, `./join/#code=${code}`), "en", name);
    await student.join();
    return student;
  };
  const [ada, bob, chidi] = await Promise.all([arrive("Ada"), arrive("Bob"), arrive("Chidi")]);
  const { words } = teacher;
  await teacher.start(3);
  await teacher.press("openNow");
  await ada.answer(key);
  await ada.seesSent();
  const [before, at] = [await secondsLeft(display), Date.now()];

  await site.stop();
  await bob.answer(key, false);
  await bob.sees(words.player.keptTitle);
  await expect(display.getByText(words.display.offline)).toBeVisible();
  await wait(AWAY_MILLIS);
  await site.start();

  await bob.seesSent();
  await expect(display.getByText(words.display.answered(2, 3))).toBeVisible();
  await expect(display.getByText(`${code.slice(0, 3)} ${code.slice(3)}`)).toBeVisible();
  await ada.seesSent();
  const withoutAnyGiven = before - (Date.now() - at) / 1000;
  expect((await secondsLeft(display)) - withoutAnyGiven).toBeGreaterThan(AWAY_MILLIS / 1000 - 1);
  await chidi.answer(key);
  await teacher.press("showAnswer");
  await Promise.all([ada.sees(words.player.right), bob.sees(words.player.wrong), chidi.sees(words.player.right)]);
  expect(school.complaints).toEqual([]);
});
