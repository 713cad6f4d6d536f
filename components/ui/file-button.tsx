import buttonStyles from "./button.module.css";
import { classNames } from "./class-names";
import styles from "./file-button.module.css";

interface FileButtonProps {
  readonly label: string;
  /** Id of an element that says which files are taken. */
  readonly describedBy?: string;
  readonly isDisabled?: boolean;
  onFile(file: File): void;
}

/** Opens the file picker of the device and hands over the chosen file. */
export function FileButton({ label, describedBy, isDisabled = false, onFile }: FileButtonProps) {
  return (
    <label
      className={classNames(buttonStyles.button, buttonStyles.secondary, styles.button)}
      aria-disabled={isDisabled}
    >
      {label}
      <input
        type="file"
        className={styles.input}
        disabled={isDisabled}
        aria-describedby={describedBy}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = ""; // the same file may be chosen again after it was mended
          if (file) onFile(file);
        }}
      />
    </label>
  );
}
