"use client";
import { type FormEvent, useState } from "react";
import type { ClaimDraft } from "../../../lib/domain/classroom/build-class-quiz";
import type { ClassQuestion } from "../../../lib/domain/classroom/class-quiz";
import { classPrepareMessages } from "../../../lib/i18n/messages/class-prepare";
import { commonMessages } from "../../../lib/i18n/messages/common";
import { useLocale, useMessages } from "../../shell/locale";
import { useServices } from "../../shell/services-context";
import { Button } from "../../ui/button";
import { ChoiceList } from "../../ui/choice-list";
import { Dialog } from "../../ui/dialog";
import { DialogActions } from "../../ui/dialog-actions";
import { Field } from "../../ui/field";
import { Select } from "../../ui/select";
import { FEWEST_OPTIONS, MOST_OPTIONS, type OwnQuestion, optionTexts, ownQuestion } from "./own-question";
import { TextField } from "./text-field";

interface OwnQuestionDialogProps {
  /** What a debate can start from. */
  readonly claims: readonly ClaimDraft[];
  onAdd(question: ClassQuestion): void;
  onClose(): void;
}

/** A survey or a claim to debate, in the teacher's own words. */
export function OwnQuestionDialog({ claims, onAdd, onClose }: OwnQuestionDialogProps) {
  const t = useMessages(classPrepareMessages);
  const { cancel } = useMessages(commonMessages);
  const locale = useLocale();
  const { newId } = useServices();
  const [kind, setKind] = useState<OwnQuestion["kind"]>("survey");
  const [text, setText] = useState("");
  const [surveyLines, setSurveyLines] = useState("");
  const [debateLines, setDebateLines] = useState<string>(t.debateOptions);
  const [sides, setSides] = useState<readonly [string, string]>(["", ""]);
  const [wasTried, setWasTried] = useState(false);
  const isDebate = kind === "debate";
  const optionLines = isDebate ? debateLines : surveyLines;
  const optionCount = optionTexts(optionLines).length;
  const isTextMissing = text.trim() === "";
  const isCountWrong = optionCount < FEWEST_OPTIONS || optionCount > MOST_OPTIONS;

  const add = (event: FormEvent) => {
    event.preventDefault();
    setWasTried(true);
    if (isTextMissing || isCountWrong) return;
    onAdd(ownQuestion(newId(), { kind, text, optionLines, sides }, locale));
    onClose();
  };
  return (
    <Dialog isOpen title={t.writeOwn} onClose={onClose}>
      <form onSubmit={add} noValidate>
        <ChoiceList<OwnQuestion["kind"]>
          legend={t.kind}
          options={[
            { id: "survey", label: t.survey, hint: t.surveyHint },
            { id: "debate", label: t.debate, hint: t.debateHint },
          ]}
          value={kind}
          onChange={setKind}
        />
        {isDebate && claims.length > 0 && (
          <ClaimChoice
            claims={claims}
            onChoose={(claim) => {
              setText(claim.text);
              setSides(claim.sides);
            }}
          />
        )}
        <TextField
          label={isDebate ? t.claim : t.question}
          error={wasTried && isTextMissing ? t.textNeeded : undefined}
          value={text}
          onChange={setText}
        />
        <TextField
          label={t.options}
          hint={t.optionsHint}
          error={wasTried && isCountWrong ? t.optionsNeeded(FEWEST_OPTIONS, MOST_OPTIONS) : undefined}
          value={optionLines}
          onChange={isDebate ? setDebateLines : setSurveyLines}
        />
        {isDebate && <Sides sides={sides} onChange={setSides} />}
        <DialogActions>
          <Button onClick={onClose}>{cancel}</Button>
          <Button type="submit" variant="primary">
            {t.add}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

interface ClaimChoiceProps {
  readonly claims: readonly ClaimDraft[];
  onChoose(claim: ClaimDraft): void;
}

/** A claim of the deck fills in the fields below, to be changed at will. */
function ClaimChoice({ claims, onChoose }: ClaimChoiceProps) {
  const t = useMessages(classPrepareMessages);
  const choose = (index: string) => {
    const claim = claims[Number(index)];
    if (index !== "" && claim) onChoose(claim);
  };
  return (
    <Field label={t.deckClaim}>
      {(control) => (
        <Select {...control} defaultValue="" onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{t.noDeckClaim}</option>
          {claims.map(({ text }, index) => (
            <option key={text} value={index}>
              {text}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

interface SidesProps {
  readonly sides: readonly [string, string];
  onChange(sides: readonly [string, string]): void;
}

function Sides({ sides: [pro, contra], onChange }: SidesProps) {
  const t = useMessages(classPrepareMessages);
  return (
    <>
      <TextField label={t.sideFor} hint={t.sidesHint} value={pro} onChange={(next) => onChange([next, contra])} />
      <TextField label={t.sideAgainst} value={contra} onChange={(next) => onChange([pro, next])} />
    </>
  );
}
