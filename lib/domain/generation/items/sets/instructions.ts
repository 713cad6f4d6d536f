import type { Language } from "../../../shared/language";

/** What a learner is told to do with a set, after the words that say what it is about. */
export type Instruction = "match" | "match-terms" | "match-people" | "order-steps" | "order-events";

const WORDS: Readonly<Record<Language, Readonly<Record<Instruction, string>>>> = {
  zh: {
    match: "请把每一项与它的说明配对。",
    "match-terms": "请把每个术语与它的含义配对。",
    "match-people": "请把每个人物与他的身份配对。",
    "order-steps": "请按先后顺序排列各项。",
    "order-events": "请按时间先后排列各事件。",
  },
  en: {
    match: "Match each item with its explanation.",
    "match-terms": "Match each term with its meaning.",
    "match-people": "Match each person with what they are.",
    "order-steps": "Put the items in order.",
    "order-events": "Put the events in order of time.",
  },
};

/** A heading of fewer words names something; a colon goes on from it. */
const FEWEST_WORDS_OF_STATEMENT = 4;

/** So does a Chinese one without any of these. */
const CHINESE_STATEMENT = /[？：，,?:]|[有是为]|分成|包括/;

/** A stem: what the set is about, if that has to be said, then what to do with it. */
export function instruct(topic: string | null, instruction: Instruction, language: Language): string {
  if (topic === null) return WORDS[language][instruction];
  if (language === "zh") return `${topic}${CHINESE_STATEMENT.test(topic) ? "。" : "："}${WORDS.zh[instruction]}`;
  const mark = topic.split(" ").length >= FEWEST_WORDS_OF_STATEMENT ? ". " : ": ";
  return `${topic}${mark}${WORDS[language][instruction]}`;
}

/** What a stem is about, without the instruction at its end. */
export function withoutInstruction(stem: string): string {
  const words = [...Object.values(WORDS.zh), ...Object.values(WORDS.en)];
  const found = words.find((text) => stem.endsWith(text));
  return found === undefined ? stem : stem.slice(0, -found.length);
}
