import type { Document, Section } from "../../lib/domain/document/document";

/** A section with the sections under it, as the picker shows them. */
export interface SectionNode {
  readonly section: Section;
  /** Sentences of the section itself. */
  readonly sentenceCount: number;
  readonly children: readonly SectionNode[];
}

interface OpenNode extends SectionNode {
  readonly children: OpenNode[];
}

/** The sections that hold sentences, nested by heading level, in document order. */
export function sectionTree(document: Document): SectionNode[] {
  const counts = new Map<number, number>();
  for (const { section } of document.sentences) counts.set(section, (counts.get(section) ?? 0) + 1);

  const roots: OpenNode[] = [];
  const open: OpenNode[] = [];
  document.sections.forEach((section, index) => {
    const node: OpenNode = { section, sentenceCount: counts.get(index) ?? 0, children: [] };
    while ((open.at(-1)?.section.level ?? 0) >= section.level && open.length > 0) open.pop();
    (open.at(-1)?.children ?? roots).push(node);
    open.push(node);
  });
  return withoutEmpty(roots);
}

function withoutEmpty(nodes: readonly SectionNode[]): SectionNode[] {
  return nodes
    .map((node) => ({ ...node, children: withoutEmpty(node.children) }))
    .filter((node) => node.sentenceCount > 0 || node.children.length > 0);
}

/** Ids of a section and of everything under it. */
export function idsUnder(node: SectionNode): string[] {
  return [node.section.id, ...node.children.flatMap(idsUnder)];
}

/** Sentences of a section and of everything under it. */
export function sentencesUnder(node: SectionNode): number {
  return node.sentenceCount + node.children.reduce((sum, child) => sum + sentencesUnder(child), 0);
}

export type Chosen = "all" | "some" | "none";

/** How much of a section is chosen. */
export function chosenOf(node: SectionNode, chosenIds: ReadonlySet<string>): Chosen {
  const ids = idsUnder(node);
  const count = ids.filter((id) => chosenIds.has(id)).length;
  if (count === 0) return "none";
  return count === ids.length ? "all" : "some";
}

/** Chooses the whole of a section, or nothing of it when it was chosen whole. */
export function toggleSection(node: SectionNode, chosenIds: ReadonlySet<string>): ReadonlySet<string> {
  const ids = idsUnder(node);
  const next = new Set(chosenIds);
  if (chosenOf(node, chosenIds) === "all") for (const id of ids) next.delete(id);
  else for (const id of ids) next.add(id);
  return next;
}
