import { useId } from "react";
import styles from "./choice-list.module.css";

export interface Choice<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly hint?: string | undefined;
}

interface ChoiceListProps<Id extends string> {
  readonly legend: string;
  readonly options: readonly Choice<Id>[];
  readonly value: Id | null;
  onChange(id: Id): void;
  /** Language of the options, where it is not that of the interface. */
  readonly lang?: string | undefined;
  readonly isDisabled?: boolean;
}

/** One of a few choices, all in view. */
export function ChoiceList<Id extends string>(props: ChoiceListProps<Id>) {
  const { legend, options, value, onChange, lang, isDisabled = false } = props;
  const name = useId();
  return (
    <fieldset disabled={isDisabled}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.list} lang={lang}>
        {options.map((option) => (
          <label key={option.id} className={styles.choice}>
            <input
              type="radio"
              className={styles.radio}
              name={name}
              value={option.id}
              checked={option.id === value}
              onChange={() => onChange(option.id)}
            />
            <span>
              {option.label}
              {option.hint && <span className={styles.hint}>{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
