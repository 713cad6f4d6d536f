import { chineseTopic } from "../../../text/chinese/topic";
import type { Fact, FrameContext } from "../../fact";
import { clauseAt, type Passage, textOf } from "../../passage";
import { askInPlace, chineseStem } from "../../stems/chinese-stem";
import { questionWordFor } from "./name-question";

/** A name that only owns or qualifies the next word cannot be asked for by 谁 alone. */
const OWNS = /^\s?(?:的|是|这|等|、|和|与|方面|之)/;
/** `DeepSeek 在…上的突破`: a long name, no deed. */
const NAMES_ONLY = /^[^是了]*的[\u3400-\u9fff]{2,4}$/;
const QUALIFIED = /[\u3400-\u9fff]\s?$/;

/** Who or what did it: each name of a sentence, asked for where it begins its clause, a blank elsewhere. */
export function chineseRoles(passage: Passage, { namesIn }: FrameContext): Fact[] {
  return namesIn(passage).flatMap((name): Fact[] => {
    const context = chineseStem(passage, name);
    if (!context || name.nameClass === "quoted") return [];
    const clause = clauseAt(passage, name.start);
    const isSubject =
      chineseTopic(passage.shadow, clause)?.end === name.end && !NAMES_ONLY.test(textOf(passage, clause));
    const startsClause =
      isSubject && !QUALIFIED.test(passage.shadow.slice(0, name.start)) && !OWNS.test(passage.shadow.slice(name.end));
    const word = startsClause ? questionWordFor(name) : null;
    return [
      {
        frame: "role",
        passage,
        context,
        answer: { start: name.start, end: name.end },
        answerType: "name",
        sort: `name:${name.nameClass}`,
        question: word === null ? null : askInPlace(passage, context, name, word),
        takesBlank: true,
      },
    ];
  });
}
