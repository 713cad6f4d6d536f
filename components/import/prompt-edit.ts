import { readSetText, setText } from "../../lib/domain/collection/set-text";
import { type Item, type ItemKind, isSet, type Option } from "../../lib/domain/generation/item";

/** What stands in the fields of the editor. */
export interface PromptFields {
  readonly question: string;
  readonly answer: string;
  /** The wrong options of a choice, in their order. */
  readonly distractors: readonly string[];
}

type EditedPrompt = Pick<Item, "kind" | "question" | "answer" | "pairs" | "sequence"> & {
  readonly options?: readonly Option[] | undefined;
};

/** Whether the options of a prompt are texts of its own: true and false are not. */
export function hasOwnOptions({ kind }: Pick<Item, "kind">): boolean {
  return kind === "multiple-choice";
}

/** The fields of a prompt, to be edited. */
export function fieldsOf(prompt: EditedPrompt): PromptFields {
  const wrong = (prompt.options ?? []).filter((option) => !option.correct).map((option) => option.text);
  const answer = setText({ pairs: [], sequence: [], ...prompt });
  return { question: prompt.question, answer, distractors: hasOwnOptions(prompt) ? wrong : [] };
}

/** The prompt with the edited fields: each option keeps its place. */
export function promptOf(
  prompt: EditedPrompt,
  fields: PromptFields,
): Required<Pick<Item, "question" | "answer" | "options" | "pairs" | "sequence">> {
  const question = fields.question.trim();
  const answer = fields.answer.trim();
  const { options = [], pairs = [], sequence = [], kind } = prompt;
  const set = isSet(kind) ? readSetText(kind, answer) : null;
  if (!hasOwnOptions(prompt)) return { question, answer, options, pairs, sequence, ...set };
  const distractors = fields.distractors.map((text) => text.trim());
  let next = 0;
  const edited = options.map((option) => {
    if (option.correct) return { text: answer, correct: true };
    const text = distractors[next] ?? option.text;
    next += 1;
    return { text, correct: false };
  });
  return { question, answer, options: edited, pairs, sequence };
}

export type FieldProblem = "needQuestion" | "needAnswer" | "needOption" | "needMembers";

/** What is missing in the fields, first of all. */
export function fieldProblem(kind: ItemKind, { question, answer, distractors }: PromptFields): FieldProblem | null {
  if (question.trim() === "") return "needQuestion";
  if (answer.trim() === "") return "needAnswer";
  if (isSet(kind) && !readSetText(kind, answer)) return "needMembers";
  const texts = [answer, ...distractors].map((text) => text.trim());
  return texts.includes("") || new Set(texts).size < texts.length ? "needOption" : null;
}
