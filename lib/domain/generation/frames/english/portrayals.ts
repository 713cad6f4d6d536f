import type { Fact, FrameContext } from "../../fact";
import { askInverted, type EnglishClause, partText, restText, wordCount } from "../../stems/english-stem";
import { hasCut } from "./answers";
import { englishFact } from "./english-fact";
import { isWeighty } from "./weighty";

const PORTRAYS = /^(?:describe|characteri[sz]e|portray|depict|dismiss|hail|praise|condemn)$/;
const MOST_WORDS = 10;

/** `Ada described the engine as a weaver of numbers`: how somebody described something. */
export function portrayal(clause: EnglishClause, context: FrameContext): Fact | null {
  const { group, phrases, passage, tokens } = clause;
  const at = group.isPassive ? 0 : 1;
  const [first] = phrases;
  const said = phrases[at];
  if (!PORTRAYS.test(group.base) || group.isNegative || said?.kind !== "preposition" || said.lead !== "as") return null;
  if (!group.isPassive && first?.kind !== "noun") return null;
  const answer = { start: said.start, end: said.end };
  const inside = { start: tokens[said.from + 1]?.start ?? said.end, end: said.end };
  const after = restText(clause, phrases.slice(at + 1));
  const isShort = wordCount(passage, answer) <= MOST_WORDS && !hasCut(clause, answer);
  if (!isShort || after === null || !isWeighty(clause, inside)) return null;
  const object = group.isPassive || !first ? "" : partText(clause, first);
  return englishFact(clause, {
    frame: "role",
    answer,
    answerType: "phrase",
    sort: "phrase:portrayal",
    question: askInverted(clause, context, { words: "how", rest: `${object} ${after}` }),
  });
}

const CHOOSES = /^(?:appoint|choose|select|nominate|elect|name|hire|crown)$/;

/** `Noble appointed Robert Kintner as president`: whom. */
export function appointee(clause: EnglishClause, context: FrameContext): Fact | null {
  const { group, phrases, passage } = clause;
  const [person, ...others] = phrases;
  if (!CHOOSES.test(group.base) || group.isPassive || group.isNegative || person?.kind !== "noun") return null;
  const isPerson = context
    .namesIn(passage)
    .some(({ start, end, nameClass }) => start === person.start && end === person.end && nameClass === "person");
  const [post] = others;
  const isPost =
    post?.lead === "as" ||
    (post?.kind === "infinitive" && /^to (?:be|lead|head|run|command|succeed)\b/.test(partText(clause, post)));
  const rest = restText(clause, others);
  if (!isPerson || !isPost || rest === null) return null;
  return englishFact(clause, {
    frame: "role",
    answer: { start: person.start, end: person.end },
    answerType: "name",
    sort: "name:person",
    question: askInverted(clause, context, { words: "who", rest }),
  });
}
