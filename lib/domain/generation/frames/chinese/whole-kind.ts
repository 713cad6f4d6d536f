import type { TextRange } from "../../../document/document";
import { type Passage, textOf } from "../../passage";

/** `一种 IP 协议`, `UEFI 实现的一个功能`: a short word for a kind, and nothing that says which one of it. */
const BARE_KIND = /(?:^|的)一[个种款项类套门]\s?(?<kind>[^的]{1,8})$/;
/** Kinds of which there are many: alone, they say next to nothing. */
const WIDE_KIND =
  /(?:功能|协议|工具|程序|软件|系统|服务|格式|文件|方法|技术|命令|语言|机制|标准|过程|概念|模式|方式|框架|平台|组件|选项)$/;
/** What tells a thing from others of its kind, in the clause after it. */
const TELLS_APART = /^\s?(?:用来|用于|用以|仅|只|它|其(?![他它余中])|即|可以?|能够?|负责|专门|旨在|允许|由)/;
const LONGEST_WHOLE = 32;
const LONGEST_KIND = 6;

/**
 * What something is, to the end of what tells it from others of its kind.
 *
 * @returns `null` where only the bare kind could be shown
 */
export function wholeKind(passage: Passage, answer: TextRange): TextRange | null {
  const kind = BARE_KIND.exec(textOf(passage, answer))?.groups?.kind ?? "";
  const isOwned = textOf(passage, answer).includes("的") && !WIDE_KIND.test(kind);
  if (kind === "" || kind.length > LONGEST_KIND || isOwned) return answer;
  const next = passage.clauses.find(({ start }) => start >= answer.end);
  const isToldApart = next !== undefined && TELLS_APART.test(passage.shadow.slice(next.start, next.end));
  if (!isToldApart) return WIDE_KIND.test(kind) ? null : answer;
  return next.end - answer.start <= LONGEST_WHOLE ? { start: answer.start, end: next.end } : null;
}
