"use client";
import { useCallback, useEffect, useState } from "react";
import type { ClassReport } from "../../../lib/domain/classroom/class-report";
import { useClassroom } from "../../shell/classroom-context";
import type { RoomKey } from "../../shell/classroom-service";

export type ReportState =
  | { readonly name: "loading" | "gone" }
  | { readonly name: "failed"; readonly error: unknown }
  | { readonly name: "ready"; readonly report: ClassReport };

/** The report of a room as the server has it now; asked for anew by `refresh`. */
export function useReport(key: RoomKey): { readonly state: ReportState; refresh(): void } {
  const classroom = useClassroom();
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<ReportState>({ name: "loading" });

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks anew
  useEffect(() => {
    let isCurrent = true;
    classroom.report(key).then(
      (report) => isCurrent && setState(report ? { name: "ready", report } : { name: "gone" }),
      (error: unknown) => isCurrent && setState({ name: "failed", error }),
    );
    return () => {
      isCurrent = false;
    };
  }, [classroom, key, attempt]);

  const refresh = useCallback(() => setAttempt((last) => last + 1), []);
  return { state, refresh };
}
