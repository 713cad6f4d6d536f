import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, Page } from "@playwright/test";
import { reviewMessages } from "../../../lib/i18n/messages/review";
import type { Benchmark, Say } from "../benchmark";
import { median, percentile } from "../percentile";
import { launchChromium, PHONE } from "./launch-chromium";
import { makeDeck } from "./make-deck";
import { measureKeyToPaint } from "./paint-probe";
import type { Site } from "./site";

const CARDS = 40;
const THROTTLING_RATE = 4;
/** A pause between keys, so that one answer's work does not run into the next. */
const READING_MILLIS = 300;
const GOOD = "3";
/** The answer and the rating buttons come, and go, in one frame. */
const RATINGS = `fieldset[aria-label="${reviewMessages.en.howWell}"]`;

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: THROTTLING_RATE });
}

/** Milliseconds of a page whose only work is to show one word. */
async function measureEmptyPage(browser: Browser): Promise<number[]> {
  const page = await browser.newPage(PHONE);
  await page.setContent("<p hidden>shown</p>");
  await page.evaluate(() => addEventListener("keydown", () => document.querySelector("p")?.toggleAttribute("hidden")));
  await slowDown(page);
  const millis: number[] = [];
  while (millis.length < CARDS) {
    await sleep(READING_MILLIS);
    millis.push(await measureKeyToPaint(page, "Space", { selector: "p", isShown: millis.length % 2 === 0 }));
  }
  await page.context().close();
  return millis;
}

async function measureReviews(browser: Browser, appUrl: string): Promise<{ answers: number[]; nexts: number[] }> {
  const page = await browser.newPage(PHONE);
  await page.goto(await makeDeck(page, appUrl));
  await slowDown(page);
  const answers: number[] = [];
  const nexts: number[] = [];
  while (nexts.length < CARDS) {
    await sleep(READING_MILLIS);
    answers.push(await measureKeyToPaint(page, "Space", { selector: RATINGS, isShown: true }));
    await sleep(READING_MILLIS);
    nexts.push(await measureKeyToPaint(page, GOOD, { selector: RATINGS, isShown: false }));
  }
  await page.context().close();
  return { answers, nexts };
}

/** How soon a key is answered on the screen in a review session, on a processor four times slower. */
export function reviewKeysBenchmark({ server }: Site, say: Say): Benchmark {
  return {
    name: "keys in a review session",
    measures: "duration",
    measure: async () => {
      const browser = await launchChromium();
      try {
        const reference = {
          name: "a key on an empty page",
          value: percentile(await measureEmptyPage(browser), 0.95),
        };
        const { answers, nexts } = await measureReviews(browser, server.url);
        say(`medians: answer ${median(answers).toFixed(0)} ms, next card ${median(nexts).toFixed(0)} ms`);
        const slowest = (millis: readonly number[]) => ({ value: percentile(millis, 0.95), unit: "ms", reference });
        return [
          { name: "key press → answer painted (p95, 4× CPU)", ...slowest(answers), target: { atMost: 50 } },
          { name: "rating → next card painted (p95, 4× CPU)", ...slowest(nexts), target: { atMost: 100 } },
        ];
      } finally {
        await browser.close();
      }
    },
  };
}
