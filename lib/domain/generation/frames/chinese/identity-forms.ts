import type { TextRange } from "../../../document/document";
import type { Fact } from "../../fact";
import type { Passage, StemContext } from "../../passage";
import { askInPlace, chineseStem } from "../../stems/chinese-stem";

/** Words for what something is that say how to ask for it. */
interface IdentityForm {
  readonly sort: string;
  /** The group `asked` is what the question word stands for. */
  readonly pattern: RegExp;
  readonly questionWord: string;
}

const FORMS: readonly IdentityForm[] = [
  {
    sort: "phrase:place-in-order",
    pattern: /的(?<asked>第[\d一二三四五六七八九十]+(?<unit>个阶段|阶段|个步骤|步骤|步|层))$/,
    questionWord: "第几",
  },
  {
    sort: "phrase:abbreviated",
    pattern: /^(?<asked>.{2,}?)\s?的(?:缩写|简称|缩略语|名字|名称|代号|别称)$/,
    questionWord: "什么",
  },
  {
    sort: "phrase:linked",
    pattern: /^(?:一[个条])?(?:指向|到|至)\s?(?<asked>[^的]{2,}?)\s?的[\u3400-\u9fff]{0,4}链接$/,
    questionWord: "哪里",
  },
];

/** `“distributions”`: the answer stands without its marks. */
const QUOTED = /^[“"「『‘'](?<inner>[^“”"「」『』‘’']+)[”"」』’']$/;
/** `dists 目录是…的缩写`: its name is the abbreviation, not the directory. */
const KIND_BEHIND_NAME = /(?<=[A-Za-z\d]\s?)(?:目录|文件|命令|选项)$/;

/** An abbreviation stands for a name, and the kind of the thing is left out. */
function kindCut({ shadow }: Passage, topic: TextRange, sort: string): TextRange[] {
  const kind = KIND_BEHIND_NAME.exec(shadow.slice(topic.start, topic.end))?.[0] ?? "";
  return sort === "phrase:abbreviated" && kind !== "" ? [{ start: topic.end - kind.length, end: topic.end }] : [];
}

function formFact(passage: Passage, topic: TextRange, whole: TextRange, form: IdentityForm): Fact | null {
  const text = passage.shadow.slice(whole.start, whole.end);
  const match = form.pattern.exec(text);
  const { asked = "", unit = "" } = match?.groups ?? {};
  if (!match) return null;
  const start = whole.start + match.index + match[0].indexOf(asked);
  const place = { start, end: start + asked.length };
  const isQuoted = QUOTED.test(asked);
  const answer = isQuoted ? { start: place.start + 1, end: place.end - 1 } : place;
  const stem = chineseStem(passage, answer);
  if (!stem) return null;
  const context: StemContext = { ...stem, cuts: [...stem.cuts, ...kindCut(passage, topic, form.sort)] };
  return {
    frame: "definition",
    passage,
    context,
    answer,
    answerType: "phrase",
    sort: form.sort,
    question: askInPlace(passage, context, place, `${form.questionWord}${unit.replace(/^个/, "")}`),
    takesBlank: false,
  };
}

/**
 * What something is, where the words for it say how to ask: 第几阶段, 什么的缩写, 到哪里的链接.
 *
 * @param topic what it is said of
 * @param whole what that is
 * @returns `null` where the words say nothing of the kind
 */
export function identityByForm(passage: Passage, topic: TextRange, whole: TextRange): Fact | null {
  for (const form of FORMS) {
    const fact = formFact(passage, topic, whole, form);
    if (fact) return fact;
  }
  return null;
}

/** Says that something is an abbreviation, a link or a place in an order: not to be asked for by 是什么. */
export function hasIdentityForm(text: string): boolean {
  return FORMS.some(({ pattern }) => pattern.test(text));
}
