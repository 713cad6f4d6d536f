"use client";
import { lazy, type ReactNode, Suspense, useEffect, useRef } from "react";
import { takeHomeMessages } from "../../../lib/i18n/messages/take-home";
import { useMessages } from "../../shell/locale";
import { Button } from "../../ui/button";
import buttonStyles from "../../ui/button.module.css";
import { classNames } from "../../ui/class-names";
import { Disclosure } from "../../ui/disclosure";
import { fileName } from "../file-name";
import styles from "./keep-missed.module.css";
import type { HandOffTools, MissedState } from "./use-missed";

// Few need it, and it is loaded at the end of a class: without it the other ways are still there.
const QrCode = lazy(() =>
  import("../display/qr-code").then(
    ({ QrCode: Loaded }) => ({ default: Loaded }),
    () => ({ default: NoQrCode }),
  ),
);

function NoQrCode() {
  const t = useMessages(takeHomeMessages);
  return <p>{t.failed}</p>;
}

interface WaysHomeViewProps {
  readonly title: string;
  readonly known: MissedState & { readonly name: "known" };
  readonly saveFile: HandOffTools["saveFile"];
}

/** What was missed, and where it can go: here, to the app, to another device, into a file. */
export function WaysHomeView({ title, known: { missed, text, ways }, saveFile }: WaysHomeViewProps) {
  const t = useMessages(takeHomeMessages);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const missedCount = missed.filter(({ outcome }) => outcome === "missed").length;
  const slowCount = missed.length - missedCount;
  const save = () => saveFile(new File([text], fileName(t.fileName(title), "json"), { type: "application/json" }));

  return (
    <section className={styles.ways} aria-label={t.title}>
      <h3 ref={heading} tabIndex={-1} className={styles.title}>
        {t.title}
      </h3>
      <ul className={styles.counts}>
        {missedCount > 0 && <li>{t.missed(missedCount)}</li>}
        {slowCount > 0 && <li>{t.slow(slowCount)}</li>}
      </ul>
      {ways.app !== null && (
        <Way hint={t.openAppHint}>
          <WayLink href={ways.app} isFirst label={t.openApp} />
        </Way>
      )}
      <Way hint={t.keepHereHint}>
        <WayLink href={ways.here} isFirst={ways.app === null} label={t.keepHere} />
      </Way>
      <Way hint={t.saveFileHint}>
        <Button onClick={save}>{t.saveFile}</Button>
      </Way>
      <Disclosure summary={t.showQr}>
        {ways.qr === null ? (
          <p>{t.qrTooLong}</p>
        ) : (
          <div className={styles.qr}>
            <p>{ways.app === null ? t.qrToClass : t.qrToApp}</p>
            <Suspense>
              <QrCode text={ways.qr} label={t.qrLabel} />
            </Suspense>
          </div>
        )}
      </Disclosure>
    </section>
  );
}

function Way({ hint, children }: { readonly hint: string; readonly children: ReactNode }) {
  return (
    <div className={styles.way}>
      {children}
      <p className={styles.hint}>{hint}</p>
    </div>
  );
}

interface WayLinkProps {
  readonly href: string;
  readonly label: string;
  readonly isFirst: boolean;
}

/** Leaves this page: only the one it opens loads what a collection needs. */
function WayLink({ href, label, isFirst }: WayLinkProps) {
  return (
    <a href={href} className={classNames(buttonStyles.button, isFirst ? buttonStyles.primary : buttonStyles.secondary)}>
      {label}
    </a>
  );
}
