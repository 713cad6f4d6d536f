"use client";
import { useEffect, useState } from "react";
import { settingsMessages } from "../../lib/i18n/messages/settings";
import { useMessages } from "../shell/locale";
import type { StorageState } from "../shell/services";
import { useServices } from "../shell/services-context";
import { Button } from "../ui/button";
import styles from "./status.module.css";

const MEGABYTE = 1_000_000;

function KeepState({ state }: { readonly state: StorageState }) {
  const t = useMessages(settingsMessages);
  const { storage } = useServices();
  const [isRefused, setRefused] = useState(false);
  if (state.isPersisted) return <p>{t.persisted}</p>;

  const ask = async () => setRefused(!(await storage.askToPersist()));
  return (
    <>
      <p aria-live="polite">{isRefused ? t.persistRefused : t.notPersisted}</p>
      <Button onClick={() => void ask()}>{t.askPersist}</Button>
    </>
  );
}

/** Where the collection lives, how much room it takes, and whether the browser may delete it. */
export function StorageStatus() {
  const t = useMessages(settingsMessages);
  const { storage } = useServices();
  const [state, setState] = useState<StorageState | null>(null);
  useEffect(() => storage.watch(setState), [storage]);

  return (
    <section className={styles.status} aria-label={t.storage}>
      <h3>{t.storage}</h3>
      {state && (
        <>
          <p>
            {state.kind === "memory" ? t.storageMemory : t.storageHere}{" "}
            {state.usageBytes !== null && t.used(state.usageBytes / MEGABYTE)}
          </p>
          {state.kind === "indexed-db" && <KeepState state={state} />}
        </>
      )}
    </section>
  );
}
