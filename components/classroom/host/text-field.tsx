import { Field } from "../../ui/field";
import { TextArea } from "../../ui/text-area";

/** As much as the wire takes of one text. */
const LONGEST_TEXT = 2000;

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: string;
  onChange(value: string): void;
}

/** Several lines of text with their label. */
export function TextField({ label, hint, error, value, onChange }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <TextArea
          {...control}
          maxLength={LONGEST_TEXT}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
