import { z } from "../../lib/domain/shared/zod";
import { languageOfItem, type PrintedItem } from "./printed-item";

export const FAULTS = ["untrue", "ambiguous", "context", "leak", "trivial", "clumsy", "long", "distractor"] as const;

const mark = z.strictObject({
  id: z.string(),
  document: z.string(),
  language: z.enum(["zh", "en"]),
  kind: z.string(),
  frame: z.string(),
  mark: z.enum(["keep", "fix", "drop"]),
  fault: z.enum(FAULTS).nullable(),
});

/** One reader's judgement of one item; `fault` is the first that holds, `null` where the item is kept. */
export type Mark = z.infer<typeof mark>;

const NOTED = /^(\d+)\s+(keep|fix|drop)(?:\s+([a-z]+))?/;

/**
 * Joins a reader's notes to the items of the sheet.
 *
 * @param notes lines of `number mark [fault]`; what follows is the reader's own, and lines without a number are skipped
 * @throws {RangeError} for an item without a mark, or marked twice, and for a fault that is not in the list
 */
export function recordMarks(items: readonly PrintedItem[], notes: string): Mark[] {
  const noted = notes.split("\n").flatMap((line) => [NOTED.exec(line.trim()) ?? []].filter(({ length }) => length > 0));
  return items.map((item, index) => {
    const own = noted.filter(([, number]) => Number(number) === index + 1);
    if (own.length !== 1) throw new RangeError(`item ${index + 1} has ${own.length} marks`);
    const { id, docId: document, kind, frame } = item;
    const [, , given, fault = null] = own[0] ?? [];
    const whole = { id, document, language: languageOfItem(item), kind, frame, mark: given, fault };
    const parsed = mark.safeParse(whole);
    if (!parsed.success) throw new RangeError(`item ${index + 1}: no fault is called "${fault}"`);
    return parsed.data;
  });
}

/**
 * Reads a file of marks, one line of JSON each.
 *
 * @throws {RangeError} for a line that is no mark
 */
export function readMarks(text: string): Mark[] {
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    const parsed = mark.safeParse(JSON.parse(line));
    if (!parsed.success) throw new RangeError(`line ${index + 1} is no mark`);
    return [parsed.data];
  });
}
