import { attribute, type HtmlChild, type HtmlElement, inlineStyle, isElement, makeElement, textOf } from "./hast";

/** A paragraph of a list as Word puts it on the clipboard: an ordinary `<p>` with its level in the style. */
interface WordItem {
  readonly level: number;
  readonly isOrdered: boolean;
  readonly children: HtmlChild[];
}

const LEVEL = /mso-list:[^;]*?level(\d)/;
const ORDINAL = /^\s*[(（]?(?:\d{1,3}|[a-z]{1,4}|[一二三四五六七八九十]{1,3})[.)、）]/i;

function isMark(node: HtmlChild): boolean {
  return isElement(node) && inlineStyle(node).includes("mso-list:ignore");
}

function wordItem(node: HtmlChild): WordItem | null {
  if (!isElement(node) || node.tagName !== "p") return null;
  const level = LEVEL.exec(inlineStyle(node))?.[1];
  const isItem = level !== undefined || /\bMsoListParagraph/.test(attribute(node, "className"));
  if (!isItem || (level === undefined && !node.children.some(isMark))) return null;
  const mark = node.children.find(isMark);
  return {
    level: Number(level ?? 1),
    isOrdered: mark !== undefined && ORDINAL.test(textOf(mark)),
    children: node.children.filter((child) => !isMark(child)),
  };
}

/** The items from `first` on that stand deeper than `level`, up to the next that does not. */
function deeperItems(items: readonly WordItem[], first: number, level: number): readonly WordItem[] {
  const end = items.findIndex((item, index) => index >= first && item.level <= level);
  return items.slice(first, end < 0 ? items.length : end);
}

/** Nests items by level: what is deeper than its predecessor becomes a list inside it. */
function makeList(items: readonly WordItem[]): HtmlElement {
  const list = makeElement(items[0]?.isOrdered ? "ol" : "ul", []);
  for (let index = 0; index < items.length; ) {
    const { level, children } = items[index] ?? { level: 1, children: [] };
    const deeper = deeperItems(items, index + 1, level);
    const nested = deeper.length > 0 ? [makeList(deeper)] : [];
    list.children.push(makeElement("li", [...children, ...nested]));
    index += 1 + deeper.length;
  }
  return list;
}

/** Turns runs of Word's list paragraphs into lists; everything else stays as it is. */
export function gatherWordLists(children: readonly HtmlChild[]): HtmlChild[] {
  const result: HtmlChild[] = [];
  let items: WordItem[] = [];
  const closeList = () => {
    if (items.length > 0) result.push(makeList(items));
    items = [];
  };
  for (const child of children) {
    const item = wordItem(child);
    if (item !== null) items.push(item);
    else if (items.length === 0 || child.type !== "text" || child.value.trim() !== "") {
      closeList();
      result.push(child);
    }
  }
  closeList();
  return result;
}
