import type { Check } from "./check";

const SHORTEST = 0.5;
const LONGEST = 2;
/** A key longer than every other option by more than this stands out. */
const CONSPICUOUS = 1.25;

/** No option stands out by its length, least of all the right one (H3). */
export const similarLengthOptions: Check = {
  id: "similar-length-options",
  passes: ({ kind, options = [] }) => {
    const key = options.find((option) => option.correct);
    if (kind !== "multiple-choice" || !key) return true;
    const ratios = options.filter((option) => option !== key).map((option) => option.text.length / key.text.length);
    return (
      ratios.every((ratio) => ratio >= SHORTEST && ratio <= LONGEST) &&
      (ratios.some((ratio) => ratio >= 1 / CONSPICUOUS) || key.text.length <= 3)
    );
  },
};
