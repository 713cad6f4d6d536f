import type { TextRange } from "../../../document/document";
import { chineseTopic, hasChinesePredicate } from "../../../text/chinese/topic";
import type { Name } from "../../../text/name";
import type { Fact, FrameContext } from "../../fact";
import { clauseAt, type Passage, type StemContext, textOf } from "../../passage";
import { askInPlace, chineseStem } from "../../stems/chinese-stem";
import { standsInAside } from "./aside";
import { kindAfter } from "./kinds-of-things";
import { questionWordFor } from "./name-question";
import { namesWhatItAsksOf } from "./plain-statement";
import { tellsHowTo } from "./section-manner";

/** A name that only owns or qualifies the next word cannot be asked for by 谁 alone. */
const OWNS = /^\s?(?:也|还|的|是|这|等|、|和|与|方面|之)/;
/** `DeepSeek 在…上的突破`: a long name, no deed. */
const NAMES_ONLY = /^[^是了]*的[\u3400-\u9fff]{2,4}$/;
const QUALIFIED = /[\u3400-\u9fff]\s?$/;
/** Members of a list: any of them could stand here. */
const LISTED_BEFORE = /[、和与或及]\s?$/;
const LISTED_AFTER = /^\s?(?:、|和|与|或|及|以及)/;

interface Asked {
  readonly range: TextRange;
  readonly question: string;
}

/** `TechCrunch 特邀…`: 谁特邀…? */
function askForDoer(passage: Passage, name: Name): Asked | null {
  const question = questionWordFor(name);
  if (question === null) return null;
  const clause = clauseAt(passage, name.start);
  const { shadow } = passage;
  const isSubject = chineseTopic(passage, clause)?.end === name.end && !NAMES_ONLY.test(textOf(passage, clause));
  const startsClause = isSubject && !QUALIFIED.test(shadow.slice(0, name.start)) && !OWNS.test(shadow.slice(name.end));
  return startsClause ? { range: name, question } : null;
}

/** `在 Azure 平台上`: 在哪个平台上? */
function askForKind({ shadow }: Passage, name: Name): Asked | null {
  const kind = kindAfter(shadow.slice(name.end));
  // `Falcot 公司的管理员`: the name only says whose.
  if (!kind || /^\s?(?:的|也|还)/.test(shadow.slice(name.end + kind.length))) return null;
  const isListed = LISTED_BEFORE.test(shadow.slice(0, name.start)) || LISTED_AFTER.test(shadow.slice(name.end));
  const isFree =
    !/[/A-Za-z_-]$/.test(shadow.slice(0, name.start)) &&
    (!/[\u3400-\u9fff]{2}\s?$/.test(shadow.slice(0, name.start)) ||
      /[在于向由把被将用对了为给]\s?$/.test(shadow.slice(0, name.start)));
  return !isListed && isFree
    ? { range: { start: name.start, end: name.end + kind.length }, question: kind.question }
    : null;
}

/** `在哪个项目中`: of what holds all the time, more than one will do. */
const EVENT = /[了曾]|\d[^,]*[年月日]|宣布|决定|首次|后来/;

/** Does a stem say something, and of what: the doer is asked for, or named before what is? */
function isPlain(passage: Passage, context: StemContext, kind: TextRange | null, { terms }: FrameContext): boolean {
  if (!hasChinesePredicate(passage, context)) return false;
  const isEvent = EVENT.test(passage.shadow.slice(context.start, context.end));
  return !kind || (isEvent && namesWhatItAsksOf(passage, context, kind, terms));
}

/** Who says so is asked for as a claim. */
const SAYS =
  /^\s?(?:方面|教授|曾|也|还)*(?:认为|指出|声称|宣称|主张|预测|预计|预言|警告|强调|表示|坦言|透露|提出|质疑|被传)/;

/** Part of a title, or what the headings speak of; and an aim stated first leans on the text. */
function isGivenAway(passage: Passage, name: Name): boolean {
  if (name.nameClass === "quoted" || standsInAside(passage, name) || /^为了?/.test(passage.shadow)) return true;
  if (SAYS.test(passage.shadow.slice(name.end))) return true;
  return passage.sectionPath.join(" ").includes(textOf(passage, name));
}

/** A name that a whole question can ask for, with the stem that asks; or `null`. */
function askFor(passage: Passage, name: Name, frameContext: FrameContext): (Asked & { context: StemContext }) | null {
  const asked = askForDoer(passage, name) ?? askForKind(passage, name);
  if (!asked || isGivenAway(passage, name)) return null;
  const context = chineseStem(passage, asked.range);
  if (!context) return null;
  return isPlain(passage, context, asked.range === name ? null : asked.range, frameContext)
    ? { ...asked, context }
    : null;
}

/** Who or what did it, and which platform, company or film it was: names that a whole question asks for. */
export function chineseRoles(passage: Passage, frameContext: FrameContext): Fact[] {
  // A program does the same all day: 谁允许, 哪种协议允许.
  if (tellsHowTo(passage, frameContext)) return [];
  return frameContext.namesIn(passage).flatMap((name): Fact[] => {
    const asked = askFor(passage, name, frameContext);
    if (!asked) return [];
    return [
      {
        frame: "role",
        passage,
        context: asked.context,
        answer: { start: name.start, end: name.end },
        answerType: "name",
        sort: `name:${name.nameClass}`,
        question: askInPlace(passage, asked.context, asked.range, asked.question),
        takesBlank: true,
      },
    ];
  });
}
