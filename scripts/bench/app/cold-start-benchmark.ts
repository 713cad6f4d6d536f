import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "@playwright/test";
import type { Benchmark } from "../benchmark";
import { median } from "../percentile";
import { launchProfile } from "./launch-chromium";
import { makeDeck } from "./make-deck";
import type { Site } from "./site";

const STARTS = 5;
/** The one button of Today: it stands there only when the collection has been asked what is due. */
const TODAY = 'main a[href="/review/"]';

declare global {
  interface Window {
    /** When Today stood painted, milliseconds since 1970; set in pages under measurement. */
    paintedAt?: Promise<number>;
  }
}

/** Runs in the page from its first moment. Both what we wait for and the largest text must be painted. */
function armStartProbe(selector: string): void {
  let largestAt = 0;
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) largestAt = Math.max(largestAt, startTime);
  }).observe({ type: "largest-contentful-paint", buffered: true });

  window.paintedAt = new Promise((resolve) => {
    const finish = () => {
      const shownAt = performance.now();
      // A later, larger text would be told within the second that is allowed anyway.
      setTimeout(() => resolve(performance.timeOrigin + Math.max(shownAt, largestAt)), 1000);
    };
    const mutations = new MutationObserver(() => {
      if (!document.querySelector(selector)?.checkVisibility()) return;
      mutations.disconnect();
      requestAnimationFrame(() => setTimeout(finish));
    });
    mutations.observe(document, { subtree: true, childList: true, attributes: true });
  });
}

async function millisToToday(page: Page, appUrl: string): Promise<number> {
  const startedAt = Date.now();
  await page.goto(appUrl, { waitUntil: "commit" });
  return (await page.evaluate(() => window.paintedAt ?? Promise.reject(new Error("no probe")))) - startedAt;
}

/** The first navigation of a fresh browser, whose service worker does not run yet, and the second one. */
async function startBrowser(profile: string, appUrl: string): Promise<{ cold: number; warm: number }> {
  const context = await launchProfile(profile);
  try {
    await context.addInitScript(armStartProbe, TODAY);
    const page = context.pages()[0] ?? (await context.newPage());
    return { cold: await millisToToday(page, appUrl), warm: await millisToToday(page, appUrl) };
  } finally {
    await context.close();
  }
}

/** A profile of somebody who has a deck and whose service worker is installed. */
async function prepareProfile(profile: string, appUrl: string): Promise<void> {
  const context = await launchProfile(profile);
  const page = await context.newPage();
  await makeDeck(page, appUrl);
  await page.goto(appUrl);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.close();
}

/** How long Today takes with no server, in a browser that has just been started. */
export function coldStartBenchmark({ server }: Site): Benchmark {
  return {
    name: "offline cold start",
    measures: "duration",
    measure: async () => {
      const profile = await mkdtemp(path.join(tmpdir(), "wengu-cold-start-"));
      const starts: { cold: number; warm: number }[] = [];
      try {
        await prepareProfile(profile, server.url);
        await server.stop();
        while (starts.length < STARTS) starts.push(await startBrowser(profile, server.url));
      } finally {
        await server.start();
        await rm(profile, { recursive: true, force: true });
      }
      return [
        {
          name: `offline cold start to Today painted (median of ${STARTS})`,
          value: median(starts.map(({ cold }) => cold)),
          unit: "ms",
          reference: { name: "again, worker running", value: median(starts.map(({ warm }) => warm)) },
          target: { atMost: 1000 },
        },
      ];
    },
  };
}
