import type { Phrase } from "../../../text/english/phrases";
import type { Fact, FrameContext } from "../../fact";
import { askInverted, type EnglishClause, restText, wordCount } from "../../stems/english-stem";
import { hasCut, isTime } from "./answers";
import { englishFact } from "./english-fact";
import { isSpecific } from "./subjects";

const PLACED = /^(?:locate|situate|headquarter|base|center|centre|bury|house|keep|hold|sign|bear|find|build|store)$/;
const STANDS = /^(?:lie|stand|live|reside|originate|rise|settle|form|grow|meet)$/;
const WHERE = /^(?:in|on|at|near|along|between|off|beside|within|around|inside|outside|beneath|under)$/;
/** `in use`, `at risk`, `in Latin`: no places. */
const NO_PLACE =
  /^(?:in|on|at|under) (?:use|risk|war|peace|charge|turn|fact|general|particular|part|place|time|order|practice|Latin|English|French|German|Greek|Chinese|black|colou?r|favou?r|response|common|control|power|search|[a-z]+ing)\b/;
const HAS_SEAT = /^(?:its|their|his|her) (?:origins?|roots|headquarters|seat|source|base|main office)$/;
const MOST_WORDS = 10;

interface Placing {
  /** The phrases of the place stand from here on. */
  readonly at: number;
  /** What the question keeps after its verb. */
  readonly kept: string;
}

/** Where the place stands, after which verb. */
function placingOf({ group, phrases, passage, subject }: EnglishClause, { isNameWord }: FrameContext): Placing | null {
  const [first] = phrases;
  const object = first?.kind === "noun" ? passage.shadow.slice(first.start, first.end) : "";
  if (group.base === "have" && HAS_SEAT.test(object)) return { at: 1, kept: object };
  if (group.base === "take" && object === "place") return { at: 1, kept: object };
  const isNamed = subject.kind === "name" || (subject.to === subject.from + 1 && isNameWord(subject.head.text));
  const isFounded = group.base === "base" && first?.lead !== "in";
  const isPlaced = group.isPassive && PLACED.test(group.base) && !isFounded;
  const isThere = (group.isCopula && isNamed) || (!group.isPassive && STANDS.test(group.base));
  return isPlaced || isThere ? { at: 0, kept: "" } : null;
}

/** The phrases that say where, one after the other. */
function placeAt(clause: EnglishClause, at: number): readonly Phrase[] {
  const rest = clause.phrases.slice(at);
  const border = rest.findIndex(
    (phrase, index) =>
      phrase.kind !== "preposition" ||
      isTime(clause, phrase) ||
      !(WHERE.test(phrase.lead) || (index > 0 && /^(?:of|from)$/.test(phrase.lead))),
  );
  return rest.slice(0, border < 0 ? rest.length : border);
}

/** `Where is the university located?`, `Where does photosynthesis take place?` */
export function placeOf(clause: EnglishClause, context: FrameContext): Fact | null {
  const { group, passage, phrases, subject } = clause;
  const found = placingOf(clause, context);
  if (!found || group.isNegative || !isSpecific(clause) || /^(?:may|might|could|can|would)$/.test(group.head.lower))
    return null;
  const place = placeAt(clause, found.at);
  const [first, last] = [place[0], place.at(-1)];
  if (!first || !last) return null;
  const answer = { start: first.start, end: last.end };
  const text = passage.shadow.slice(answer.start, answer.end);
  const isKnown =
    / [“"]?(?:the )?(?:[a-z]+ )*[A-Z]/.test(text) || (group.base === "take" && place.length > 0 && / of /.test(text));
  const isLoose = NO_PLACE.test(text) || wordCount(passage, answer) > MOST_WORDS || hasCut(clause, answer);
  const after = restText(clause, phrases.slice(found.at + place.length));
  if (!isKnown || isLoose || after === null || subject.kind === "gerund") return null;
  return englishFact(clause, {
    frame: "role",
    answer,
    answerType: "phrase",
    sort: "phrase:place",
    question: askInverted(clause, context, { words: "where", rest: `${found.kept} ${after}` }),
  });
}
