import type { Page } from "@playwright/test";

/** What a page shows, or shows no more, once the answer to a key has been painted. */
export interface ExpectedPaint {
  readonly selector: string;
  readonly isShown: boolean;
}

declare global {
  interface Window {
    /** Milliseconds from the key press to the paint, set in pages under measurement. */
    millisToPaint?: Promise<number>;
  }
}

/**
 * Runs in the page. Two clocks are read, and the later one counts: the task after the frame that holds
 * the expected change, and the browser's own Event Timing, which knows when that frame was presented.
 */
function armPaintProbe({ selector, isShown }: ExpectedPaint): void {
  const presentedAfter = new Map<number, number>();
  const presentations = new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) presentedAfter.set(startTime, duration);
  });
  presentations.observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);

  const isAsExpected = () => (document.querySelector(selector)?.checkVisibility() ?? false) === isShown;
  const afterNextFrame = (act: () => void) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = act;
      channel.port2.postMessage(null);
    });

  window.millisToPaint = new Promise((resolve, reject) => {
    const deadline = setTimeout(() => reject(new Error(`${selector}: the key changed nothing`)), 10_000);
    const finish = (pressedAt: number) => {
      const millis = performance.now() - pressedAt;
      clearTimeout(deadline);
      // The browser hands its own entry over a little later.
      setTimeout(() => {
        presentations.disconnect();
        resolve(Math.max(millis, presentedAfter.get(pressedAt) ?? 0));
      }, 100);
    };
    const awaitPaint = ({ timeStamp: pressedAt }: Event) => {
      const mutations = new MutationObserver(() => {
        if (!isAsExpected()) return;
        mutations.disconnect();
        afterNextFrame(() => finish(pressedAt));
      });
      mutations.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    };
    addEventListener("keydown", awaitPaint, { capture: true, once: true });
  });
}

/** Presses a key and measures the milliseconds until the frame with the expected change is painted. */
export async function measureKeyToPaint(page: Page, key: string, expected: ExpectedPaint): Promise<number> {
  await page.evaluate(armPaintProbe, expected);
  await page.keyboard.press(key);
  return page.evaluate(() => window.millisToPaint ?? Promise.reject(new Error("no probe in this page")));
}
