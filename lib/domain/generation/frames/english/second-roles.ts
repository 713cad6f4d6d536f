import type { Fact, FrameContext } from "../../fact";
import { askInverted, type EnglishClause } from "../../stems/english-stem";
import { englishFact } from "./english-fact";
import { nameClassAt } from "./name-class";

const SECOND = /\band (?<role>an? [a-z-]+ (?:of|at|for)) (?=[A-Z])/;

/** `a professor at Berkeley and a co-founder of Databricks`: the second thing that somebody is. */
export function secondRole(clause: EnglishClause, context: FrameContext): Fact | null {
  const { subject, group, passage, start, end } = clause;
  const isNamed = subject.kind === "name" && subject.start >= passage.opening.end;
  if (!isNamed || !group.isCopula || group.isNegative || !/^(?:is|was)$/.test(group.head.lower)) return null;
  const text = passage.shadow.slice(start, end);
  const match = SECOND.exec(text);
  const role = match?.groups?.role;
  if (!match || role === undefined) return null;
  const from = start + match.index + match[0].length;
  const name = context.namesIn(passage).find((one) => one.start === from);
  const answer = name && { start: name.start, end: name.end };
  const nameClass = answer ? nameClassAt(clause, answer, context) : null;
  if (!answer || nameClass === null || /^ [a-z]/.test(passage.shadow.slice(answer.end))) return null;
  return englishFact(clause, {
    frame: "role",
    answer,
    answerType: "name",
    sort: `name:${nameClass}`,
    question: askInverted(clause, context, { words: "what", rest: role }),
  });
}
