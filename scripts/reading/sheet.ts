import type { PrintedItem } from "./printed-item";

function optionLines({ options }: PrintedItem): string[] {
  return (options ?? []).map(({ text, correct }, index) => `   ${"ABCDEFGH"[index]}. ${text}${correct ? "  ←" : ""}`);
}

function linesOf(item: PrintedItem, number: number): string[] {
  const { docId, section, kind, question, answer, accept, source, evidence } = item;
  return [
    `${number}. [${kind}] ${question}`,
    ...optionLines(item),
    `   answer: ${answer}${accept ? ` (also: ${accept.join(" | ")})` : ""}`,
    `   source: ${[source, ...(evidence ?? [])].map(({ quote }) => quote.replaceAll("\n", " ")).join(" ‖ ")}`,
    `   from: ${[docId, section].filter(Boolean).join(" › ")}`,
    "",
  ];
}

/** The sheet that a reader marks: every item, numbered from 1, beside its source, and nothing of how it was made. */
export function formatSheet(items: readonly PrintedItem[]): string {
  return items.flatMap((item, index) => linesOf(item, index + 1)).join("\n");
}
