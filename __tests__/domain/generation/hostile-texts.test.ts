import fc from "fast-check";
import { generate } from "../../../lib/domain/generation/generate";
import type { Item } from "../../../lib/domain/generation/item";
import { AppError } from "../../../lib/domain/shared/app-error";
import type { DocumentId } from "../../../lib/domain/shared/ids";
import { bareText } from "../../../lib/domain/text/normalize";
import { readDocument } from "../../../lib/readers/read-document";
import { hostileText, hugeLine } from "../../builders/hostile-text";
import { someTaggers } from "../../builders/some-taggers";

const RUNS = Number(process.env.HOSTILE_TEXTS ?? 1000);
const SEED = Number(process.env.HOSTILE_SEED ?? Date.now() % 0x7fff_ffff);
/** Texts of a megabyte among them. */
const HUGE_RUNS = Math.ceil(RUNS / 500);
/** Of the processor's time: other programs on the machine fail no test. */
const MOST_MILLIS = { short: 3000, huge: 60_000 };
const TIMEOUT_MILLIS = 1_800_000;

console.info(`${RUNS} hostile texts, seed ${SEED} (HOSTILE_TEXTS, HOSTILE_SEED)`);

function processorMillis(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What is wrong with an item's grounds; empty where nothing is. */
function faultsOf(item: Item, text: string): string[] {
  const spans = [item.source, ...(item.evidence ?? [])];
  const quotes = spans.map(({ quote }) => bareText(quote));
  const members = item.sequence ?? item.pairs?.flatMap(({ left, right }) => [left, right]) ?? [item.answer];
  const isStated = members.every((member) => quotes.some((quote) => quote.includes(bareText(member))));
  const { start, end } = item.answerSpan ?? item.source;
  return [
    ...(spans.every((span) => text.slice(span.start, span.end) === span.quote) ? [] : ["quote"]),
    ...(item.kind === "true-false" || isStated ? [] : ["answer"]),
    ...(spans.some((span) => span.start <= start && start < end && end <= span.end) ? [] : ["answer span"]),
    ...(item.question.trim() === "" || item.answer.trim() === "" ? ["words"] : []),
  ];
}

async function itemsOf(text: string): Promise<{ readonly items: readonly Item[]; readonly text: string }> {
  const bytes = new TextEncoder().encode(text);
  try {
    const { document } = await readDocument({ documentId: "document" as DocumentId, name: "text.md", bytes });
    return { items: generate(document, { seed: "seed" }, await someTaggers(document)).items, text: document.text };
  } catch (error) {
    if (error instanceof AppError && error.code.startsWith("document/")) return { items: [], text: "" };
    throw error;
  }
}

async function checkText(given: string, mostMillis: number): Promise<number> {
  const before = processorMillis();

  const { items, text } = await itemsOf(given);

  expect(processorMillis() - before).toBeLessThan(mostMillis);
  for (const item of items) expect({ item, faults: faultsOf(item, text) }).toEqual({ item, faults: [] });
  return items.length;
}

describe("a hostile text", () => {
  beforeAll(async () => {
    await itemsOf("激活率是 5.5%。 The ratio is 5.5%.");
  });

  it(
    "is read and asked about without failing, in time, each item proved by its source",
    async () => {
      let found = 0;

      await fc.assert(
        fc.asyncProperty(hostileText, async (text) => {
          found += await checkText(text, MOST_MILLIS.short);
        }),
        { numRuns: RUNS, seed: SEED },
      );

      expect(found).toBeGreaterThan(RUNS / 2);
    },
    TIMEOUT_MILLIS,
  );

  it(
    "may be one line of a megabyte",
    async () => {
      await fc.assert(
        fc.asyncProperty(hugeLine, async (text) => {
          await checkText(text, MOST_MILLIS.huge);
        }),
        { numRuns: HUGE_RUNS, seed: SEED },
      );
    },
    TIMEOUT_MILLIS,
  );
});
