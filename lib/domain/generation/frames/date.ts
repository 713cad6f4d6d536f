import type { Frame } from "../fact";
import { chineseDates } from "./chinese/dates";
import { englishDates } from "./english/dates";

/** When something happened. */
export const dateFrame: Frame = {
  name: "date",
  find: { zh: chineseDates, en: englishDates },
};
