import { rememberLast } from "../../shared/remember-last";
import { bareText } from "../../text/normalize";
import { BLANK, type Candidate, isSet } from "../item";
import { withoutInstruction } from "../items/sets/instructions";
import { asInText } from "../resolve/document-title";
import type { Check, CheckContext } from "./check";

/** Words that questions bring along. */
const CHINESE_TEMPLATE = new Set(
  "用百分之这什么多少几哪一家个年天谁何时候怎样做为了是指叫长间里与相比如公司所大学方面因第段原目种大些人国所由于在称会结果条件下情况发生产影响否已经被有带来代些部本座首张理职务角色",
);
const ENGLISH_TEMPLATE = new Set(
  `what which who whom when where why how many much percentage percentages of year date in on long does do did is are was were has have had can could
will would may might should must the a an called kind first since ground name for to not and be true about say term under condition else whereas within until by according compare with number size speed length height age weight temperature price strength density depth width happen happens`.split(
    /\s+/,
  ),
);

/** Each member of a set stands in one of its sentences, word for word. */
function statesMembers({ source, evidence = [], pairs, sequence }: Candidate): boolean {
  const quotes = [source, ...evidence].map(({ quote }) => bareText(quote));
  const members = sequence ?? (pairs ?? []).flatMap(({ left, right }) => [left, right]);
  return members.map(bareText).every((member) => quotes.some((quote) => quote.includes(member)));
}

/** Several candidates are held against one sentence and its evidence. */
const bareQuote = rememberLast(bareText);
const bareEvidence = rememberLast(bareText);

function statesAnswer(candidate: Candidate): boolean {
  const { kind, answer, source } = candidate;
  if (isSet(kind)) return statesMembers(candidate);
  return kind === "true-false" || bareQuote(source.quote).includes(bareText(answer));
}

/** A list is named by the heading it stands under; a claim's deed has its object from there. */
function usesHeading({ kind, frame, language }: Candidate): boolean {
  return isSet(kind) || frame === "enumeration" || (frame === "claim" && language === "en");
}

/** Every word of the stem stands in the source, in its evidence, or belongs to the form of the question. */
function statesStem(candidate: Candidate, { evidenceText, headings }: CheckContext): boolean {
  const stem = withoutInstruction(candidate.question.replaceAll(BLANK, " "));
  const source = usesHeading(candidate)
    ? bareText(`${evidenceText} ${headings.join(" ")}`)
    : bareEvidence(evidenceText);
  if (candidate.language === "zh") {
    for (const character of bareText(stem))
      if (!source.includes(character) && !CHINESE_TEMPLATE.has(character)) return false;
    return true;
  }
  return (asInText(stem).match(/[A-Za-z0-9]+/g) ?? []).every((word) => isStated(word.toLowerCase(), source));
}

/** A verb changes its ending in a question: `uses` is asked for as `use`, `went` as `go`. */
function isStated(word: string, source: string): boolean {
  if (ENGLISH_TEMPLATE.has(word) || source.includes(word)) return true;
  return word.endsWith("y") && source.includes(word.slice(0, -1)) ? true : irregularIsStated(word, source);
}

const PAST_OF: Readonly<Record<string, string>> = {
  become: "became",
  begin: "began",
  build: "built",
  choose: "chose",
  draw: "drew",
  find: "found",
  get: "got",
  give: "gave",
  go: "went",
  grow: "grew",
  hold: "held",
  keep: "kept",
  know: "knew",
  lay: "laid",
  lead: "led",
  leave: "left",
  lose: "lost",
  make: "made",
  mean: "meant",
  meet: "met",
  rise: "rose",
  run: "ran",
  say: "said",
  see: "saw",
  sell: "sold",
  send: "sent",
  spend: "spent",
  stand: "stood",
  take: "took",
  teach: "taught",
  tell: "told",
  think: "thought",
  win: "won",
  write: "wrote",
  seek: "sought",
  overtake: "overtook",
  arise: "arose",
  break: "broke",
  bring: "brought",
  come: "came",
  catch: "caught",
  drive: "drove",
  fall: "fell",
  feel: "felt",
  fight: "fought",
  fly: "flew",
  have: "had",
  hear: "heard",
  lie: "lay",
  overcome: "overcame",
  overthrow: "overthrew",
  pay: "paid",
  rebuild: "rebuilt",
  shoot: "shot",
  sing: "sang",
  sink: "sank",
  speak: "spoke",
  steal: "stole",
  strike: "struck",
  throw: "threw",
  undergo: "underwent",
  understand: "understood",
  undertake: "undertook",
  wear: "wore",
  withdraw: "withdrew",
};

function irregularIsStated(word: string, source: string): boolean {
  const past = PAST_OF[word];
  return past !== undefined && source.includes(past);
}

/** The answer and every word of the stem come from the quoted source. A false statement's one change does not. */
export const grounded: Check = {
  id: "grounded",
  passes: (candidate: Candidate, context: CheckContext) => {
    const { source } = candidate;
    if (source.end - source.start !== source.quote.length || source.quote.trim() === "") return false;
    if (!statesAnswer(candidate)) return false;
    return candidate.kind === "true-false" || statesStem(candidate, context);
  },
};
