import { readFileSync } from "node:fs";
import puppeteer, { type Browser } from "puppeteer-core";
import { stableHash } from "../../lib/domain/shared/stable-hash";
import { makeLongText } from "../../scripts/bench/generation/long-text";
import { readDictionary } from "../../scripts/cards/read-dictionary";
import { findChromium } from "../../scripts/setup/chromium.mjs";
import { findFirefox } from "../../scripts/setup/firefox.mjs";
import { madeText } from "./made-text";
import { type ServedPage, servePage } from "./served-page";

const START_MILLIS = 120_000;

const LONG = { value: 60_000, unit: "bytes" } as const;

const builtIn = (language: "zh" | "en") => readFileSync(`public/library/deepseek.${language}.md`, "utf8");

const DOCUMENTS: readonly (readonly [string, string])[] = [
  ["the Chinese built-in document", builtIn("zh")],
  ["the English built-in document", builtIn("en")],
  ["a long Chinese text", makeLongText(builtIn("zh"), LONG)],
  ["a long English text", makeLongText(builtIn("en"), LONG)],
  [
    "a text of many scripts",
    "# ＤｅｅｐＳｅｅｋ İı ß 𠮷野家\n\n「𠮷野家」是日本的連鎖餐廳,創立於 1899 年。ﬁnance é é is defined as ａ ½ of ①２３%. مرحبا 5.5% שלום 12 👩‍👩‍👧‍👦 families won 3 games.\n\n## I\u0307stanbul\n\nThe straße in ISTANBUL has 12 parts, and ΣΑΣ has 1,234.5 km.",
  ],
];

const madeByNode = new Map<string, Promise<string>>();

/** What Node makes of a text: made once, compared with each browser. */
function expectedOf(text: string): Promise<string> {
  const made = madeByNode.get(text) ?? madeText(text, readDictionary);
  madeByNode.set(text, made);
  return made;
}

describe.each([
  ["Chromium", "chrome" as const, findChromium],
  ["Firefox", "firefox" as const, findFirefox],
])("%s", (name, browser, find) => {
  let opened: Browser;
  let served: ServedPage;

  beforeAll(async () => {
    const executablePath = find();
    if (!executablePath) throw new Error(`No ${name} is installed: node scripts/setup.mjs --${name.toLowerCase()}`);
    served = await servePage();
    opened = await puppeteer.launch({
      browser,
      executablePath,
      protocol: "webDriverBiDi",
      args: browser === "chrome" ? ["--no-sandbox", "--disable-gpu"] : [],
    });
  }, START_MILLIS);

  afterAll(async () => {
    await opened?.close();
    served?.close();
  }, START_MILLIS);

  it.each(DOCUMENTS)(
    "makes of %s the same bytes as Node",
    async (_, text) => {
      const expected = await expectedOf(text);

      const page = await opened.newPage();
      await page.goto(served.url);
      const actual = await page.evaluate((given) => window.makeText(given), text);
      await page.close();

      expect(stableHash([actual])).toBe(stableHash([expected]));
      expect(actual).toBe(expected);
    },
    START_MILLIS,
  );
});
