"use client";
import { lazy, Suspense } from "react";
import { PlayScreen } from "../../components/classroom/player/play-screen";
import { WayHomeLost } from "../../components/classroom/player/stopped-view";
import type { FinishedClass } from "../../components/classroom/take-home/use-missed";

// A page that phones wait for must be small: what is shown at the end of a class comes at the end of it.
const TakeHome = lazy(() =>
  import("./take-home").then(
    ({ TakeHome: Loaded }) => ({ default: Loaded }),
    () => ({ default: WayHomeLost }),
  ),
);

function keepMissed(finished: FinishedClass) {
  return (
    <Suspense>
      <TakeHome finished={finished} />
    </Suspense>
  );
}

/** A seat in class, with the way home for what was missed. */
export function PlayWithTakeHome() {
  return <PlayScreen keepMissed={keepMissed} />;
}
