"use client";
import { useState } from "react";
import type { RosterPresence } from "../../../lib/domain/classroom/messages";
import { classDisplayMessages } from "../../../lib/i18n/messages/class-display";
import { classHostMessages } from "../../../lib/i18n/messages/class-host";
import { classroomPaperMessages } from "../../../lib/i18n/messages/classroom-paper";
import { useMessages } from "../../shell/locale";
import { Field } from "../../ui/field";
import { TextInput } from "../../ui/text-input";
import styles from "./roster.module.css";
import { StudentDialog } from "./student-dialog";
import type { HostCommands } from "./use-host-commands";

/** From so many names on one is looked for rather than seen. */
const MANY = 24;

interface RosterProps {
  readonly roster: readonly RosterPresence[];
  readonly act: HostCommands["act"];
}

/** Every student in the order of coming; each opens what can be done for them. */
export function Roster({ roster, act }: RosterProps) {
  const t = useMessages(classHostMessages);
  const [search, setSearch] = useState("");
  const [openId, setOpenId] = useState<string | null>(null);
  const open = roster.find(({ seatId }) => seatId === openId);
  const wanted = search.trim().toLowerCase();
  const shown = wanted === "" ? roster : roster.filter(({ name }) => name.toLowerCase().includes(wanted));

  if (roster.length === 0) return null;
  return (
    <div className={styles.roster}>
      {roster.length > MANY && (
        <Field label={t.findStudent}>
          {(control) => (
            <TextInput
              {...control}
              type="search"
              value={search}
              onChange={(event) => setSearch(event.currentTarget.value)}
            />
          )}
        </Field>
      )}
      <ul className={styles.names} aria-label={t.students}>
        {shown.map((student) => (
          <li key={student.seatId}>
            <Student student={student} onOpen={() => setOpenId(student.seatId)} />
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p>{t.noSuchStudent}</p>}
      {open && <StudentDialog student={open} act={act} onClose={() => setOpenId(null)} />}
    </div>
  );
}

interface StudentProps {
  readonly student: RosterPresence;
  onOpen(): void;
}

function Student({ student: { name, team, isConnected, timeFactor, card }, onOpen }: StudentProps) {
  const t = useMessages(classHostMessages);
  const words = useMessages(classDisplayMessages);
  const paper = useMessages(classroomPaperMessages);
  const isAway = card === null && !isConnected;
  const ways = card === null ? [timeFactor !== 1 && t.moreTimeShort, isAway && t.away] : [paper.card(card + 1)];
  const notes = [team !== null && words.team(team + 1), ...ways].filter(Boolean);
  return (
    <button type="button" className={styles.student} data-away={isAway || undefined} onClick={onOpen}>
      <bdi>{name}</bdi>
      {notes.length > 0 && <small className={styles.note}>{notes.join(" · ")}</small>}
    </button>
  );
}
