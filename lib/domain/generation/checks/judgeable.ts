import type { Check } from "./check";

/** Nobody can judge an opinion or a guess by what is the case. */
const OPINION =
  /或许|也许|似乎|恐怕|应该|应当|不得不|无疑|显然|值得|令人|明智|需要认识到|清流|焦点|警钟|潜力|明显|显著|\b(?:perhaps|seems?|should|ought|arguably|remarkabl[ey]|clearly|undoubtedly)\b/i;
/** A label, a lead to a list, or a half sentence states nothing. */
const NO_STATEMENT =
  /^[^,，。.]{1,16}[:：]|[:：]\s*[。.]?$|^(?:其中|另|从|作为|随着|通过|根据|除了)[^,，]*。?$|(?:不仅|不但|不只是|不光|既(?![然有定得往成]))[^,，]*$|, (?:while|whereas) /;
/** An editor's bracket makes two statements of one. */
const BRACKETED = /〔/;
const MOST_CLAUSES = 3;

/** A statement to be judged says one thing that is the case or not (T). */
export const judgeable: Check = {
  id: "judgeable",
  passes: ({ kind, question }) =>
    kind !== "true-false" ||
    (!OPINION.test(question) &&
      !NO_STATEMENT.test(question) &&
      !BRACKETED.test(question) &&
      question.replace(/\d,\d{3}/g, "").split(/[,，;；]/).length <= MOST_CLAUSES),
};
