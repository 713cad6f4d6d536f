import type { ReadWarning } from "../read-document";
import type { ReadText } from "../read-text";
import { readFrontMatter } from "./front-matter";
import { leftoverWarnings } from "./leftovers";
import { linkAddresses, MarkdownBlocks } from "./markdown-blocks";
import { parseMarkdown } from "./parse-markdown";

/**
 * Reads Markdown into blocks. Images and raw HTML are left out and counted in the warnings.
 *
 * @param text decoded, line ends are `\n`; already found harmless by `isTooComplex`
 */
export async function readMarkdown(text: string): Promise<ReadText> {
  const root = parseMarkdown(text);
  const frontMatter = await readFrontMatter(root);
  const leftovers = { images: 0, html: 0 };
  const blocks = new MarkdownBlocks({ text, addresses: linkAddresses(root), leftovers }).readRoot(root);
  const warnings: ReadWarning[] = leftoverWarnings(leftovers);
  if (frontMatter.isUnread) warnings.push({ code: "front-matter-unread", details: {} });
  return { text, blocks, title: frontMatter.title, language: frontMatter.language, warnings };
}
