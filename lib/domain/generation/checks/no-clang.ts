import type { Check } from "./check";

/** Words of an option that a stem could repeat: Latin words, and pairs of Chinese characters. */
function wordsOf(text: string): string[] {
  const latin = text.toLowerCase().match(/[a-z][a-z-]{3,}/g) ?? [];
  const chinese = (text.match(/[\u3400-\u9fff]+/g) ?? []).flatMap((run) =>
    Array.from({ length: Math.max(0, run.length - 1) }, (_, at) => run.slice(at, at + 2)),
  );
  return [...latin, ...chinese];
}

/** The key repeats no word of the stem that the other options lack (H4). */
export const noClang: Check = {
  id: "no-clang",
  passes: ({ kind, question, options = [] }) => {
    const key = options.find((option) => option.correct);
    if (kind !== "multiple-choice" || !key || /\d/.test(key.text)) return true;
    const stem = question.toLowerCase();
    const repeated = wordsOf(key.text).filter((word) => stem.includes(word));
    return repeated.every((word) => options.every((option) => option.text.toLowerCase().includes(word)));
  },
};
