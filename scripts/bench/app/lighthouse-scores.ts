import lighthouse from "lighthouse";
import { freePort } from "./free-port";
import { launchChromium } from "./launch-chromium";

export const LIGHTHOUSE_CATEGORIES = ["performance", "accessibility", "best-practices"] as const;
export type LighthouseCategory = (typeof LIGHTHOUSE_CATEGORIES)[number];

export interface LighthouseRun {
  /** 0 to 100. */
  readonly scores: Readonly<Record<LighthouseCategory, number>>;
  /** Lighthouse's own measure of the machine; its phone is simulated from it. */
  readonly benchmarkIndex: number;
}

/** One audit as on a phone, in a browser that has never seen the page. */
export async function runLighthouse(url: string): Promise<LighthouseRun> {
  const port = await freePort();
  const browser = await launchChromium([`--remote-debugging-port=${port}`]);
  try {
    const run = await lighthouse(url, { port, logLevel: "silent", onlyCategories: [...LIGHTHOUSE_CATEGORIES] });
    if (!run) throw new Error("Lighthouse returned nothing");
    const { categories, environment } = run.lhr;
    const scoreOf = (name: LighthouseCategory) => Math.round((categories[name]?.score ?? 0) * 100);
    return {
      scores: {
        performance: scoreOf("performance"),
        accessibility: scoreOf("accessibility"),
        "best-practices": scoreOf("best-practices"),
      },
      benchmarkIndex: environment.benchmarkIndex,
    };
  } finally {
    await browser.close();
  }
}
