import { expect, type Page } from "@playwright/test";

/** Seconds left of the question that is open, on the page of a phone, the host or the projector. */
export async function secondsLeft(page: Page): Promise<number> {
  const timer = page.getByRole("timer").first();
  await expect(timer).toContainText(/\d/);
  return Number(/\d+/.exec((await timer.textContent()) ?? "")?.[0]);
}
