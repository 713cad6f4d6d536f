import type { Check } from "./check";

/** Two good distractors and the key are enough; fewer are no choice (H7). */
const FEWEST_OPTIONS = 3;

/** Three options at least. */
export const enoughOptions: Check = {
  id: "enough-options",
  passes: ({ kind, options = [] }) => kind !== "multiple-choice" || options.length >= FEWEST_OPTIONS,
};
