import type { Item, Option } from "../../lib/domain/generation/item";

/** What stands in the fields of the editor. */
export interface PromptFields {
  readonly question: string;
  readonly answer: string;
  /** The wrong options of a choice, in their order. */
  readonly distractors: readonly string[];
}

type EditedPrompt = Pick<Item, "kind" | "question" | "answer"> & { readonly options?: readonly Option[] | undefined };

/** Whether the options of a prompt are texts of its own: true and false are not. */
export function hasOwnOptions({ kind }: Pick<Item, "kind">): boolean {
  return kind === "multiple-choice";
}

/** The fields of a prompt, to be edited. */
export function fieldsOf(prompt: EditedPrompt): PromptFields {
  const wrong = (prompt.options ?? []).filter((option) => !option.correct).map((option) => option.text);
  return { question: prompt.question, answer: prompt.answer, distractors: hasOwnOptions(prompt) ? wrong : [] };
}

/** The prompt with the edited fields: each option keeps its place. */
export function promptOf(
  prompt: EditedPrompt,
  fields: PromptFields,
): Required<Pick<Item, "question" | "answer" | "options">> {
  const question = fields.question.trim();
  const answer = fields.answer.trim();
  const options = prompt.options ?? [];
  if (!hasOwnOptions(prompt)) return { question, answer, options };
  const distractors = fields.distractors.map((text) => text.trim());
  let next = 0;
  const edited = options.map((option) => {
    if (option.correct) return { text: answer, correct: true };
    const text = distractors[next] ?? option.text;
    next += 1;
    return { text, correct: false };
  });
  return { question, answer, options: edited };
}

export type FieldProblem = "needQuestion" | "needAnswer" | "needOption";

/** What is missing in the fields, first of all. */
export function fieldProblem({ question, answer, distractors }: PromptFields): FieldProblem | null {
  if (question.trim() === "") return "needQuestion";
  if (answer.trim() === "") return "needAnswer";
  const texts = [answer, ...distractors].map((text) => text.trim());
  return texts.includes("") || new Set(texts).size < texts.length ? "needOption" : null;
}
