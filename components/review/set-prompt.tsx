import type { Note } from "../../lib/domain/collection/note";
import { languageTag } from "../../lib/domain/shared/language";
import { reviewMessages } from "../../lib/i18n/messages/review";
import { useMessages } from "../shell/locale";
import { outOfOrder } from "./out-of-order";
import styles from "./set-list.module.css";

/** What a card of pairs or of a sequence asks to put together, before the answer is shown. */
export function SetPrompt({ note }: { readonly note: Pick<Note, "pairs" | "sequence" | "language"> }) {
  const t = useMessages(reviewMessages);
  const { pairs, sequence, language } = note;
  const lang = languageTag(language);
  const loose = outOfOrder(pairs.length > 0 ? pairs.map(({ right }) => right) : sequence);

  return (
    <div className={styles.prompt} lang={lang}>
      {pairs.length > 0 && (
        <ul className={styles.names} aria-label={t.toBeMatched}>
          {pairs.map(({ left }) => (
            <li key={left}>{left}</li>
          ))}
        </ul>
      )}
      <ul className={styles.loose} aria-label={pairs.length > 0 ? t.explanations : t.toBeOrdered}>
        {loose.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
