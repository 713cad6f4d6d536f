"use client";
import type { ReactNode } from "react";
import { languageModelMessages } from "../../lib/i18n/messages/language-model";
import { settingsMessages } from "../../lib/i18n/messages/settings";
import { LanguageModelSettings } from "../language-model/language-model-settings";
import { ErrorView } from "../shell/error-view";
import { useMessages } from "../shell/locale";
import { useSettings } from "../shell/use-settings";
import { Page } from "../ui/page";
import { AppearanceSettings } from "./appearance-settings";
import { BackupSettings } from "./backup-settings";
import { OfflineStatus } from "./offline-status";
import styles from "./settings-screen.module.css";
import { StorageStatus } from "./storage-status";
import { StudySettings } from "./study-settings";

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.group}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Everything the learner may decide about the app, and what happens to the data. */
export function SettingsScreen() {
  const t = useMessages(settingsMessages);
  const words = useMessages(languageModelMessages);
  const { settings, error, change } = useSettings();
  return (
    <Page title={t.title}>
      {error !== null && <ErrorView error={error} onRetry={() => void change(settings)} />}
      <div className={styles.groups}>
        <Group title={t.appearance}>
          <AppearanceSettings settings={settings} onChange={change} />
        </Group>
        <Group title={t.study}>
          <StudySettings settings={settings} onChange={change} />
        </Group>
        <Group title={words.title}>
          <LanguageModelSettings />
        </Group>
        <Group title={t.data}>
          <BackupSettings />
          <StorageStatus />
        </Group>
        <Group title={t.app}>
          <OfflineStatus />
          <p>
            {t.version} <code>{process.env.NEXT_PUBLIC_BUILD_ID}</code>
          </p>
          <p>
            <a className={styles.link} href={`${process.env.NEXT_PUBLIC_BASE_PATH ?? ""}/third-party-notices.txt`}>
              {t.licences}
            </a>
          </p>
        </Group>
      </div>
    </Page>
  );
}
