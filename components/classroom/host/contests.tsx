"use client";
import { useState } from "react";
import type { ContestView } from "../../../lib/domain/classroom/room-view";
import { classHostMessages } from "../../../lib/i18n/messages/class-host";
import { useMessages } from "../../shell/locale";
import { Button } from "../../ui/button";
import styles from "./contests.module.css";
import { RulingDialog } from "./ruling-dialog";
import type { HostCommands } from "./use-host-commands";

interface ContestsProps {
  readonly contests: readonly ContestView[];
  readonly act: HostCommands["act"];
}

/** Questions that students call wrong, and the way to rule on each. */
export function Contests({ contests, act }: ContestsProps) {
  const t = useMessages(classHostMessages);
  const [ruledOn, setRuledOn] = useState<number | null>(null);
  const open = contests.find(({ question }) => question === ruledOn);
  if (contests.length === 0) return null;
  return (
    <section aria-label={t.contests} className={styles.contests}>
      <h2 className={styles.heading}>{t.contests}</h2>
      <ul className={styles.list}>
        {contests.map((contest) => (
          <li key={contest.question} className={styles.contest}>
            <p>
              <strong>{t.contestedBy(contest.question + 1, contest.count)}</strong>{" "}
              <span className={styles.text}>{contest.text}</span>
            </p>
            <Button onClick={() => setRuledOn(contest.question)}>{t.decide(contest.question + 1)}</Button>
          </li>
        ))}
      </ul>
      {open && <RulingDialog contest={open} act={act} onClose={() => setRuledOn(null)} />}
    </section>
  );
}
