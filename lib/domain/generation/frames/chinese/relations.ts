import type { TextRange } from "../../../document/document";
import { hasChinesePredicate, isWordBorder } from "../../../text/chinese/topic";
import type { Fact, FrameContext } from "../../fact";
import { type Passage, type StemContext, textOf } from "../../passage";
import { isPersonName, sharesPair } from "../../resolve/chinese-theme";
import { askInPlace, chineseStem } from "../../stems/chinese-stem";
import { standsInAside } from "./aside";
import { namesWhatItAsksOf } from "./plain-statement";

/** `由甲创立`: deeds that one somebody did. */
const DONE_BY =
  /(?<!经|改|交|任|转|则)由(?<doer>[^,:;由]{2,24}?)(?:于\s?[\d一二三四五六七八九十][^,]{2,16}?[年月日代纪](?:[初末底中]期?)?)?(?:首先|首次|最早|最先|独家|独立|亲自|共同|联合|一手|负责|进行)*(?:创立|创办|创建|成立|建立|设立|设计|发明|发现|执导|导演|编剧|编写|撰写|创作|作曲|作词|谱曲|主编|出版|发行|开发|研制|制作|建造|兴建|承建|命名|提出|主演|演唱|翻译|绘制|主办|举办|维护|领导|承保|拍摄|首先描述|描述)(?![社者商人员家部组式方率])/g;
/** Not one somebody, but how or from what it came about. */
const NO_DOER =
  /^(?:[此这那该其它他她上下]|于|来自)|[这那该其它他她在用以从]|\d{4}\s?年|[的了是在将为]$|(?:后|前|时|年|月|日|以来|等|之下|之间)$|、.*、/;
/** One of many, and nobody can tell which. */
const ANY_DOER = /^(?:社区|团队|公司|用户|人们|组织|机构|个人|他人|群众|大家|厂商|企业|程序员?|系统|软件|工具)$/;
/** `使用乙,它是丙,由丁开发`: too much is told before it. */
const PRONOUN_BETWEEN = /[,;]\s?(?:它|他|她|其)/;
/** `fallocate(1)`: a command makes many things, and is nobody. */
const COMMAND = /^[a-z][\w.+-]*(?:\s?\(\d\))?$/;
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/公司$/, "哪家公司"],
  [/出版社$/, "哪家出版社"],
  [/大学$/, "哪所大学"],
  [/乐[队团]$/, "哪支乐队"],
  [/(?:电视台|广播公司)$/, "哪家电视台"],
  [/(?:研究院|研究所|委员会|基金会|协会|组织|机构|[^\s]署|局)$/, "哪个机构"],
];

function isNobody(doer: string): boolean {
  return NO_DOER.test(doer) || ANY_DOER.test(doer.trim()) || COMMAND.test(doer.trim());
}

function doerWord(doer: string): string {
  if (isPersonName(doer)) return "谁";
  return KINDS.find(([pattern]) => pattern.test(doer))?.[1] ?? "谁";
}

interface Relation {
  readonly answer: TextRange;
  /** What the question word stands for: other names beside the answer as well. */
  readonly place: TextRange;
  readonly asked: string;
  readonly frame: "role" | "definition";
  readonly sort: string;
  readonly accept: readonly string[];
  /** What a plain question leaves out. */
  readonly cuts: readonly TextRange[];
}

/** `是一个由乙维护的文件`, `由乙导演兼剪接`: a noun for anything, and more deeds of the same. */
const IS_A = /(?<![曾还也就都不仍])是(?:一[个种款部本家套份项支]|[个种款部本家套份项支])?\s?$/;
const KIND_AFTER = /^的(?:(?!的)[^,:;()、]){1,12}$/;
const MORE_DEEDS = /^(?:兼|、)[^,:;()的]{2,20}$/;

/** What stands around a deed and its doer that a question by whom does not need, as ranges of the sentence. */
function aroundDeed({ shadow }: Passage, deed: TextRange, clause: TextRange): TextRange[] {
  const after = shadow.slice(deed.end, clause.end);
  const isA = IS_A.exec(shadow.slice(clause.start, deed.start))?.[0].length ?? 0;
  const rest = { start: deed.end, end: clause.end };
  if (isA > 0 && KIND_AFTER.test(after)) return [{ start: deed.start - isA, end: deed.start }, rest];
  return MORE_DEEDS.test(after) ? [rest] : [];
}

