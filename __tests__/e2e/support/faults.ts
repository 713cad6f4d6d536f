import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const WIDTHS = [320, 390, 1280];

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

/** Everything wrong with the page at each width, each with where it was seen; the page is left at the last width. */
export async function faults(page: Page, name: string, widths: readonly number[] = WIDTHS): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 844 });
    for (const violation of await violations(page)) found.push(`${name} at ${width}: ${violation}`);
    if (await scrollsSideways(page)) found.push(`${name} at ${width}: scrolls sideways`);
  }
  return found;
}
