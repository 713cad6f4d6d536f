import type { DraftBlock } from "../domain/document/assemble-document";
import { runsText } from "../domain/document/sentence-text";

const LONGEST_TITLE = 60;

function visible(text: string, block: DraftBlock | undefined): string {
  return block === undefined ? "" : runsText(text, block.runs).text.replace(/\s+/g, " ").trim();
}

/** Cuts at a whole code point and says so. */
function shortened(title: string): string {
  const characters = [...title];
  return characters.length <= LONGEST_TITLE ? title : `${characters.slice(0, LONGEST_TITLE - 1).join("")}…`;
}

function nameWithoutExtension(name: string): string {
  return name
    .replace(/^.*[\\/]/, "")
    .replace(/\.[\p{L}\p{N}]{1,10}$/u, "")
    .trim();
}

/**
 * What to call a document that states no title: its first level 1 heading, else its first heading,
 * else a short first line, else the name of the file, else the first line cut short.
 */
export function documentTitle(text: string, blocks: readonly DraftBlock[], name: string): string {
  const headings = blocks.filter((block) => block.kind === "heading");
  const heading = visible(text, headings.find((block) => block.level === 1) ?? headings[0]);
  if (heading !== "") return shortened(heading);
  const firstLine = visible(
    text,
    blocks.find((block) => block.runs.length > 0),
  );
  const isShort = firstLine !== "" && [...firstLine].length <= LONGEST_TITLE / 2 && !/[。！？!?.;；]$/.test(firstLine);
  return (isShort && firstLine) || nameWithoutExtension(name) || shortened(firstLine);
}
