"use client";
import type { Snapshot } from "../../../lib/domain/classroom/messages";
import { classHostMessages } from "../../../lib/i18n/messages/class-host";
import { useMessages } from "../../shell/locale";
import { Button } from "../../ui/button";
import { Menu } from "../../ui/menu";
import styles from "./control-bar.module.css";
import { type Controls, EXTENSION_SECONDS } from "./use-controls";
import { useStepLabel } from "./use-step-label";

interface ControlBarProps {
  readonly snapshot: Snapshot;
  readonly controls: Controls;
  onHelp(): void;
  onEnd(): void;
  onLeave(): void;
}

/** One large button that says what comes next, under the thumb; what is needed less beside it. */
export function ControlBar({ snapshot, controls, onHelp, onEnd, onLeave }: ControlBarProps) {
  const t = useMessages(classHostMessages);
  const label = useStepLabel(controls.step, snapshot.common.seatCount);
  const isOver = controls.step === "none";
  const { name } = snapshot.common.phase;
  const isRunning = name !== "lobby" && name !== "podium" && !isOver;

  return (
    <section aria-label={t.controls} className={styles.bar}>
      <div role="alert" className={styles.problem}>
        {controls.problem}
      </div>
      <div className={styles.others}>
        {isRunning && <TimeButtons controls={controls} />}
        <Menu
          label={t.more}
          items={[
            ...(isOver
              ? []
              : [
                  { label: controls.isLocked ? t.unlock : t.lock, shortcut: "L", onSelect: controls.toggleLock },
                  { label: t.endNow, onSelect: onEnd },
                ]),
            { label: t.keys, shortcut: "?", onSelect: onHelp },
          ]}
        />
      </div>
      {isOver ? (
        <Button variant="primary" className={styles.next} onClick={onLeave}>
          {t.leave}
        </Button>
      ) : (
        <Button
          variant="primary"
          className={styles.next}
          aria-keyshortcuts="Space Enter ArrowRight"
          aria-disabled={!controls.isReady}
          onClick={controls.next}
        >
          {label}
        </Button>
      )}
    </section>
  );
}

function TimeButtons({ controls }: { readonly controls: Controls }) {
  const t = useMessages(classHostMessages);
  return (
    <>
      <Button aria-keyshortcuts="P" disabled={!controls.canPause || controls.isPaused} onClick={controls.togglePause}>
        {t.pause}
      </Button>
      <Button disabled={!controls.canDiscuss} onClick={controls.discuss}>
        {t.discuss}
      </Button>
      <Button aria-keyshortcuts="E" disabled={!controls.canExtend} onClick={controls.extend}>
        {t.extend(EXTENSION_SECONDS)}
      </Button>
    </>
  );
}
