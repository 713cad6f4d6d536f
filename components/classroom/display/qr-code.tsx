import { useMemo } from "react";
import { encode } from "uqr";
import styles from "./qr-code.module.css";

/** One path of all dark squares: each run of a row is one rectangle. */
function darkPath(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      row.flatMap((isDark, x) => {
        if (!isDark || row[x - 1]) return [];
        const after = row.indexOf(false, x);
        return [`M${x} ${y}h${(after < 0 ? row.length : after) - x}v1H${x}z`];
      }),
    )
    .join("");
}

interface QrCodeProps {
  readonly text: string;
  readonly label: string;
}

/** A text for cameras, dark on white in any theme. */
export function QrCode({ text, label }: QrCodeProps) {
  const { size, path } = useMemo(() => {
    const { size: side, data } = encode(text, { ecc: "M", border: 2 });
    return { size: side, path: darkPath(data) };
  }, [text]);
  return (
    <svg role="img" aria-label={label} className={styles.code} viewBox={`0 0 ${size} ${size}`}>
      <rect className={styles.light} width={size} height={size} />
      <path className={styles.dark} d={path} />
    </svg>
  );
}
