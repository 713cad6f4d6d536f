import type { TextRange } from "../../document/document";
import type { Language } from "../../shared/language";
import type { Passage } from "../passage";

/** A word of a sentence as the borders of a blank see it. */
export interface BorderWord extends TextRange {
  /** The class of a word, the character of a mark. */
  readonly kind: string;
  /** In lower case. */
  readonly text: string;
  /** A word of the closed classes, or a predicate, that says much about what stands beside it: 是, 位于, of. */
  readonly isTelling: boolean;
  readonly hasDigit: boolean;
  readonly hasCapital: boolean;
}

const NOTHING = { start: 0, end: 0, text: "", isTelling: false, hasDigit: false, hasCapital: false };
/** What stands before the first word of a sentence and after its last. */
export const HEAD: BorderWord = { ...NOTHING, kind: "^" };
export const TAIL: BorderWord = { ...NOTHING, kind: "$" };

const TELLING: Readonly<Record<Language, ReadonlySet<string>>> = {
  zh: new Set(
    `的 地 得 了 着 过 是 为 在 于 和 与 及 或 等 之 由 被 以 从 对 将 把 至 到 往 向 因 因为 由于 因此 所以 而 但 并 且 也 都 则 即 就 又 还 有 没有
    无 称 称为 叫 叫做 名 名为 成 成为 作为 担任 任 出任 属 属于 位于 来自 包括 包含 如 例如 比 约 达 超过 共 仅 只 只有 使 使用 让 用 通过 根据 按照
    随着 其 该 此 这 那 他 她 它 中 上 下 内 外 后 前 时 间 里 期间 之间 之后 之前 以后 以前 以及 者 所 年 月 日 人 个 种 进行 认为 表示 指出 可 可以
    能 会 要 需要 不 没 很 最 更 已 已经 曾 获 获得 建立 成立 创立 出生 生 毕业 死 发生 发现 发明 提供 导致 造成 引起 产生 形成 具有 拥有 采用 负责
    主要 一个 一种 同 跟 给 受 受到 得到 设 设有 去 来 说 改 改名 改为 更名`.split(/\s+/),
  ),
  en: new Set(
    `of in on at by for from with to into as than that which who whom whose what when where while because if since until after before during
    between through under over about against within without upon and or but nor not is are was were be been being am has have had do does did can
    could will would shall should may might must the a an this these those its their his her it they he she we i you no all some any each every both
    many most more less other another such only also there then so including like called known named became become made used using based due
    according century percent per via among along around near out up down off`.split(/\s+/),
  ),
};

const MARK = /^[^\p{L}\p{M}\p{N}]$/u;
const OPENING_MARK = /^[“‘「『《〈"]$/;
const CLOSING_MARK = /^[”’」』》〉"]$/;

export function isMark({ kind }: BorderWord): boolean {
  return kind.length === 1;
}

export function isOpeningMark({ kind }: BorderWord): boolean {
  return OPENING_MARK.test(kind);
}

export function isClosingMark({ kind }: BorderWord): boolean {
  return CLOSING_MARK.test(kind);
}

/** The words of a sentence, with what a blank's borders need to know of each. */
export function borderWords({ shadow, words, language }: Passage): BorderWord[] {
  return words.map(({ start, end, wordClass }) => {
    const written = shadow.slice(start, end);
    const text = written.toLowerCase();
    return {
      start,
      end,
      text,
      kind: wordClass === "mark" || MARK.test(text) ? text.charAt(0) : wordClass,
      isTelling: TELLING[language].has(text),
      hasDigit: /\d/.test(written),
      hasCapital: /[A-Z]/.test(written),
    };
  });
}
