import { isSet } from "../item";
import type { Check } from "./check";

/** An answer of three or more members is asked for member by member (Wozniak's ninth and tenth rules). */
export const noEnumeration: Check = {
  id: "no-enumeration",
  passes: ({ answer, kind }) => {
    if (isSet(kind)) return true;
    const marks = answer.match(/、|，(?=[^，]{1,8}[，和与及])|,\s(?=[^,]{1,24},? (?:and|or)\b)/g) ?? [];
    return marks.length < 2 && !/、.+[和与及]|, .+, (?:and|or) /.test(answer);
  },
};
