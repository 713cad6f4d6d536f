import type { Language } from "../../../shared/language";
import type { Passage } from "../../passage";

/** One member of a sequence, word for word from its sentence. */
export interface Step {
  readonly passage: Passage;
  readonly text: string;
}

const LONGEST_STEP = { zh: 32, en: 100 } as const;
const SHORTEST_STEP = { zh: 3, en: 6 } as const;
const POINTS_BACK =
  /^(?:这|该|此(?!外)|其(?!中|他)|它|他(?!们)|她|并|且|而|也|还|则|便|就|it\b|this\b|these\b|they\b|he\b|she\b|its\b|his\b|her\b|which\b|and\b)/i;

/** A part of a sentence as a step, without the marks around it; `null` where it cannot stand alone. */
export function stepOf(passage: Passage, start: number, end: number): Step | null {
  const text = passage.text.slice(start, end).replace(/^[\s,，:：、;；]+|[\s,，:：、;；。.]+$/g, "");
  return isStep(text, passage.language) ? { passage, text } : null;
}

function isStep(text: string, language: Language): boolean {
  return text.length >= SHORTEST_STEP[language] && text.length <= LONGEST_STEP[language] && !POINTS_BACK.test(text);
}
