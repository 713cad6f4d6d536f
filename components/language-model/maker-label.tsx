"use client";
import type { Maker } from "../../lib/domain/generation/item";
import { makerMessages } from "../../lib/i18n/messages/maker";
import { useMessages } from "../shell/locale";
import styles from "./maker-label.module.css";

interface MakerLabelProps {
  readonly maker: Maker | undefined;
}

/** Says who made a card; nothing for what the app made itself. */
export function MakerLabel({ maker }: MakerLabelProps) {
  const t = useMessages(makerMessages);
  return maker ? <span className={styles.label}>{t[maker]}</span> : null;
}
