import { fromHtml } from "hast-util-from-html";
import { toMdast } from "hast-util-to-mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";
import { AppError } from "../../domain/shared/app-error";
import { leftoverWarnings } from "../markdown/leftovers";
import { readMarkdown } from "../markdown/read-markdown";
import type { ReadText } from "../read-text";
import { HtmlCleaner } from "./clean-html";
import { type HtmlChild, type HtmlElement, type HtmlRoot, isElement, textOf } from "./hast";
import { isHtmlTooComplex } from "./is-html-too-complex";

function childrenNamed(node: HtmlRoot | HtmlElement, ...names: readonly string[]): HtmlElement[] {
  return (node.children as HtmlChild[]).filter(isElement).filter(({ tagName }) => names.includes(tagName));
}

/** The page's own title, from its head. */
function pageTitle(root: HtmlRoot): string | null {
  const heads = childrenNamed(root, "html").flatMap((html) => childrenNamed(html, "head"));
  const title = heads.flatMap((head) => childrenNamed(head, "title"))[0];
  return title === undefined ? null : textOf(title).replace(/\s+/g, " ").trim() || null;
}

/** Clipboards mark what was selected; the rest is the page around it. */
function selectedPart(html: string): string {
  const start = html.indexOf("<!--StartFragment-->");
  const end = html.lastIndexOf("<!--EndFragment-->");
  return start >= 0 && end > start ? html.slice(start, end) : html;
}

/** Word hides list marks in conditional comments that browsers read as bogus comments: `<![if !supportLists]>`. */
function withoutConditions(html: string): string {
  return html.replace(/<!\[(?:if|endif)[^\]>]{0,200}\]>/gi, "");
}

/**
 * The Markdown that says what a page says: headings, lists, tables, links and emphasis stay, the rest goes.
 *
 * @throws {AppError} `document/too-complex` when it nests too deep or holds too many tags
 */
function htmlToMarkdown(html: string): { markdown: string; title: string | null; images: number } {
  if (isHtmlTooComplex(html)) throw new AppError("document/too-complex");
  const root = fromHtml(withoutConditions(selectedPart(html)), { fragment: false });
  const title = pageTitle(root);
  const leftovers = { images: 0, html: 0 };
  root.children = new HtmlCleaner(leftovers).clean(
    root.children.filter((node) => node.type !== "doctype") as HtmlChild[],
  );
  const tree = toMdast(root);
  const markdown = toMarkdown(tree, { extensions: [gfmToMarkdown()], bullet: "-", emphasis: "_", rule: "-" });
  return { markdown, title, images: leftovers.images };
}

/**
 * Reads a web page or a paste from one by way of Markdown, which becomes the document's text.
 *
 * @param html decoded; scripts never run, since no browser document is made of it
 */
export async function readHtml(html: string): Promise<ReadText> {
  const { markdown, title, images } = htmlToMarkdown(html);
  const read = await readMarkdown(markdown);
  const hasHeading = read.blocks.some((block) => block.kind === "heading" && block.level === 1);
  return {
    ...read,
    title: read.title ?? (hasHeading ? null : title),
    warnings: [...leftoverWarnings({ images, html: 0 }), ...read.warnings],
  };
}
