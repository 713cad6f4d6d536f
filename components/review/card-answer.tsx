import type { Note } from "../../lib/domain/collection/note";
import { isSet, type Option } from "../../lib/domain/generation/item";
import { languageTag } from "../../lib/domain/shared/language";
import { reviewMessages } from "../../lib/i18n/messages/review";
import { useMessages } from "../shell/locale";
import { VisuallyHidden } from "../ui/visually-hidden";
import styles from "./card-answer.module.css";
import { Evidence } from "./evidence";
import { SetList } from "./set-list";

interface CardAnswerProps {
  readonly note: Note;
  readonly options: readonly Option[];
  readonly picked: string | null;
}

/** The answer with its evidence. What the card shows already, a filled blank or a marked option, is only told. */
export function CardAnswer({ note, options, picked }: CardAnswerProps) {
  const t = useMessages(reviewMessages);
  const lang = languageTag(note.language);
  const isShownAbove = note.kind === "cloze" || options.length > 0;
  const key = options.find(({ correct }) => correct)?.text ?? note.answer;

  return (
    <div className={styles.answer}>
      {picked !== null && (
        <p className={styles.verdict} data-right={picked === key || undefined}>
          {picked === key ? t.right : t.wrong}
        </p>
      )}
      {isSet(note.kind) ? (
        <SetList pairs={note.pairs} sequence={note.sequence} lang={lang} />
      ) : (
        <AnswerText text={key} lang={lang} isShownAbove={isShownAbove} />
      )}
      <Evidence of={note} others={note.kind === "matching" ? [] : note.evidence} />
    </div>
  );
}

interface AnswerTextProps {
  readonly text: string;
  readonly lang: string;
  readonly isShownAbove: boolean;
}

function AnswerText({ text, lang, isShownAbove }: AnswerTextProps) {
  const t = useMessages(reviewMessages);
  if (isShownAbove) {
    return (
      <VisuallyHidden>
        {t.answer}: <span lang={lang}>{text}</span>
      </VisuallyHidden>
    );
  }
  return (
    <p className={styles.text} lang={lang}>
      <VisuallyHidden>{t.answer}: </VisuallyHidden>
      {text}
    </p>
  );
}
