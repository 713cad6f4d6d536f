import type { Mark } from "./marks";

/** How many marks were given, and how many of each. */
interface Tally {
  readonly total: number;
  readonly kept: number;
  readonly fixed: number;
}

function tallyOf(marks: readonly Mark[]): Tally {
  const count = (wanted: Mark["mark"]) => marks.filter(({ mark }) => mark === wanted).length;
  return { total: marks.length, kept: count("keep"), fixed: count("fix") };
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

function lineOf(name: string, { total, kept, fixed }: Tally): string {
  return `${name}: ${total} read, kept ${percent(kept, total)}, kept or fixed ${percent(kept + fixed, total)}`;
}

function groupsOf(marks: readonly Mark[], nameOf: (mark: Mark) => string): [string, Mark[]][] {
  const groups = new Map<string, Mark[]>();
  for (const mark of marks) groups.set(nameOf(mark), [...(groups.get(nameOf(mark)) ?? []), mark]);
  return [...groups].sort(([left], [right]) => (left < right ? -1 : 1));
}

function faultsOf(marks: readonly Mark[]): string {
  const groups = groupsOf(
    marks.filter(({ fault }) => fault !== null),
    ({ fault }) => String(fault),
  );
  return groups.map(([fault, { length }]) => `${fault} ${length}`).join(", ") || "none";
}

const GROUPINGS = {
  language: (mark: Mark) => mark.language,
  document: (mark: Mark) => mark.document,
  kind: (mark: Mark) => mark.kind,
  frame: (mark: Mark) => mark.frame,
} as const;

/** What one reader found, over all and by language, document, kind and frame. */
export function countMarks(reader: string, marks: readonly Mark[]): string {
  const parts = Object.entries(GROUPINGS).flatMap(([name, nameOf]) =>
    groupsOf(marks, nameOf).map(([group, own]) => `  ${lineOf(`${name} ${group}`, tallyOf(own))}`),
  );
  return [lineOf(reader, tallyOf(marks)), `  faults: ${faultsOf(marks)}`, ...parts].join("\n");
}

/** How often every reader kept an item that all of them read, and how often they gave the same mark. */
export function compareReaders(readers: readonly (readonly Mark[])[]): string {
  const [first = [], ...others] = readers;
  const byId = others.map((marks) => new Map(marks.map((mark) => [mark.id, mark.mark])));
  const common = first.filter(({ id }) => byId.every((marks) => marks.has(id)));
  if (common.length === 0) return "nothing was read by all";
  const everyone = (holds: (mark: Mark["mark"], own: Mark["mark"]) => boolean) =>
    common.filter(({ id, mark }) => byId.every((marks) => holds(marks.get(id) ?? "drop", mark))).length;
  const kept = everyone((mark, own) => mark === "keep" && own === "keep");
  const usable = everyone((mark, own) => mark !== "drop" && own !== "drop");
  const same = everyone((mark, own) => mark === own);
  return [
    `read by all: ${common.length}`,
    `kept by all: ${percent(kept, common.length)}`,
    `kept or fixed by all: ${percent(usable, common.length)}`,
    `same mark: ${percent(same, common.length)}`,
  ].join(", ");
}
