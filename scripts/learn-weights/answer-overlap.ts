import type { Language } from "../../lib/domain/shared/language";

const ARTICLES = new Set(["the", "a", "an"]);

/** What two answers are compared by: characters in Chinese, words but articles in English; no marks. */
export function answerUnits(text: string, language: Language): string[] {
  const lower = text.normalize("NFKC").toLowerCase();
  if (language === "zh") return [...lower.replace(/[^\u3400-\u9fffa-z0-9.%]/g, "")];
  const words = lower.replace(/[^\p{L}\p{N}.%]+/gu, " ").split(" ");
  return words.map((word) => word.replace(/^\.+|\.+$/g, "")).filter((word) => word !== "" && !ARTICLES.has(word));
}

/**
 * F1 of the units of two answers.
 *
 * @returns 0 to 1: 1 where they have the same units
 */
export function overlapOf(left: readonly string[], right: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const unit of left) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  let shared = 0;
  for (const unit of right) {
    const count = counts.get(unit) ?? 0;
    if (count === 0) continue;
    counts.set(unit, count - 1);
    shared += 1;
  }
  return shared === 0 ? 0 : (2 * shared) / (left.length + right.length);
}
