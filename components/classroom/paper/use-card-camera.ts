"use client";
import { useEffect, useRef, useState } from "react";
import { type CardTally, EMPTY_TALLY, withFrame } from "../../../lib/domain/classroom/paper/card-tally";
import { useClassroom } from "../../shell/classroom-context";

/** Reads cards for as long as the component is there. */
export function useCardCamera() {
  const { camera } = useClassroom();
  const video = useRef<HTMLVideoElement>(null);
  const [tally, setTally] = useState<CardTally | null>(null);
  const [error, setError] = useState<unknown>(null);

  useEffect(() => {
    const stop = new AbortController();
    if (!video.current) return;
    camera
      .read(video.current, (cards) => setTally((last) => withFrame(last ?? EMPTY_TALLY, cards)), stop.signal)
      .catch(setError);
    return () => stop.abort();
  }, [camera]);
  /** `null` before the first frame. */
  return { video, tally, error };
}
