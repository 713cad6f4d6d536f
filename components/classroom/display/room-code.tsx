import styles from "./room-code.module.css";

interface RoomCodeProps {
  readonly code: string;
  readonly label: string;
}

/** The code of a room in groups that the eye can carry to a phone. */
export function RoomCode({ code, label }: RoomCodeProps) {
  return (
    <p className={styles.code}>
      <span className={styles.label}>{label}</span>
      <strong className={styles.digits}>{code.replace(/(\d{3})(?=\d)/g, "$1 ")}</strong>
    </p>
  );
}
