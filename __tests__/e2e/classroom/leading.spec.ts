import { expect } from "@playwright/test";
import { IN_A_LAN, test } from "./support/class-test";
import { secondsLeft } from "./support/countdown";
import { LAPTOP, PHONE } from "./support/school";
import { Student } from "./support/student";
import { Teacher } from "./support/teacher";

test.use({ ...IN_A_LAN, locale: "zh" });
test.describe.configure({ timeout: 120_000 });

test("a teacher leads with the keys and from a phone, and a student plays by keyboard alone", async ({ school }) => {
  const teacher = new Teacher(await school.device(LAPTOP, "./"), "zh");
  await teacher.prepareBuiltInDeck(5);
  await teacher.chooseSeconds(60);
  const key = await teacher.readAnswers();
  const code = await teacher.openRoom();
  const { words } = teacher;
  const t = words.player;
  const remote = new Teacher(await school.device(PHONE, await teacher.remoteAddress()), "zh");
  const phone = async (name: string) => new Student(await school.device(PHONE, `./join/#code=${code}`), "zh", name);
  const [ada, bob] = await Promise.all([phone("小明"), phone("捣蛋鬼")]);
  await ada.join();
  await bob.join();

  await test.step("the room is locked and unlocked", async () => {
    const lock = teacher.page.getByRole("switch", { name: words.host.lock });
    await lock.click();
    await expect(lock).toBeChecked();
    const late = await phone("迟到");
    await late.page.getByRole("textbox", { name: t.nameLabel }).fill(late.name);
    await late.page.getByRole("button", { name: t.join, exact: true }).click();
    await late.sees(t.locked);
    await lock.click();
    await expect(lock).not.toBeChecked();
  });

  await test.step("a student gets another name and more time, another one has to go", async () => {
    const hers = await teacher.openStudent("小明");
    await hers.getByRole("textbox", { name: words.host.name }).fill("王小明");
    await hers.getByRole("button", { name: words.host.rename }).click();
    await ada.page.getByText("王小明").first().waitFor();
    const renamed = teacher.page.getByRole("dialog", { name: "王小明" });
    const twice = renamed.getByRole("radio", { name: words.host.timeFactor(2) });
    await twice.click();
    await expect(twice).toBeChecked();
    await teacher.page.keyboard.press("Escape");
    const his = await teacher.openStudent("捣蛋鬼");
    await his.getByRole("button", { name: words.host.remove }).click();
    await bob.sees(t.kickedTitle);
    await bob.page.reload();
    await expect(bob.page.getByText("捣蛋鬼")).toHaveCount(0);
    await expect(teacher.page.getByRole("heading", { name: words.host.seats(1) })).toBeVisible();
  });

  const keyed = await phone("只用键盘");
  await test.step("joining takes no pointer", async () => {
    const name = keyed.page.getByRole("textbox", { name: t.nameLabel });
    for (let steps = 0; steps < 10 && !(await name.evaluate((box) => box === document.activeElement)); steps += 1) {
      await keyed.page.keyboard.press("Tab");
    }
    await keyed.page.keyboard.insertText(keyed.name);
    await keyed.page.keyboard.press("Enter");
    await expect(keyed.page.getByText(keyed.name).first()).toBeVisible();
  });

  await test.step("time stops and goes on, and there can be more of it", async () => {
    await teacher.page.locator("body").press("Space");
    await teacher.button(words.host.openNow).waitFor();
    await teacher.page.locator("body").press("ArrowRight");
    await expect(ada.options().first()).toBeVisible();
    expect(await secondsLeft(ada.page)).toBeGreaterThan(90);
    expect(await secondsLeft(keyed.page)).toBeLessThanOrEqual(60);
    await teacher.page.locator("body").press("p");
    await ada.sees(t.pausedHost);
    await expect(ada.options()).toHaveCount(0);
    await teacher.press("goOn");
    await expect(ada.options().first()).toBeVisible();
    await remote.button(words.host.discuss).click();
    await ada.sees(t.pausedDiscussion);
    await remote.press("goOn");
    const before = await secondsLeft(keyed.page);
    await teacher.page.locator("body").press("e");
    await expect.poll(() => secondsLeft(keyed.page)).toBeGreaterThan(before);
  });

  await test.step("a key answers, and the second device shows it", async () => {
    await keyed.page.keyboard.press("2");
    const send = keyed.page.getByRole("button", { name: new RegExp(`^${t.send}`) });
    if (await send.isVisible()) {
      await send.focus();
      await keyed.page.keyboard.press("Enter");
    }
    await keyed.seesSent();
    await ada.answer(key);
    await remote.press("showAnswer");
    await ada.sees(t.right);
    await expect(teacher.page.getByText(words.host.phaseReveal)).toBeVisible();
    await expect(keyed.page.getByRole("heading", { level: 2 }).first()).toBeVisible();
  });

  await test.step("the game ends before its last question", async () => {
    await remote.endEarly();
    await ada.sees(t.endedTitle);
  });

  expect(school.complaints).toEqual([]);
  expect(school.foreign).toEqual([]);
});
