import type { InlineCode, Link, LinkReference, Nodes, PhrasingContent } from "mdast";
import type { Markup } from "../../domain/document/assemble-document";
import type { TextRange, TextRun } from "../../domain/document/document";
import { type DraftRun, joinRuns } from "../join-runs";
import type { Leftovers } from "./leftovers";

type Style = Pick<TextRun, "strong" | "emphasis" | "code" | "deleted" | "href">;

/** What a block's inline content is read into. */
export interface InlineContent {
  readonly runs: readonly TextRun[];
  readonly markup: readonly Markup[];
}

export interface InlineContext {
  readonly text: string;
  /** Addresses of link reference definitions, by normalised identifier. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly leftovers: Leftovers;
}

const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:)/i;

/** An address that may become a link; every other scheme is dropped. */
function safeHref(address: string | undefined): { href: string } | object {
  return address !== undefined && SAFE_ADDRESS.test(address) ? { href: address } : {};
}

export function rangeOf(node: Nodes): TextRange {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/**
 * The visible runs of one block's inline content.
 *
 * @param nodes   inline nodes of one block, with positions
 * @param context the text they index; what is left out is counted in its `leftovers`
 */
export function readInline(nodes: readonly PhrasingContent[], context: InlineContext): InlineContent {
  const { runs, markup } = new InlineRuns(context).readAll(nodes);
  return { runs: joinRuns(context.text, runs), markup };
}

/** Collects runs and markup, left to right. */
class InlineRuns {
  readonly runs: DraftRun[] = [];
  readonly markup: Markup[] = [];

  constructor(private readonly context: InlineContext) {}

  readAll(nodes: readonly PhrasingContent[], style: Style = {}): this {
    for (const node of nodes) this.read(node, style);
    return this;
  }

  private read(node: PhrasingContent, style: Style): void {
    switch (node.type) {
      case "text":
        this.readText(node.value, rangeOf(node), style);
        break;
      case "inlineCode":
        this.readCode(node, style);
        break;
      case "break":
        this.addRun({ ...rangeOf(node), value: "\n", ...style });
        break;
      case "html":
        this.readHtml(node.value, rangeOf(node), style);
        break;
      case "image":
      case "imageReference":
        this.context.leftovers.images += 1;
        return;
      case "footnoteReference":
        return;
      default:
        this.readWrapped(node, style);
        break;
    }
  }

  private readWrapped(node: PhrasingContent, style: Style): void {
    if (!("children" in node)) return;
    const before = this.runs.length;
    const markupIndex = this.markup.length;
    this.readAll(node.children, { ...style, ...this.styleOf(node) });
    const first = this.runs[before];
    const last = this.runs[this.runs.length - 1];
    if (first === undefined || last === undefined) return;
    const inner = { start: first.start, end: last.end };
    this.markup.splice(markupIndex, 0, { outer: rangeOf(node), inner });
  }

  private styleOf(node: PhrasingContent): Style {
    if (node.type === "strong") return { strong: true };
    if (node.type === "emphasis") return { emphasis: true };
    if (node.type === "delete") return { deleted: true };
    if (node.type === "link" || node.type === "linkReference") return safeHref(this.addressOf(node));
    return {};
  }

  private addressOf(node: Link | LinkReference): string | undefined {
    return node.type === "link" ? node.url : this.context.addresses.get(node.identifier);
  }

  /** A text node is an exact slice, an escape, an entity, or one of these with the line end after it. */
  private readText(value: string, range: TextRange, style: Style): void {
    const endsLine = value.endsWith("\n");
    const content = endsLine ? value.slice(0, -1) : value;
    const lineEnd = range.end - 1;
    if (content !== "") this.addContent(content, endsLine ? { start: range.start, end: lineEnd } : range, style);
    if (endsLine) this.addRun({ start: lineEnd, end: range.end, isSoftBreak: true, ...style });
  }

  private addContent(content: string, range: TextRange, style: Style): void {
    const slice = this.context.text.slice(range.start, range.end);
    if (slice.startsWith(content)) {
      this.addRun({ start: range.start, end: range.start + content.length, ...style });
    } else if (slice.trimEnd() === `\\${content}`) {
      this.addRun({ start: range.start + 1, end: range.start + 1 + content.length, ...style });
    } else this.addRun({ ...range, value: content, ...style });
  }

  private readCode(node: InlineCode, style: Style): void {
    const outer = rangeOf(node);
    const fence = /^`+/.exec(this.context.text.slice(outer.start, outer.end))?.[0].length ?? 1;
    const at = this.context.text.slice(outer.start + fence, outer.end - fence).indexOf(node.value);
    const start = outer.start + fence + Math.max(at, 0);
    const isExact = at >= 0;
    const inner = { start, end: isExact ? start + node.value.length : outer.end - fence };
    this.markup.push({ outer, inner });
    this.addRun({ ...inner, ...(isExact ? {} : { value: node.value }), code: true, ...style });
  }

  private readHtml(value: string, range: TextRange, style: Style): void {
    if (/^<br\b/i.test(value)) this.addRun({ ...range, value: "\n", ...style });
    else this.context.leftovers.html += 1;
  }

  private addRun(run: DraftRun): void {
    if (run.end > run.start) this.runs.push(run);
  }
}
