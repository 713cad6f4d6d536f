import { type ItemKind, isSet, MEMBER_SEPARATOR } from "../generation/item";
import type { Note } from "./note";

/** What a note of pairs or of a sequence consists of, with its answer in one text. */
export type SetFields = Pick<Note, "answer" | "pairs" | "sequence">;

/** What a learner may write between the halves of a pair. */
const BETWEEN = /\s*(?:→|->|=>|＝|=)\s*/;

/** A set as text to edit: one member a line, a pair as `left → right`; any other note's answer as it is. */
export function setText({ kind, answer, pairs, sequence }: SetFields & { readonly kind: ItemKind }): string {
  if (!isSet(kind)) return answer;
  if (kind === "ordering") return sequence.join("\n");
  return pairs.map(({ left, right }) => left + MEMBER_SEPARATOR + right).join("\n");
}

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}

/**
 * Reads what `setText` wrote, as the learner left it.
 *
 * @returns `null` where a line is no pair, a text stands twice, or there are fewer than two
 */
export function readSetText(kind: "matching" | "ordering", text: string): SetFields | null {
  const members = linesOf(text).map((line) => (kind === "matching" ? line.split(BETWEEN) : [line]));
  const size = kind === "matching" ? 2 : 1;
  const isWhole = members.every((parts) => parts.length === size && !parts.includes(""));
  const lasts = members.map((parts) => parts.at(-1));
  if (!isWhole || members.length < 2 || new Set(lasts).size < members.length) return null;
  const answer = members.flat().join(MEMBER_SEPARATOR);
  if (kind === "ordering") return { answer, pairs: [], sequence: members.flat() };
  return { answer, pairs: members.map(([left = "", right = ""]) => ({ left, right })), sequence: [] };
}
