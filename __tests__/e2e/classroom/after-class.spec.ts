import { expect, type Page } from "@playwright/test";
import { createRoom, HostDevice } from "../../server/support/a-device";
import { aClassQuestion } from "../../server/support/class-quiz";
import { PHONE } from "../journeys/lasting-browser";
import { faults } from "../support/faults";
import { IN_A_LAN, test } from "./support/class-test";

test.use({ ...PHONE, ...IN_A_LAN });

interface Words {
  readonly name: string;
  readonly join: string;
  readonly keep: string;
  readonly keepHere: string;
  readonly take: string;
  readonly done: string;
  readonly allHere: RegExp;
  readonly students: string;
}

const WORDS: Readonly<Record<"en" | "zh", Words>> = {
  en: {
    name: "Your name",
    join: "Join",
    keep: "Keep what I missed",
    keepHere: "Keep in this browser",
    take: "Take 2 questions home",
    done: "2 questions are in your reviews",
    allHere: /All of this is here already/,
    students: "Students",
  },
  zh: {
    name: "你的名字",
    join: "加入",
    keep: "保存我没答对的题",
    keepHere: "保存在这个浏览器",
    take: "带回 2 道题",
    done: "2 道题已进入你的复习",
    allHere: /这些都已经在这里了/,
    students: "学生",
  },
};

/** Rows of one table of the collection that this page's origin keeps. */
function rowsOf(page: Page, table: string): Promise<Record<string, unknown>[]> {
  return page.evaluate(
    (name) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open("wengu");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      }),
    table,
  );
}

for (const locale of ["en", "zh"] as const) {
  test.describe(() => {
    test.use({ locale });

    test(`${locale}: what was missed goes home by the phone, once, and the teacher reads the report`, async ({
      page,
      site,
    }) => {
      const words = WORDS[locale];
      const url = `http://localhost:${site.port}`;
      const quiz = { title: "DeepSeek", questions: [aClassQuestion(0), aClassQuestion(1)] };
      const room = await createRoom(url, {}, quiz);
      const host = new HostDevice(url);
      await host.resume(room.roomId, room.secrets.host);

      await page.goto(`join/#code=${room.code}`);
      await page.getByRole("textbox", { name: words.name }).fill("Ada");
      await page.getByRole("button", { name: words.join, exact: true }).click();
      await page.waitForURL(/\/play\//);
      await host.goTo("open");
      await host.goTo("podium");
      await host.lead({ type: "end" });
      await page.reload();

      await page.getByRole("button", { name: words.keep }).click();
      await expect(page.getByRole("link", { name: words.keepHere })).toBeVisible();
      expect(await faults(page, "keep", [320])).toEqual([]);
      await page.getByRole("link", { name: words.keepHere }).click();
      await expect(page.getByRole("button", { name: words.take })).toBeVisible();
      expect(await faults(page, "take home", [320, 1280])).toEqual([]);
      await page.getByRole("button", { name: words.take }).click();
      await expect(page.getByRole("heading", { name: words.done })).toBeFocused();

      expect(await rowsOf(page, "reviews")).toMatchObject([
        { rating: "again", origin: "class" },
        { rating: "again", origin: "class" },
      ]);
      await page.reload();
      await expect(page.getByText(words.allHere)).toBeVisible();
      expect(await rowsOf(page, "cards")).toHaveLength(2);

      await page.goto(`host/?room=${room.roomId}&report=1#${room.secrets.host}`);
      await expect(page.getByRole("table", { name: words.students })).toContainText("Ada");
      expect(await faults(page, "report", [320, 1280])).toEqual([]);
      host.close();
    });
  });
}
