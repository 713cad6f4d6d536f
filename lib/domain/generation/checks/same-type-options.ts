import type { Check } from "./check";

/** The marks by which a reader sees at once that an option is of another type. */
function typeOf(text: string): string {
  const unit = /%/.test(text) ? "%" : (/\d\s*([\p{L}]+)\s*$/u.exec(text)?.[1] ?? "");
  const script = /[\u3400-\u9fff]/.test(text) ? "han" : /[A-Za-z]/.test(text) ? "latin" : "";
  return [/\d/.test(text) ? "digits" : "", /\d/.test(text) ? unit : "", /\d/.test(text) ? "" : script].join("|");
}

/** All options are of one type: numbers with one unit, or words of one script (H2). */
export const sameTypeOptions: Check = {
  id: "same-type-options",
  passes: ({ kind, options = [] }) =>
    kind !== "multiple-choice" || new Set(options.map((option) => typeOf(option.text))).size === 1,
};
