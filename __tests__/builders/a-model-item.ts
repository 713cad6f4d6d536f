import type { ModelItem } from "../../lib/domain/generation/language-model/reply-schema";

/** An item as a well-behaved model returns it, about `DeepSeek trained its model with 8-bit precision in 2024.` */
export function aModelItem(fields: Partial<ModelItem> = {}): ModelItem {
  return {
    kind: "question",
    question: "With what precision did DeepSeek train its model in 2024?",
    answer: "8-bit",
    quote: "DeepSeek trained its model with 8-bit precision in 2024.",
    context: null,
    wrong: [],
    ...fields,
  };
}

/** A whole reply of the shape that was asked for. */
export function aReply(...items: readonly unknown[]): string {
  return JSON.stringify({ items });
}
