"use client";
import { useState } from "react";
import { CARD_COUNT } from "../../../lib/domain/classroom/paper/marker";
import { classroomPaperMessages } from "../../../lib/i18n/messages/classroom-paper";
import { useMessages } from "../../shell/locale";
import { Button } from "../../ui/button";
import { ChoiceList } from "../../ui/choice-list";
import { Field } from "../../ui/field";
import { Page } from "../../ui/page";
import { TextInput } from "../../ui/text-input";
import { CardSide } from "./card-side";
import styles from "./paper-cards.module.css";
import { wholeNumber } from "./whole-number";

type PerPage = "1" | "2";

interface PaperCardsProps {
  /** As the address has it. */
  readonly count: string;
}

/** The cards of a class, ready to be printed: what is on the paper is what is seen below the form. */
export function PaperCards({ count: asked }: PaperCardsProps) {
  const t = useMessages(classroomPaperMessages);
  const [text, setText] = useState(asked);
  const [perPage, setPerPage] = useState<PerPage>("2");
  const count = wholeNumber(text, CARD_COUNT);
  return (
    <Page title={t.printTitle}>
      <div className={styles.form}>
        <p>{t.printAbout}</p>
        <Field label={t.howManyCards} hint={t.cardsHint} error={count === null ? t.cardsWrong : undefined}>
          {(control) => (
            <TextInput
              {...control}
              inputMode="numeric"
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
          )}
        </Field>
        <ChoiceList<PerPage>
          legend={t.perPage}
          options={[
            { id: "1", label: t.perPageOf(1), hint: t.oneHint },
            { id: "2", label: t.perPageOf(2), hint: t.twoHint },
          ]}
          value={perPage}
          onChange={setPerPage}
        />
        <div>
          <Button variant="primary" disabled={count === null} onClick={() => window.print()}>
            {t.printNow}
          </Button>
        </div>
      </div>
      <Sheets count={count ?? 0} perPage={Number(perPage)} />
    </Page>
  );
}

interface SheetsProps {
  readonly count: number;
  readonly perPage: number;
}

function Sheets({ count, perPage }: SheetsProps) {
  const t = useMessages(classroomPaperMessages);
  const cards = Array.from({ length: count }, (_, card) => card);
  const pages = cards.filter((card) => card % perPage === 0);
  return (
    <div className={styles.sheets}>
      {pages.map((first) => (
        <div key={first} className={styles.sheet} data-cards={perPage}>
          {cards.slice(first, first + perPage).map((card) => (
            <CardSide key={card} card={card} label={t.card(card + 1)} />
          ))}
        </div>
      ))}
    </div>
  );
}
