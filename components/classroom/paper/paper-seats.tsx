"use client";
import { type FormEvent, useState } from "react";
import type { RosterPresence } from "../../../lib/domain/classroom/messages";
import { CARD_COUNT } from "../../../lib/domain/classroom/paper/marker";
import { classroomPaperMessages } from "../../../lib/i18n/messages/classroom-paper";
import { useMessages } from "../../shell/locale";
import { Button } from "../../ui/button";
import { ButtonLink } from "../../ui/button-link";
import { Disclosure } from "../../ui/disclosure";
import { Field } from "../../ui/field";
import { TextArea } from "../../ui/text-area";
import { TextInput } from "../../ui/text-input";
import type { HostCommands } from "../host/use-host-commands";
import { actInParts } from "./act-in-parts";
import styles from "./camera-reader.module.css";
import { wholeNumber } from "./whole-number";

const USUAL_CLASS = 30;

interface PaperSeatsProps {
  readonly roster: readonly RosterPresence[];
  readonly act: HostCommands["act"];
}

/** Students without phones: how many, or who, and the cards for them. */
export function PaperSeats({ roster, act }: PaperSeatsProps) {
  const t = useMessages(classroomPaperMessages);
  const given = roster.flatMap(({ card }) => (card === null ? [] : [card]));
  const first = Math.max(-1, ...given) + 1;
  return (
    <section aria-label={t.paper}>
      <Disclosure summary={t.paper}>
        <div className={styles.seats}>
          <p>{t.about}</p>
          <ButtonLink href={`/host/?cards=${first || USUAL_CLASS}`} target="_blank" rel="noreferrer">
            {t.print}
          </ButtonLink>
          <p role="status">{given.length > 0 && t.seated(given.length)}</p>
          <SeatForm first={first} act={act} />
        </div>
      </Disclosure>
    </section>
  );
}

interface SeatFormProps {
  /** The next card that is free, from 0. */
  readonly first: number;
  readonly act: HostCommands["act"];
}

const linesOf = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

function SeatForm({ first, act }: SeatFormProps) {
  const t = useMessages(classroomPaperMessages);
  const [count, setCount] = useState("");
  const [names, setNames] = useState("");
  const [problem, setProblem] = useState<{ readonly in: "count" | "names"; readonly text: string } | null>(null);
  const most = CARD_COUNT - first;
  const lines = linesOf(names);
  const inNames = lines.length > 0;

  const seat = async (wanted: readonly string[]) => {
    const failed = await actInParts(wanted, (part) => act({ type: "add-paper", names: part }));
    // Who has no seat yet stays in the form.
    setNames(inNames && failed ? failed.left.join("\n") : "");
    setCount(!inNames && failed ? `${failed.left.length}` : "");
    setProblem(failed && { in: inNames ? "names" : "count", text: failed.problem });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const number = wholeNumber(count, most);
    if (inNames && lines.length > most) setProblem({ in: "names", text: t.namesWrong(most) });
    else if (inNames) void seat(lines);
    else if (number === null) setProblem({ in: "count", text: t.addCountWrong(most) });
    else void seat(Array.from({ length: number }, () => ""));
  };

  return (
    <form onSubmit={submit} noValidate className={styles.form}>
      <Field
        label={t.addCount}
        hint={t.addCountHint(first + 1, most)}
        error={problem?.in === "count" ? problem.text : undefined}
      >
        {(control) => (
          <TextInput
            {...control}
            inputMode="numeric"
            value={count}
            onChange={(event) => setCount(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={t.names} hint={t.namesHint} error={problem?.in === "names" ? problem.text : undefined}>
        {(control) => <TextArea {...control} value={names} onChange={(event) => setNames(event.currentTarget.value)} />}
      </Field>
      <Button type="submit" disabled={most === 0}>
        {t.add}
      </Button>
    </form>
  );
}
