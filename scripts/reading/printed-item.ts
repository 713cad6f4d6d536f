import { z } from "../../lib/domain/shared/zod";

const source = z.object({ quote: z.string() });

/** What a reader needs of an item as the command line `cards` prints it. */
const printedItem = z.object({
  id: z.string().min(1),
  docId: z.string().min(1),
  kind: z.string(),
  frame: z.string(),
  question: z.string(),
  answer: z.string(),
  accept: z.array(z.string()).optional(),
  score: z.number().optional(),
  source,
  evidence: z.array(source).optional(),
  options: z.array(z.object({ text: z.string(), correct: z.boolean() })).optional(),
  section: z.string().nullish(),
});

export type PrintedItem = z.infer<typeof printedItem>;

/**
 * Reads lines of JSON, each an item that `cards` printed.
 *
 * @throws {RangeError} for a line that is no such item
 */
export function readItems(text: string): PrintedItem[] {
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    const parsed = printedItem.safeParse(JSON.parse(line));
    if (!parsed.success) throw new RangeError(`line ${index + 1} is no item`);
    return [parsed.data];
  });
}

/** The language that an item is written in, by its source. */
export function languageOfItem(item: PrintedItem): "zh" | "en" {
  return /[\u3400-\u9fff]/.test(item.source.quote) ? "zh" : "en";
}
