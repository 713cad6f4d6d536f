import type { Leftovers } from "../markdown/leftovers";
import { attribute, type HtmlChild, type HtmlElement, inlineStyle, isElement, makeElement } from "./hast";
import { gatherWordLists } from "./word-lists";

/** Never part of what a page says. */
const DROPPED = new Set(
  (
    "script style noscript template nav head title meta link object embed iframe frame applet canvas svg math video " +
    "audio source track map area input button select textarea option datalist dialog menu rt rp"
  ).split(" "),
);
const IMAGES = new Set(["img", "picture"]);
const HIDDEN = /display:none|visibility:hidden|mso-hide:all/;
const WORD_HEADING = /\bMso(?:Heading([1-6])|(Title))\b/;
const HEAVY = /font-weight:(?:bold|[6-9]00)/;
const NORMAL_WEIGHT = /font-weight:(?:normal|[1-4]00)/;

function isHidden(element: HtmlElement): boolean {
  return element.properties.hidden !== undefined || HIDDEN.test(inlineStyle(element));
}

/** What Google Docs and web pages say by style alone: bold and italic spans. */
function styledSpan(element: HtmlElement, children: HtmlChild[]): HtmlChild[] {
  const style = inlineStyle(element);
  const italic = /font-style:italic/.test(style) ? [makeElement("em", children)] : children;
  return HEAVY.test(style) ? [makeElement("strong", italic)] : italic;
}

/** Google Docs wraps a whole paste in `<b style="font-weight:normal">`, which is not bold. */
function isEmptyEmphasis(element: HtmlElement): boolean {
  return ["b", "strong"].includes(element.tagName) && NORMAL_WEIGHT.test(inlineStyle(element));
}

function headingLevel(element: HtmlElement): string | null {
  const found = element.tagName === "p" ? WORD_HEADING.exec(attribute(element, "className")) : null;
  return found === null ? null : (found[1] ?? "1");
}

/** Removes what no reader sees and makes explicit what only a style says; counts the images it leaves out. */
export class HtmlCleaner {
  constructor(private readonly leftovers: Leftovers) {}

  clean(children: readonly HtmlChild[]): HtmlChild[] {
    return gatherWordLists(children).flatMap((child) => this.cleanNode(child));
  }

  private cleanNode(node: HtmlChild): HtmlChild[] {
    if (!isElement(node)) return node.type === "text" ? [node] : [];
    if (IMAGES.has(node.tagName)) {
      this.leftovers.images += 1;
      return [];
    }
    if (DROPPED.has(node.tagName) || isHidden(node)) return [];
    return this.cleanElement(node);
  }

  private cleanElement(element: HtmlElement): HtmlChild[] {
    const children = this.clean(element.children);
    const level = headingLevel(element);
    if (level !== null) return [makeElement(`h${level}`, children)];
    if (isEmptyEmphasis(element) || element.tagName.includes(":")) return children;
    if (element.tagName === "span" || element.tagName === "font") return styledSpan(element, children);
    return [{ ...element, children }];
  }
}
