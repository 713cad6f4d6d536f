import type { Browser, BrowserContext, BrowserContextOptions, Page } from "@playwright/test";

export const LAPTOP = { viewport: { width: 1280, height: 800 } } as const;
export const PROJECTOR = { viewport: { width: 1920, height: 1080 } } as const;
export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true } as const;
export const SMALL_PHONE = { viewport: { width: 320, height: 568 }, hasTouch: true } as const;

/** All devices of a class in one network, and what none of them may do. */
export class School {
  /** Errors of pages, and what their security policy stopped. */
  readonly complaints: string[] = [];
  /** Addresses asked for that are not the laptop's. */
  readonly foreign: string[] = [];
  /** Lines to the rooms by way of transport. */
  readonly lines = { websocket: 0, polling: 0 };
  private readonly contexts: BrowserContext[] = [];

  constructor(
    private readonly browser: Browser,
    private readonly options: BrowserContextOptions & { readonly baseURL: string },
  ) {}

  /** A device with a browser of its own, at a page of the app. */
  async device(screen: BrowserContextOptions, address: string): Promise<Page> {
    const context = await this.browser.newContext({ ...this.options, ...screen, reducedMotion: "reduce" });
    this.contexts.push(context);
    this.watch(context);
    const page = await context.newPage();
    await page.goto(address);
    return page;
  }

  private watch(context: BrowserContext): void {
    const { origin } = new URL(this.options.baseURL);
    const isForeign = (url: string) => !/^(blob|data):/.test(url) && new URL(url).origin !== origin;
    context.on("request", (request) => {
      if (isForeign(request.url())) this.foreign.push(request.url());
    });
    // Without a network a phone tries both ways; what counts is the way that leads somewhere.
    context.on("response", (response) => {
      if (response.url().includes("transport=polling")) this.lines.polling += 1;
    });
    context.on("console", (message) => {
      if (message.text().includes("Content Security Policy")) this.complaints.push(message.text());
    });
    context.on("weberror", (event) => this.complaints.push(event.error().message));
    context.on("page", (page) =>
      page.on("websocket", (line) => {
        if (isForeign(line.url().replace(/^ws/, "http"))) this.foreign.push(line.url());
        else this.lines.websocket += 1;
      }),
    );
  }

  async close(): Promise<void> {
    await Promise.all(this.contexts.map((context) => context.close()));
  }
}
