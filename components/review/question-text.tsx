import { Fragment } from "react";
import { BLANK } from "../../lib/domain/generation/item";
import { reviewMessages } from "../../lib/i18n/messages/review";
import { useMessages } from "../shell/locale";
import { VisuallyHidden } from "../ui/visually-hidden";
import styles from "./question-text.module.css";

interface QuestionTextProps {
  readonly question: string;
  /** Fills the blank of a cloze, once it is shown. */
  readonly answer?: string | undefined;
}

/** A question; the blank of a cloze is drawn as a blank, and read as one. */
export function QuestionText({ question, answer }: QuestionTextProps) {
  return question.split(BLANK).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
    <Fragment key={index}>
      {index > 0 && (answer ? <mark className={styles.filled}>{answer}</mark> : <Blank />)}
      {part}
    </Fragment>
  ));
}

function Blank() {
  const t = useMessages(reviewMessages);
  return (
    <span className={styles.blank}>
      <VisuallyHidden>{t.blank}</VisuallyHidden>
    </span>
  );
}
