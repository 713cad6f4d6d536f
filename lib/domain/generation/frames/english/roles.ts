import type { Name } from "../../../text/name";
import type { Fact, FrameContext } from "../../fact";
import type { Passage, StemContext } from "../../passage";
import { askSubject, englishClause, englishStem, independentClauses } from "../../stems/english-stem";

/** `Who VERB …?` where a person is the subject; elsewhere a blank reads better. */
function questionFor(passage: Passage, name: Name): string | null {
  const range = independentClauses(passage).find((one) => one.start <= name.start && name.end <= one.end);
  const clause = range && englishClause(passage, range);
  if (!clause || name.nameClass !== "person") return null;
  const { subject } = clause.statement;
  return subject.start === name.start && subject.end === name.end ? askSubject(clause, "who") : null;
}

/** A name that owns the next word, or is half of a pair, leaves an odd blank. */
function isAskable(passage: Passage, name: Name, context: StemContext): boolean {
  const after = passage.shadow.slice(name.end, name.end + 6);
  const before = passage.shadow.slice(Math.max(0, name.start - 5), name.start);
  return !/^['’]|^-/.test(after) && !/-$/.test(before) && name.start >= context.start && name.end <= context.end;
}

/** Which name belongs where. */
export function englishRoles(passage: Passage, context: FrameContext): Fact[] {
  return context.namesIn(passage).flatMap((name): Fact[] => {
    const stem = englishStem(passage, name);
    if (!isAskable(passage, name, stem)) return [];
    return [
      {
        frame: "role",
        passage,
        context: stem,
        answer: { start: name.start, end: name.end },
        answerType: "name",
        sort: `name:${name.nameClass}`,
        question: questionFor(passage, name),
        takesBlank: true,
      },
    ];
  });
}