/** By whom something was made, found or written. */
function doersIn(passage: Passage, clause: TextRange): Relation[] {
  const start = Math.max(clause.start, passage.opening.end);
  return [...passage.shadow.slice(start, clause.end).matchAll(DONE_BY)].flatMap((match): Relation[] => {
    const doer = (match.groups?.doer ?? "").trimEnd();
    const at = start + match.index + 1 + (/^\s*/.exec(match.groups?.doer ?? "")?.[0].length ?? 0);
    const answer = { start: at, end: at + doer.trimStart().length };
    const isWhole = isWordBorder(passage.words, answer.start) && isWordBorder(passage.words, answer.end);
    if (!isWhole || isNobody(doer) || standsInAside(passage, answer)) return [];
    const deed = { start: start + match.index, end: start + match.index + match[0].length };
    const cuts = aroundDeed(passage, deed, clause);
    return [{ answer, place: answer, asked: doerWord(doer), frame: "role", sort: "phrase:doer", accept: [], cuts }];
  });
}

/** `甲,又称乙、丙`: another name. */
const OTHER_NAME =
  /^(?<cue>又称作?|又名|俗称|俗名|别名|别称|亦称|也称|原名|本名|旧称|古称|旧名)(?:为|是|叫)?\s?(?<name>[^,、()或和]{2,14})(?:、(?<others>[^,()]{2,30}))?$/;

/** `著有文集五卷,又称…`: a deed, and what it is done to. */
const NO_NAME_BEFORE = /^(?:著有|撰有|写有|有|在|是|为|由|其|该|这)/;

/** Does nothing but a name, and other names, stand before a clause? */
function standsAfterName(passage: Passage, index: number): boolean {
  const { clauses, shadow, opening } = passage;
  const [head, ...others] = clauses.slice(0, index);
  if (!head || NO_NAME_BEFORE.test(shadow.slice(opening.end))) return false;
  const isBare = !hasChinesePredicate(passage, head) || /\)\s?$/.test(shadow.slice(head.start, head.end));
  return isBare && others.every((one) => OTHER_NAME.test(shadow.slice(one.start, one.end)));
}

function otherNameIn(passage: Passage, clause: TextRange, index: number): Relation[] {
  const match = OTHER_NAME.exec(passage.shadow.slice(clause.start, clause.end));
  const { cue = "", name = "", others = "" } = match?.groups ?? {};
  if (!match || index === 0 || !standsAfterName(passage, index)) return [];
  const start = clause.start + match[0].indexOf(name, cue.length);
  const place = { start: clause.start + cue.length, end: clause.end };
  const answer = { start, end: start + name.length };
  // `唐文粹,又称文粹`: the name gives it away.
  if (sharesPair(name, passage.shadow.slice(0, clause.start)) || /^(?:为|是)/.test(name)) return [];
  const asked = /名$/.test(cue) && !/又名$/.test(cue) ? "叫什么" : "什么";
  const accept = others === "" ? [] : others.split(/[、和或]/).filter((one) => one.length > 1);
  return [{ answer, place, asked, frame: "definition", sort: "term:other-name", accept, cuts: [] }];
}

/** `由乙制作,专供丙使用`: what is told after the deed is another fact. */
function clausesAfter({ clauses }: Passage, answer: TextRange, { end }: StemContext): TextRange[] {
  const own = clauses.find((clause) => clause.end > answer.start);
  return own && own.end < end ? [{ start: own.end, end }] : [];
}

function stemOf(passage: Passage, { answer, frame, cuts }: Relation): StemContext | null {
  const stem = chineseStem(passage, answer);
  const after = stem && frame === "role" ? clausesAfter(passage, answer, stem) : [];
  return stem && { ...stem, cuts: [...stem.cuts, ...cuts, ...after] };
}

function toFact(passage: Passage, relation: Relation, { terms }: FrameContext): Fact[] {
  const { answer, place, frame, sort, asked, accept } = relation;
  const context = stemOf(passage, relation);
  // Another name stands behind the name itself, and the first sentence of an article begins with what it is about.
  const isFirst = passage.place === 0 && passage.sectionPath.length === 0;
  const isNamed = frame === "definition" || isFirst || (context && namesWhatItAsksOf(passage, context, answer, terms));
  if (!context || !isNamed) return [];
  const rest = passage.shadow.slice(Math.max(context.start, passage.opening.end), answer.start);
  if (sharesPair(textOf(passage, answer), rest) || PRONOUN_BETWEEN.test(rest)) return [];
  return [
    {
      frame,
      passage,
      context,
      answer,
      answerType: "phrase",
      sort,
      question: askInPlace(passage, context, place, asked),
      takesBlank: false,
      ...(accept.length > 0 ? { accept } : {}),
    },
  ];
}

/** Who made, found or wrote something. */
export function chineseDoers(passage: Passage, context: FrameContext): Fact[] {
  if (!passage.shadow.includes("由")) return [];
  return passage.clauses.flatMap((clause) => doersIn(passage, clause).flatMap((one) => toFact(passage, one, context)));
}

/** What else something is called. */
export function chineseOtherNames(passage: Passage, context: FrameContext): Fact[] {
  return passage.clauses.flatMap((clause, index) =>
    otherNameIn(passage, clause, index).flatMap((one) => toFact(passage, one, context)),
  );
}
