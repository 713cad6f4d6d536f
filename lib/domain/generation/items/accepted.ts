import type { Language } from "../../shared/language";
import { bareText } from "../../text/normalize";
import type { Numeral } from "../../text/numeral";
import { inOtherScript } from "../distractors/number-text";
import type { Fact } from "../fact";
import { textOf } from "../passage";

const PERCENT: Readonly<Record<Language, (digits: string) => string>> = {
  zh: (digits) => `百分之${digits}`,
  en: (digits) => `${digits} percent`,
};

/** A number in the other script, without its unit where the question names it, and a percentage in words. */
function numberVariants(text: string, numeral: Numeral, language: Language): string[] {
  if (numeral.values.length !== 1 || numeral.form === "year" || numeral.form === "date") return [];
  const digits = /^[\d.,]+(?=\s?%$)/.exec(text)?.[0];
  if (digits !== undefined) return [PERCENT[language](digits)];
  const other = inOtherScript(text, numeral, language);
  return other === null ? [] : [other];
}

/** A bracket beside a name that says it otherwise: another script, an abbreviation. */
const ASIDE = /^\s?[（(](?<aside>[^()（）\d]{2,30})[)）]/;

/** `(or a prime)`, `(又称素数)`: only the name itself is an answer. */
const SAYS_OTHERWISE =
  /^(?:or|also|also called|also known as|i\.e\.|或|又称|亦称|也称|简称|即|又名)[\s:,]*(?:an? |the )?/i;

/** A name without its marks, its article or its given names, and the one in brackets beside it. */
function nameVariants(text: string, after: string, isPerson: boolean): string[] {
  const bare = text.replace(/^[《“「『"]|[》”」』"]$/g, "").replace(/^the /i, "");
  const surname = isPerson && /^[A-Z][a-z]+(?: [A-Z][a-z.]*)+$/.test(bare) ? bare.split(" ").at(-1) : undefined;
  const aside = ASIDE.exec(after)?.groups?.aside?.replace(SAYS_OTHERWISE, "");
  return [bare, surname, aside].flatMap((variant) => variant ?? []);
}

/**
 * Other ways to say a fact's answer that count as right.
 *
 * @returns each once, the answer's own wording left out
 */
export function acceptedVariants(fact: Fact): string[] {
  const { passage, numeral, answerType, sort, accept = [] } = fact;
  const answer = textOf(passage, fact.answer);
  const numbers = numeral ? numberVariants(answer, numeral, passage.language) : [];
  const after = passage.text.slice(fact.answer.end);
  const names =
    answerType === "name" || answerType === "term" ? nameVariants(answer, after, sort === "name:person") : [];
  const all = [...accept, ...numbers, ...names].map((text) => text.trim());
  return [...new Set(all)].filter((text) => text !== answer && bareText(text) !== "");
}

/** The field of an item, left out where there is nothing in it. */
export function acceptField(fact: Fact): { readonly accept?: readonly string[] } {
  const accept = acceptedVariants(fact);
  return accept.length > 0 ? { accept } : {};
}
