import type { Frame } from "../fact";
import { chineseDates } from "./chinese/dates";
import { englishDates } from "./english/dates";
import { isOfExampleDisk } from "./example-disk";

/** When something happened. */
export const dateFrame: Frame = {
  name: "date",
  find: {
    zh: (passage) => chineseDates(passage).filter((fact) => !isOfExampleDisk(fact)),
    en: (passage, context) => englishDates(passage, context).filter((fact) => !isOfExampleDisk(fact)),
  },
};
