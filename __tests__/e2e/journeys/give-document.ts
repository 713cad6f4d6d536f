import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "@playwright/test";
import type { Learner } from "./learner";

/** Pastes as a browser would: the clipboard of a copied page holds its markup and its text. */
export async function paste(learner: Learner, content: { html?: string; text?: string }): Promise<void> {
  const text = content.text ?? content.html?.replace(/<[^>]*>/g, "\n") ?? "";
  const box = learner.page.getByLabel(learner.words.import.pasteLabel);
  await box.focus();
  await box.evaluate(
    (element, [html, plain]) => {
      const clipboardData = new DataTransfer();
      if (html) clipboardData.setData("text/html", html);
      clipboardData.setData("text/plain", plain);
      const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
      if (element.dispatchEvent(event)) document.execCommand("insertText", false, plain);
    },
    [content.html, text] as const,
  );
  await learner.page.getByRole("button", { name: learner.words.import.makeCards }).click();
}

/** Drops a file from the desktop anywhere on the page. */
export async function dropFile(page: Page, file: string): Promise<void> {
  const bytes = [...(await readFile(file))];
  await page.evaluate(
    ([name, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(content)], name));
      for (const type of ["dragenter", "dragover", "drop"]) {
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      }
    },
    [path.basename(file), bytes] as const,
  );
}
