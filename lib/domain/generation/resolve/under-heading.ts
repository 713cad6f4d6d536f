import { sharesPair } from "./chinese-theme";

const NUMBERING = /^(?:第\s?[\d一二三四五六七八九十]+\s?[章节部分]+|[\d.]+)\s*/;
const ASKS = /为什么|怎么|怎样|如何|什么|吗$/;

/**
 * A sentence that leads in to a list, behind the heading that says of what: `理由有四个方面` alone could be anybody's.
 *
 * @param lead        as a stem shows it, without its colon
 * @param sectionPath headings, the nearest last
 * @returns the lead alone where it speaks of its heading's words, or has none
 */
export function underHeading(lead: string, sectionPath: readonly string[]): string {
  const heading = (sectionPath.at(-1) ?? "").replace(NUMBERING, "").replace(/[?？:：。\s]+$/, "");
  if (heading === "" || sharesPair(lead, heading)) return lead;
  return `${heading}${ASKS.test(heading) ? "？" : "："}${lead}`;
}
