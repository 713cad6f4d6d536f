import { expect, type Page } from "@playwright/test";
import { Device } from "../../server/support/a-device";
import { IN_A_LAN, test } from "./support/class-test";
import { LAPTOP, PHONE, SMALL_PHONE } from "./support/school";
import { Student } from "./support/student";
import { Teacher } from "./support/teacher";

test.use({ ...IN_A_LAN, locale: "zh" });
test.describe.configure({ timeout: 120_000 });

const CROWD = 300;
const BATCH = 25;
/** In either script, from one character to the most that a name may have. */
const nameOf = (index: number) =>
  [`第${index}号同学名字特别长的一位`, `Student no. ${index} Long`, `同学${index}`][index % 3] ?? "";

const LONG_QUESTION =
  "温故而知新，可以为师矣。Reviewing what one has learnt, and learning something new from it, makes one a teacher. "
    .repeat(5)
    .slice(0, 400);
const LONG_OPTIONS = [
  "因为反复提取会加强记忆，而不只是重读 (retrieval practice)",
  "Because re-reading a chapter the evening before feels like knowing it, which is not the same as knowing it",
  "两者都不对",
  "Pneumonoultramicroscopicsilicovolcanoconiosis",
];

const overflow = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    return { x: Math.max(0, scrollWidth - clientWidth), y: Math.max(0, scrollHeight - clientHeight) };
  });

/** Comes in as phones do, a few at a time. */
async function crowd(url: string, code: string): Promise<Device[]> {
  const devices: Device[] = [];
  while (devices.length < CROWD) {
    const batch = Array.from({ length: BATCH }, () => new Device(url));
    const replies = await Promise.all(batch.map((one, index) => one.join(code, nameOf(devices.length + index))));
    expect(replies.filter(({ ok }) => !ok)).toEqual([]);
    devices.push(...batch);
  }
  return devices;
}

test("three hundred names and a question of four hundred characters fit every screen", async ({ school, site }) => {
  const teacher = new Teacher(await school.device(LAPTOP, "./"), "zh");
  await teacher.prepareBuiltInDeck(0);
  await teacher.writeQuestion(LONG_QUESTION, LONG_OPTIONS);
  await teacher.page.getByText(teacher.words.prepare.moreSettings).click();
  await teacher.page.getByLabel(teacher.words.prepare.seatLimit).selectOption("500");
  const code = await teacher.openRoom();
  const { words } = teacher;
  const display = await school.device(LAPTOP, await teacher.projectorAddress());
  const remote = await school.device(SMALL_PHONE, await teacher.remoteAddress());
  const phones = await Promise.all(
    [PHONE, SMALL_PHONE].map(async (screen, index) => {
      const student = new Student(await school.device(screen, `./join/#code=${code}`), "zh", `手机${index}`);
      await student.join();
      return student;
    }),
  );
  const devices = await crowd(site.url, code);

  await expect(display.getByText(words.display.seats(CROWD + 2))).toBeVisible();
  await expect(display.getByText(`${code.slice(0, 3)} ${code.slice(3)}`)).toBeVisible();
  for (const viewport of [LAPTOP.viewport, { width: 1920, height: 1080 }]) {
    await display.setViewportSize(viewport);
    expect(await overflow(display)).toEqual({ x: 0, y: 0 });
  }
  expect((await overflow(remote)).x).toBe(0);
  await teacher.page.getByRole("searchbox", { name: words.host.findStudent }).fill("299");
  await expect(teacher.page.getByRole("list", { name: words.host.students }).getByRole("button")).toHaveCount(1);

  await teacher.start(CROWD + 2);
  await teacher.press("openNow");
  for (const { page } of phones) {
    await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText(LONG_QUESTION.trim());
    expect((await overflow(page)).x).toBe(0);
  }
  for (const viewport of [LAPTOP.viewport, { width: 1920, height: 1080 }]) {
    await display.setViewportSize(viewport);
    await expect(display.getByText(LONG_OPTIONS[3] ?? "")).toBeInViewport({ ratio: 1 });
    expect(await overflow(display)).toEqual({ x: 0, y: 0 });
  }
  expect((await overflow(remote)).x).toBe(0);
  for (const device of devices) device.close();
});
