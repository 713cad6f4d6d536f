import type { TextRange } from "../../../document/document";
import type { Token } from "../../../text/english/tokens";
import type { EnglishClause } from "../../stems/english-stem";

/** Nouns of which every text is full: alone, they name nothing that could be remembered. */
const VAGUE_NOUN =
  /^(?:sets?|pieces?|parts?|portions?|number|range|kinds?|types?|sorts?|forms?|bases?|basis|rules?|packages?|files?|software|systems?|programs?|tools?|options?|features?|support|access|functions?|functionality|information|data|details?|problems?|issues?|changes?|work|works|roles?|versions?|ways?|things?|cases?|examples?|results?|effects?|damage|improvements?|impact|attention|periods?|levels?|degrees?|steps?|tasks?|process|processes|services?|users?|people|person|time|times|lists?|values?|contents?|instructions?|line|lines|actions?|mechanisms?|means|solutions?|methods?|approach|capability|capabilities|ability|possibility|opportunity|opportunities|benefits?|advantages?|reasons?|ideas?|purposes?|needs?|requirements?|conditions?|situations?|elements?|components?|aspects?|items?|objects?|names?|group|groups|use|uses|code|state|status|place|places|point|points|fact|facts|world|day|days|year|years|life|success|growth|interest|control|power|management|configuration|settings?|commands?|applications?|resources?|standards?|projects?|members?|meetings?|events?|parts?|documents?|documentation|categories|category|environment|machines?|computers?|servers?|clients?|devices?)$/;
const VAGUE_MODIFIER =
  /^(?:common|clean|open|popular|famous|modern|traditional|early|standard|initial|new|next|major|minor|specific|particular|different|similar|general|generic|simple|basic|main|important|whole|entire|own|current|previous|additional|numerous|significant|single|available|appropriate|necessary|existing|real|good|better|best|large|larger|small|smaller|great|greater|high|higher|low|lower|full|complete|total|first|second|third|last|final|certain|necessary|useful|useable|usable|required|given|used|following|relevant|corresponding|proper|right|wrong|normal|usual|regular|typical|extra|local|global|default|special|big|long|short|old|early|late|many|much|more|most|few|several|various|multiple|two|one|three|other|another|same|such|interesting|easy|possible|real|actual|original|individual|separate|numeric|technical|internal|external|based|using|made|done|called)$/;
/** `numerous enemies`, `another drought`: how many or which, the question cannot say. */
const LOOSE_OPENING =
  /^(?:(?:about|only|just) )?(?:another|all|any|each|every|several|numerous|various|many|some|such|same|other|others|further|additional|new|most|more|certain|both|either|neither|no|two|three|an? (?:claim|statement|report|fact|feeling|sense|lot|few|great deal|wealth|plethora|multitude|host|number|variety|range|couple|bit|set|series|collection|list|kind|sort|type|form|piece|part|degree|level|new|new set|common|single|similar|certain|simple|small|large))\b/i;

/** Is it a word of which every text is full? */
export function isPlainWord({ lower }: Token): boolean {
  return VAGUE_NOUN.test(lower) || VAGUE_MODIFIER.test(lower);
}

/** `the pptp-linux package` and `a PPTP client`: a word of the answer that the question holds gives it away. */
export function givesAway(question: string, answer: string): boolean {
  const shown = question.toLowerCase();
  const words = answer.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  const signs = answer.match(/\b(?=[a-z]*[A-Z])[A-Za-z]{2,3}\b/g) ?? [];
  if (signs.some((sign) => new RegExp(`\\b${sign}\\b`).test(question))) return true;
  return words.some((word) => !VAGUE_NOUN.test(word) && !VAGUE_MODIFIER.test(word) && shown.includes(word));
}

function isSign({ text, wordClass }: Token): boolean {
  return (wordClass === "name" && !/^[A-Z]{2,3}s?$/.test(text)) || /[a-z][A-Z]|\d|^[A-Z][a-z]{2,}/.test(text);
}

/** `hegemony and established relations`: the second half is a deed of its own. */
function holdsSecondDeed(inside: readonly Token[]): boolean {
  const text = inside.map(({ lower }) => lower).join(" ");
  if (/ and [a-z]+ (?:which|the|an?|its|how|what|whether) /.test(text)) return true;
  return inside.some(
    ({ lower }, at) =>
      lower === "and" &&
      (inside[at + 1]?.form === "past" ||
        (/^[a-z]{3,}ed$/.test(inside[at + 1]?.text ?? "") && /^[a-z]/.test(inside[at + 2]?.text ?? "")) ||
        (!/^(?:his|her|their|its)$/.test(inside[0]?.lower ?? "") &&
          /^(?:his|her|their|its|they|he|she|it)$/.test(inside[at + 1]?.lower ?? ""))),
  );
}

/** Does an answer name something of its own: a name, a figure, or two words that not every text holds? */
export function isWeighty({ tokens, passage }: EnglishClause, answer: TextRange): boolean {
  const inside = tokens.filter(({ start, end }) => answer.start <= start && end <= answer.end);
  const content = inside.filter(({ wordClass }) => /^(?:noun|name|adjective|verb|numeral)$/.test(wordClass));
  const told = content.filter((token) => !isPlainWord(token));
  if (/^(?:[a-z]+ )the [a-z]+$/.test(passage.shadow.slice(answer.start, answer.end))) return false;
  if (LOOSE_OPENING.test(passage.shadow.slice(answer.start, answer.end)) || holdsSecondDeed(inside)) return false;
  return told.some(isSign) || told.length > 1;
}

/** Is there nothing in a range but words of which every text is full? */
export function isVague({ tokens }: EnglishClause, range: TextRange): boolean {
  const inside = tokens.filter(({ start, end }) => range.start <= start && end <= range.end);
  const content = inside.filter(({ wordClass }) => /^(?:noun|name|adjective|verb|numeral)$/.test(wordClass));
  return content.every(isPlainWord);
}
