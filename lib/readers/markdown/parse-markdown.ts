import type { Nodes, Root, Text } from "mdast";
import { type CompileContext, type Extension, fromMarkdown, type Token } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { cjkFriendlyExtension } from "micromark-extension-cjk-friendly";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";

/** Opens a text node of its own where the standard compiler would lengthen the one before. */
function enterText(this: CompileContext, token: Token): undefined {
  const parent = this.stack[this.stack.length - 1] as Nodes & { children: Nodes[] };
  const { line, column, offset } = token.start;
  const start = { line, column, offset };
  const text: Text = { type: "text", value: "", position: { start, end: start } };
  parent.children.push(text);
  this.stack.push(text);
}

/** One text node for each plain piece, escape and entity, so that positions are exact in all of them. */
const separateTexts: Extension = {
  enter: { data: enterText, characterEscape: enterText, characterReference: enterText },
};

/**
 * The transforms of the GFM extensions look for addresses again in finished text, in quadratic time and
 * without positions; the tokenizer has found all but the oddest of them before.
 */
function withoutTransforms(extension: Extension): Extension {
  const { transforms: _, ...rest } = extension;
  return rest;
}

/** A single `~` is a range in Chinese (5~10), not a deletion. */
const SYNTAX = [gfm({ singleTilde: false }), frontmatter(["yaml"]), cjkFriendlyExtension()];
const COMPILER = [...gfmFromMarkdown().map(withoutTransforms), frontmatterFromMarkdown(["yaml"]), separateTexts];

/**
 * Parses CommonMark with GFM and front matter. Emphasis works beside Chinese characters without spaces.
 *
 * @param text line ends are `\n`; already found harmless by `isTooComplex`
 * @returns every node with offsets into `text`
 */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, { extensions: SYNTAX, mdastExtensions: COMPILER });
}
