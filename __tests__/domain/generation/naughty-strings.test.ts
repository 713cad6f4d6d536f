import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { aDocument } from "../../builders/a-document";
import { someItems } from "../../builders/some-items";

const PATH = join(process.cwd(), "../shared/fixtures/payloads/naughty-strings.json");
const isHere = existsSync(PATH);
if (!isHere) console.warn(`SKIPPED: ${PATH} is not here; hostile texts were not generated from`);

function naughtyStrings(): string[] {
  const parsed: unknown = JSON.parse(readFileSync(PATH, "utf8"));
  return Array.isArray(parsed) ? parsed.filter((text) => typeof text === "string") : [];
}

(isHere ? it : it.skip)("makes items beside any hostile text, each quoting its source", async () => {
  const strings = naughtyStrings();
  const document = await aDocument(
    strings.map((text) => `OpenAI 的比例只有 5.5%,${text}。\n\nIt has ${text} 12 parts.`).join("\n\n"),
  );

  const { items } = await someItems(document, { seed: "seed" });

  expect(strings.length).toBeGreaterThan(100);
  for (const { source } of items) expect(document.text.slice(source.start, source.end)).toBe(source.quote);
});
