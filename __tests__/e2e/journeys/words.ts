import type { Locale } from "../../../lib/domain/settings/settings";
import { importMessages } from "../../../lib/i18n/messages/import";
import { quizMessages } from "../../../lib/i18n/messages/quiz";
import { reviewMessages } from "../../../lib/i18n/messages/review";
import { shellMessages } from "../../../lib/i18n/messages/shell";
import { statisticsMessages } from "../../../lib/i18n/messages/statistics";

/** What the screens say in one language: the journeys find things as a learner does, by their names. */
export function wordsIn(locale: Locale) {
  return {
    import: importMessages[locale],
    quiz: quizMessages[locale],
    review: reviewMessages[locale],
    shell: shellMessages[locale],
    statistics: statisticsMessages[locale],
  };
}

export type Words = ReturnType<typeof wordsIn>;
