import { expect, type Page } from "@playwright/test";
import { importMessages } from "../../../lib/i18n/messages/import";
import { test, untilOffline } from "../support/test";

const TEXT = "The Moon moves away from the Earth by 3.8 centimetres each year. It was formed 4.5 billion years ago.";

interface Share {
  readonly text?: string;
  readonly file?: { readonly name: string; readonly content: string };
}

/** Posts what another app shares, as the system does for an installed app. */
async function share(page: Page, { text = "", file }: Share): Promise<void> {
  await page.evaluate(
    ([shared, name, content]) => {
      const form = document.createElement("form");
      form.method = "post";
      form.enctype = "multipart/form-data";
      form.action = "./import/";
      const field = (key: string, value: string) => {
        const input = document.createElement("input");
        input.name = key;
        input.value = value;
        form.append(input);
        return input;
      };
      field("title", "Shared");
      field("text", shared);
      field("url", "");
      if (name) {
        const files = field("files", "");
        files.type = "file";
        const transfer = new DataTransfer();
        transfer.items.add(new File([content], name, { type: "text/plain" }));
        files.files = transfer.files;
      }
      document.body.append(form);
      form.submit();
    },
    [text, file?.name ?? "", file?.content ?? ""] as const,
  );
}

const SHARES: Readonly<Record<string, Share>> = {
  text: { text: TEXT },
  "a file": { file: { name: "moon.txt", content: `The Moon\n\n${TEXT}\n` } },
};

for (const [what, shared] of Object.entries(SHARES)) {
  test(`${what} that another app shares is read without the server, and only once`, async ({ page, site }) => {
    const { en: t } = importMessages;
    const makeCards = page.getByRole("button", { name: t.makeFromSections, exact: true });
    await page.goto("./");
    await untilOffline(page);
    await site.stop();

    await share(page, shared);
    await expect(page.getByText(t.selectedSentences(2))).toBeVisible();
    await makeCards.click();
    await expect(page.getByText("4.5 billion").first()).toBeVisible();
    await page.reload();

    await expect(page.getByLabel(t.pasteLabel)).toBeVisible();
    await expect(makeCards).toBeHidden();
  });
}
