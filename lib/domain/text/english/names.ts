import type { Name, NameClass } from "../name";

const WORD = String.raw`(?:[A-Z][A-Za-z0-9]*(?:['’-][A-Za-z0-9]+)*(?<!['’]s)|[A-Z]\.)`;
const PATTERN = new RegExp(
  String.raw`\b${WORD}(?: (?:(?:of|the|de|von|van) (?:the )?)?${WORD}|-\d+| \d+(?![\d%]|[.,]\d))*`,
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

const GIVEN_NAMES =
  /^(?:James|John|Robert|Michael|William|David|Richard|Charles|Joseph|Thomas|Daniel|Paul|Mark|George|Kenneth|Steven|Stephen|Edward|Brian|Ronald|Anthony|Kevin|Jason|Gary|Timothy|Larry|Frank|Scott|Eric|Andrew|Raymond|Gregory|Samuel|Patrick|Jack|Henry|Peter|Isaac|Albert|Martin|Arthur|Alan|Adam|Louis|Philip|Alexander|Alfred|Benjamin|Luke|Jared|Josh|Kurt|Kony|Cam|Peyton|Ron|Ion|Marie|Mary|Patricia|Jennifer|Linda|Elizabeth|Barbara|Susan|Jessica|Sarah|Karen|Nancy|Margaret|Lisa|Anna|Ada|Emma|Rosa|Jane|Alice|Karl|Friedrich|Johann|Wolfgang|Ludwig|Max|Nikola|Leonardo|Galileo|Napoleon|Joe|Donald|Barack|Bill|Jean|Pierre|Juan|Giovanni|Vladimir|Muhammad|Mahatma|Elon|Steve|Sam|Tim)$/;
const COUNTRIES =
  /^(?:United States|United Kingdom|China|Japan|India|Germany|France|Italy|Spain|Portugal|Russia|Poland|Canada|Mexico|Brazil|Argentina|Australia|New Zealand|Egypt|Iran|Iraq|Israel|Turkey|Greece|Sweden|Norway|Denmark|Finland|Austria|Hungary|Switzerland|Belgium|Netherlands|Ireland|Scotland|England|Wales|Vietnam|Thailand|Indonesia|Pakistan|Kenya|Nigeria|South Africa|South Korea|North Korea|Ukraine|US|UK)$/;
const ACTS_AS_ORGANISATION =
  /^ (?:announced|announces|invited|released|releases|published|publishes|developed|launched|acquired|acquires|claims|claimed|hosts|keeps?|trains)\b/;
const ACTS_AS_PERSON =
  /^(?:,? who\b| is an? | was an? | was born| argues| argued| believed| wrote|, (?:a|an|the) [a-z]+ (?:of|at|and)\b)/;

function isPerson(name: string, before: string, after: string): boolean {
  const [first = "", ...others] = name.split(" ");
  if (PERSON_TITLE.test(before)) return true;
  return (
    others.length > 0 &&
    others.length < 4 &&
    (GIVEN_NAMES.test(first) || (ACTS_AS_PERSON.test(after) && others.length === 1))
  );
}

function classOf(name: string, before: string, after: string): NameClass {
  if (/\d/.test(name)) return "code";
  if (COUNTRIES.test(name)) return "country";
  if (ORGANISATION.test(name)) return "organisation";
  if (isPerson(name, before, after)) return "person";
  if (ACTS_AS_ORGANISATION.test(after)) return "organisation";
  return /\b(?:in|at|near|from) $/.test(before) ? "place" : "name";
}

/** Acronyms and adjectives that are words of the language: they name nobody. */
const COMMON =
  /^(?:AI|IT|TV|CD|DVD|PC|ID|GDP|DNA|RNA|CPU|GPU|OK|AM|PM|BC|AD|CE|BCE)$|^[A-Z][a-z]+(?:ese|ian|ish|ican|ench|utch|reek|erman|ussian)$/;

function withoutCommonTail(text: string): string {
  const words = text.split(" ");
  while (words.length > 0 && (COMMON.test(words.at(-1) ?? "") || /^(?:of|the|de|von|van)$/.test(words.at(-1) ?? "")))
    words.pop();
  return words.join(" ");
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
 * @param isNameWord tells whether a word has its capital in the middle of a sentence too; at the head any word has one
 */
export function englishNames(shadow: string, isNameWord: (word: string) => boolean): Name[] {
  const names: Name[] = [];
  for (const match of shadow.matchAll(PATTERN)) {
    const headless = withoutFunctionWord(match[0]);
    const start = match.index + match[0].length - headless.length;
    const text = withoutCommonTail(headless);
    const isHead = /(?:^|[.:!?;]["”]? |["“(])$/.test(shadow.slice(Math.max(0, start - 3), start));
    if (FUNCTION_WORDS.test(text) || MONTHS.test(text) || text.length < 2) continue;
    if (isHead && !isNameWord(text.split(" ")[0] ?? "") && !/^[A-Z][a-z]*[A-Z0-9]/.test(text)) continue;
    const end = start + text.length;
    const before = shadow.slice(Math.max(0, start - 16), start);
    names.push({ start, end, nameClass: classOf(text, before, shadow.slice(end, end + 30)) });
  }
  return names;
}
