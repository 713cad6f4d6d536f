import { type Passage, renderPassage, wholeOf } from "../passage";

const LONG_WORD = 4;

/** The pairs of Chinese characters and the longer words of a text, in lower case. */
function tellingUnits(text: string): string[] {
  const words = (text.match(/[A-Za-z0-9]+/g) ?? []).filter((word) => word.length >= LONG_WORD);
  const pairs = (text.match(/[\u3400-\u9fff]+/g) ?? []).flatMap((run) =>
    Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );
  return [...words.map((word) => word.toLowerCase()), ...pairs];
}

/**
 * What a list is about: the sentence that leads in to it, after the heading where that sentence says nothing of it,
 * `报道给出的理由有四个方面` under `微软为什么托管 DeepSeek`.
 *
 * @returns without the marks at its end
 */
export function listTopicOf(lead: Passage): string {
  const text = renderPassage(lead, wholeOf(lead)).replace(/[\s:：,，;；]+$/, "");
  const heading = lead.sectionPath.at(-1) ?? "";
  // What an editor's bracket names says of whom, not of what.
  const shown = lead.text.toLowerCase();
  if (heading === "" || tellingUnits(heading).some((unit) => shown.includes(unit))) return text;
  return lead.language === "zh" ? `${heading}：${text}` : `${heading}: ${text}`;
}
