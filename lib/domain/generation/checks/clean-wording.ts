import type { Check } from "./check";

const CONNECTIVE_HEAD =
  /^(?:此外|另外|与此同时|值得一提的是|值得注意的是|因此|所以|然而|但是|不过|而且|并且|但|而|则|还|也|更|并|却|[-*•·]\s|\d+[.、]\s|However\b|Moreover\b|Furthermore\b|Therefore\b|Thus\b|But\b|And\b|Or\b|Also\b|So\b|In addition\b|[,，、;；:：。.)）」』”])/;
const CUT_TAIL =
  /(?:(?<!什么[^,，]{1,6}|是[^,，]*)的|[和与及、,，:：;；(（“]|把|被|让|使|将|\b(?:the|a|an|and|or)) ?[?？。.]$|\b(?:of|to|with|by|from|in|at|for) ?[?？。.]$/i;
/** `What does water consist of?`: where the preposition belongs to the question word. */
const ASKS_FOR_OBJECT = /\b(?:what|whom?|which|whose)\b[^_]+\b(?:of|to|with|by|from|in|at|for) ?\?$/i;
const PAIRS = ["“”", "‘’", "「」", "『』", "《》", "（）", "()", "〔〕", "[]"] as const;

const MARK = /["“”‘’「」『』《》（）()〔〕[\]]/;

function count(text: string, mark: string): number {
  let found = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found += 1;
  return found;
}

/** Quotation marks and brackets that a cut left open. Apostrophes look like closing quotes and are left out. */
function isBalanced(text: string): boolean {
  if (!MARK.test(text)) return true;
  return (
    PAIRS.every(([open = "", close = ""]) => open === "‘" || count(text, open) === count(text, close)) &&
    count(text, '"') % 2 === 0
  );
}

/** Begins without a connective, ends without a cut, and leaves no mark open (Wozniak's twelfth rule). */
export const cleanWording: Check = {
  id: "clean-wording",
  passes: ({ question, answer }) =>
    !CONNECTIVE_HEAD.test(question) &&
    (!CUT_TAIL.test(question) || ASKS_FOR_OBJECT.test(question)) &&
    !/[,，、;；] ?[,，、;；。？]|\*\*|\]\(|\s{2}/.test(question) &&
    isBalanced(question) &&
    isBalanced(answer) &&
    !/^[,，、;；:：。.的地得]|[,，、;；:：]$/.test(answer),
};
