"use client";
import { useCallback, useEffect, useState } from "react";
import { studyMoment } from "../../lib/domain/scheduler/study-day";
import { MINUTE_MILLIS, type StudyMoment } from "../../lib/domain/shared/time";
import { useServices } from "./services-context";
import { useSettings } from "./use-settings";

/** Tells the moment when asked: for what happens at a tap. */
export function useStudyClock(): () => StudyMoment {
  const { clock } = useServices();
  const { rolloverHour } = useSettings().settings;
  return useCallback(
    () => studyMoment(clock.now(), { timeZone: clock.timeZone(), rolloverHour }),
    [clock, rolloverHour],
  );
}

/** The number of the current minute: changes while the page is looked at, and when it is looked at again. */
export function useMinute(): number {
  const { clock } = useServices();
  const [minute, setMinute] = useState(() => Math.floor(clock.now() / MINUTE_MILLIS));

  useEffect(() => {
    const update = () => setMinute(Math.floor(clock.now() / MINUTE_MILLIS));
    const timer = setInterval(update, MINUTE_MILLIS / 2);
    document.addEventListener("visibilitychange", update);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", update);
    };
  }, [clock]);

  return minute;
}
