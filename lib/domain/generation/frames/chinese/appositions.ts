import type { TextRange } from "../../../document/document";
import type { Name } from "../../../text/name";
import type { Fact, FrameContext } from "../../fact";
import { clauseAt, type Passage, textOf } from "../../passage";
import { isPersonName } from "../../resolve/chinese-theme";
import { chineseStem } from "../../stems/chinese-stem";

/** What somebody is: a post in an institution, and how to ask for that institution. */
const POST =
  /(?<post>(?:联合)?创始人|首席[\u3400-\u9fff]{2,3}官|首席科学家|董事长|总裁|CEO|CTO|副?教授|讲师|院士|校长|院长|主任|研究员|总编辑|主编|经济学家|物理学家|化学家|数学家|历史学家|社会学家|工程师|设计师|发言人)\s?$/;
const COMPANY_POST = /创始人|首席|董事长|总裁|CEO|CTO/;
const ACADEMIC_POST = /教授|讲师|校长|院长|研究员/;
const UNIVERSITY = /^[\u3400-\u9fff]{2,8}?(?:大学|理工学院)(?:[\u3400-\u9fff]{2,4}分校)?/;
/** Verbs and prepositions that a title follows: what stands before belongs to the sentence. */
const BEFORE_TITLE = /^.*(?:特邀|邀请|请来|聘请|任命|采访|专访|提名|推荐|根据|由|据|对|与|和|跟|向|随|及)(?:了|过|到)?/;
const NO_TITLE = /[,:;。()“”「」《》]|这|那|该|其|他|她|一[位名个]|前任|现任|时任|已故|著名/;
const LONGEST_TITLE = 22;
const SHORTEST_TITLE = 4;
/** A Latin name before a post is that of a company; `Databricks 的联合创始人` as well. */
const COMPANY = /^(?<company>[A-Z][A-Za-z0-9]*(?:[ -][A-Z][A-Za-z0-9]*)*)\s?的?$/;

/** The titles right before a person's name, each a range without the mark between them. */
function titlesBefore(passage: Passage, name: Name): TextRange[] {
  const clause = clauseAt(passage, name.start);
  const text = passage.shadow.slice(clause.start, name.start);
  const titles: TextRange[] = [];
  let at = clause.start + (BEFORE_TITLE.exec(text)?.[0].length ?? 0);
  for (const part of passage.shadow.slice(at, name.start).split("、")) {
    const end = at + part.trimEnd().length;
    const isTitle = POST.test(part) && !NO_TITLE.test(part) && end - at >= SHORTEST_TITLE && end - at <= LONGEST_TITLE;
    if (!isTitle) return [];
    titles.push({ start: at, end });
    at += part.length + 1;
  }
  return titles;
}

/** `英国工程师`: a country and a trade, as of many. */
const BARE_TITLE =
  /^[\u3400-\u9fff]{1,4}(?:国|裔|籍|利|典|麦|威|兰|牙|本|度)(?:工程师|物理学家|化学家|数学家|历史学家|社会学家|经济学家|设计师|教授)$/;

function whatTheyAre(passage: Passage, name: Name, titles: readonly TextRange[]): Fact[] {
  const [first, ...others] = titles;
  const context = first && chineseStem(passage, first);
  if (!first || !context || BARE_TITLE.test(passage.shadow.slice(first.start, first.end))) return [];
  return [
    {
      frame: "role",
      passage,
      context,
      answer: first,
      answerType: "phrase",
      sort: "phrase:person",
      question: `${textOf(passage, name)} 是什么人？`,
      takesBlank: false,
      ...(others.length > 0 ? { accept: others.map((title) => textOf(passage, title)) } : {}),
    },
  ];
}

/** An institution, and how to ask for it. */
interface Institution {
  readonly length: number;
  readonly sort: string;
  readonly question: string;
}

/** `Databricks联合创始人`, `甲大学计算机科学教授`: of which company, at which university? */
function institutionOf(title: string): Institution | null {
  const post = POST.exec(title)?.groups?.post ?? "";
  const company = COMPANY.exec(title.slice(0, title.length - post.length))?.groups?.company;
  if (company !== undefined && COMPANY_POST.test(post))
    return { length: company.length, sort: "name:organisation", question: `哪家公司的${post}` };
  const university = ACADEMIC_POST.test(post) ? UNIVERSITY.exec(title)?.[0] : undefined;
  return university === undefined
    ? null
    : { length: university.length, sort: "name:university", question: `哪所大学的${post}` };
}

function whoseTheyAre(passage: Passage, name: Name, title: TextRange): Fact[] {
  const institution = institutionOf(passage.shadow.slice(title.start, title.end));
  const answer = { start: title.start, end: title.start + (institution?.length ?? 0) };
  const context = institution && chineseStem(passage, answer);
  if (!institution || !context) return [];
  return [
    {
      frame: "role",
      passage,
      context,
      answer,
      answerType: "name",
      sort: institution.sort,
      question: `${textOf(passage, name)} 是${institution.question}？`,
      takesBlank: true,
    },
  ];
}

/**
 * What somebody is, as said right before the name: each post by its institution, where that is known; else all of
 * them, any of which counts.
 */
export function chineseAppositions(passage: Passage, { namesIn }: FrameContext): Fact[] {
  return namesIn(passage).flatMap((name) => {
    if (!isPersonName(passage.shadow.slice(name.start, name.end))) return [];
    const titles = titlesBefore(passage, name);
    const institutions = titles.flatMap((title) => whoseTheyAre(passage, name, title));
    return institutions.length > 0 ? institutions : whatTheyAre(passage, name, titles);
  });
}
