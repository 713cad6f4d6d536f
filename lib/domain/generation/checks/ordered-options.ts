import type { Check } from "./check";

/** Numbers stand in ascending order, so that the place of the key says nothing (H6). */
export const orderedOptions: Check = {
  id: "ordered-options",
  passes: ({ kind, options = [] }) => {
    if (kind !== "multiple-choice") return true;
    const values = options.map((option) => /^\D{0,3}(\d[\d,]*\.?\d*)/.exec(option.text)?.[1]?.replaceAll(",", ""));
    if (values.some((value) => value === undefined)) return true;
    return values.every((value, index) => index === 0 || Number(values[index - 1]) <= Number(value));
  },
};
