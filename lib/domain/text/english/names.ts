import type { Name, NameClass } from "../name";

const WORD = String.raw`(?:[A-Z][A-Za-z0-9]*(?:['’-][A-Za-z0-9]+)*(?<!['’]s)|[A-Z]\.)`;
const PATTERN = new RegExp(
  String.raw`\b${WORD}(?: (?:(?:of|the|de|von|van) (?:the )?)?${WORD}|-\d+| \d+(?![\d%.,]))*`,
  "g",
);
const MONTHS =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/;
/** Capitalised only because they begin a sentence. */
const FUNCTION_WORDS =
  /^(?:The|A|An|In|On|At|By|For|From|With|Within|Without|To|Of|And|But|Or|If|When|While|Where|As|Because|Although|Though|Since|After|Before|During|Under|Over|It|Its|He|She|They|We|You|I|His|Her|Their|Our|My|This|That|These|Those|There|Here|Some|Many|Most|All|Each|Every|Both|One|Two|Three|Other|Another|Such|No|Not|Only|Also|However|Then|Thus|What|Who|How|Why|Which|According|Despite|Until|Several|Between|Among|Through|Today|Later|Finally|Instead|Unlike|Like|More|Less|Another|Any|Once|Upon|Since|Even)$/;
const PERSON_TITLE =
  /(?:President|Professor|Dr\.?|Mr\.?|Mrs\.?|Sir|King|Queen|Emperor|General|Pope|Saint|Prince|actor|actress|author|singer|quarterback|linebacker|coach|scientist|physicist|mathematician) $/;
const ORGANISATION =
  /\b(?:University|College|Institute|Company|Corporation|Inc|Ltd|Church|Party|Association|Society|Committee|Council|Agency|Department|Museum|League|Bank|Union|Court|Parliament|Army|School|Academy|Foundation)\b/;

function classOf(name: string, before: string): NameClass {
  if (/\d/.test(name)) return "code";
  if (ORGANISATION.test(name)) return "organisation";
  if (PERSON_TITLE.test(before) || /^[A-Z][a-z]+ (?:[A-Z]\. )?[A-Z][a-z]+$/.test(name)) return "person";
  if (/\b(?:in|at|near|from) $/.test(before)) return "place";
  return "name";
}

/** Cuts a function word off the head: `In London`, `The Panthers`. */
function withoutFunctionWord(text: string): string {
  let rest = text;
  for (;;) {
    const first = /^[A-Za-z]+ /.exec(rest)?.[0];
    if (first === undefined || !FUNCTION_WORDS.test(first.trim())) return rest;
    rest = rest.slice(first.length);
  }
}

/**
 * Names in an English text: runs of capitalised words, function words at the head cut off.
 *
 * @param isCommonWord tells whether a lower-case word is one of the document's common words
 */
export function englishNames(shadow: string, isCommonWord: (word: string) => boolean): Name[] {
  const names: Name[] = [];
  for (const match of shadow.matchAll(PATTERN)) {
    const text = withoutFunctionWord(match[0]);
    const start = match.index + match[0].length - text.length;
    const isHead = /(?:^|[.:!?]["”]? |["“])$/.test(shadow.slice(0, start));
    const isCommon = isHead && !text.includes(" ") && isCommonWord(text.toLowerCase());
    if (FUNCTION_WORDS.test(text) || MONTHS.test(text) || text.length < 2 || isCommon) continue;
    names.push({
      start,
      end: start + text.length,
      nameClass: classOf(text, shadow.slice(Math.max(0, start - 16), start)),
    });
  }
  return names;
}
