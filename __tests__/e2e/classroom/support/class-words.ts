import type { Locale } from "../../../../lib/domain/settings/settings";
import { classDisplayMessages } from "../../../../lib/i18n/messages/class-display";
import { classHostMessages } from "../../../../lib/i18n/messages/class-host";
import { classPrepareMessages } from "../../../../lib/i18n/messages/class-prepare";
import { classroomPhasesMessages } from "../../../../lib/i18n/messages/classroom-phases";
import { classroomPlayerMessages } from "../../../../lib/i18n/messages/classroom-player";
import { classroomReportMessages } from "../../../../lib/i18n/messages/classroom-report";
import { takeHomeMessages } from "../../../../lib/i18n/messages/take-home";
import { takeHomeImportMessages } from "../../../../lib/i18n/messages/take-home-import";

/** What the screens of a class say in one language. */
export function classWordsIn(locale: Locale) {
  return {
    display: classDisplayMessages[locale],
    host: classHostMessages[locale],
    phases: classroomPhasesMessages[locale],
    player: classroomPlayerMessages[locale],
    home: takeHomeImportMessages[locale],
    keep: takeHomeMessages[locale],
    prepare: classPrepareMessages[locale],
    report: classroomReportMessages[locale],
  };
}

export type ClassWords = ReturnType<typeof classWordsIn>;
