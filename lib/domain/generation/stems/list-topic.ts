import { type Passage, renderPassage, wholeOf } from "../passage";
import { underHeading } from "../resolve/under-heading";

const NUMBERING = /^(?:(?:Chapter|Section|Part) )?\d+(?:\.\d+)*\.?\s+/;
const TELLING = /[A-Za-z0-9]{4,}/g;

/**
 * What a list is about: the sentence that leads in to it, after the heading where that sentence says nothing of it,
 * `报道给出的理由有四个方面` under `微软为什么托管 DeepSeek`; in English a heading with `Why` ends a lead with `reasons`.
 *
 * @returns without the marks at its end
 */
export function listTopicOf(lead: Passage): string {
  const text = renderPassage(lead, wholeOf(lead)).replace(/[\s:：,，;；]+$/, "");
  if (lead.language === "zh") return underHeading(text, lead.sectionPath);
  // A lead that names who it speaks of needs no heading: `Fail2Ban has four configuration files`.
  if (lead.opening.text.length <= 1 && lead.words[0]?.wordClass === "name") return text;
  const heading = (lead.sectionPath.at(-1) ?? "").replace(NUMBERING, "");
  // What an editor's bracket names says of whom, not of what.
  const shown = lead.text.toLowerCase();
  const telling = heading.match(TELLING) ?? [];
  if (heading === "" || telling.some((word) => shown.includes(word.toLowerCase()))) return text;
  return /^Why /.test(heading) && / reasons?$/.test(text)
    ? `${text} ${heading.charAt(0).toLowerCase()}${heading.slice(1)}`
    : `${heading} – ${text}`;
}
