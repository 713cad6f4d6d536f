"use client";
import type { ReactNode } from "react";
import type { Block, Document, TextRun } from "../../lib/domain/document/document";
import { sentenceRuns } from "../../lib/domain/document/sentence-runs";
import type { BlockGroup, IndexedBlock } from "./block-groups";
import { RunsView, type SentenceMarks, SentenceView } from "./sentence-view";

export interface BlockContext {
  readonly document: Document;
  readonly marks: SentenceMarks;
}

interface BlockViewProps extends IndexedBlock {
  readonly context: BlockContext;
}

interface BlockTextProps {
  readonly index: number;
  /** Some of the block's runs, such as one cell; all when absent. */
  readonly runs?: readonly TextRun[];
  readonly context: BlockContext;
}

function BlockText({ index, runs, context }: BlockTextProps) {
  const { document, marks } = context;
  return sentenceRuns(document, index, runs).map((piece) =>
    piece.sentence ? (
      <SentenceView
        key={piece.runs[0]?.start}
        document={document}
        runs={piece.runs}
        sentence={piece.sentence}
        marks={marks}
      />
    ) : (
      <RunsView key={piece.runs[0]?.start} document={document} runs={piece.runs} />
    ),
  );
}

/** The title is the page's first heading; depth counts enclosing headings, so that no level is skipped. */
function Heading({ depth, children }: { readonly depth: number; readonly children: ReactNode }) {
  if (depth <= 1) return <h2>{children}</h2>;
  if (depth === 2) return <h3>{children}</h3>;
  if (depth === 3) return <h4>{children}</h4>;
  return depth === 4 ? <h5>{children}</h5> : <h6>{children}</h6>;
}

function Quoted({ depth, children }: { readonly depth: number; readonly children: ReactNode }): ReactNode {
  if (depth <= 0) return children;
  return (
    <blockquote>
      <Quoted depth={depth - 1}>{children}</Quoted>
    </blockquote>
  );
}

/** A heading under the title, which the page shows itself, is one of the first rank. */
function headingDepth({ sections, title }: Document, block: Block): number {
  const path = sections[block.section]?.path ?? [];
  return path[0]?.trim() === title.trim() ? path.length - 1 : path.length;
}

function SingleBlock({ block, index, context }: BlockViewProps) {
  const text = <BlockText index={index} context={context} />;
  switch (block.kind) {
    case "heading":
      return <Heading depth={headingDepth(context.document, block)}>{text}</Heading>;
    case "code":
      return (
        // A long line scrolls; the focus makes that possible by keyboard.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus
        <pre tabIndex={0}>
          <code>{text}</code>
        </pre>
      );
    case "divider":
      return <hr />;
    default:
      return <p>{text}</p>;
  }
}

interface GroupViewProps {
  readonly group: BlockGroup;
  readonly context: BlockContext;
}

function ListView({ group, context }: GroupViewProps) {
  const isOrdered = group.blocks[0].block.list?.ordered ?? false;
  const items = group.blocks.map(({ block, index }) => (
    <li key={index} value={isOrdered ? block.list?.number : undefined} data-depth={block.list?.depth}>
      <BlockText index={index} context={context} />
    </li>
  ));
  return isOrdered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

function TableRow({ block, index, context }: BlockViewProps) {
  const { cells, isHeader } = block.table ?? { cells: [], isHeader: false };
  return (
    <tr>
      {cells.map((runs, column) => {
        const key = runs[0]?.start ?? -column;
        return isHeader ? (
          <th key={key} scope="col">
            <BlockText index={index} runs={runs} context={context} />
          </th>
        ) : (
          <td key={key}>
            <BlockText index={index} runs={runs} context={context} />
          </td>
        );
      })}
    </tr>
  );
}

function TableView({ group, context }: GroupViewProps) {
  const rows = (isHeader: boolean) =>
    group.blocks
      .filter(({ block }) => block.table?.isHeader === isHeader)
      .map((entry) => <TableRow key={entry.index} {...entry} context={context} />);
  const header = rows(true);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus
    <div data-scrolls="true" tabIndex={0}>
      <table>
        {header.length > 0 && <thead>{header}</thead>}
        <tbody>{rows(false)}</tbody>
      </table>
    </div>
  );
}

/** A heading, paragraph, quotation, list, table or piece of code of the document. */
export function BlockGroupView({ group, context }: GroupViewProps) {
  return (
    <Quoted depth={group.quoteDepth}>
      {group.kind === "single" && <SingleBlock {...group.blocks[0]} context={context} />}
      {group.kind === "list" && <ListView group={group} context={context} />}
      {group.kind === "table" && <TableView group={group} context={context} />}
    </Quoted>
  );
}
