import path from "node:path";
import { defineConfig } from "@playwright/test";
import { launchOptions } from "./support/chromium";

const root = path.resolve(import.meta.dirname, "../..");

export default defineConfig({
  testDir: ".",
  outputDir: path.join(root, "test-results"),
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: path.join(root, "build/test/playwright.json") }]],
  use: { launchOptions: launchOptions(), viewport: { width: 390, height: 844 }, trace: "retain-on-failure" },
});
