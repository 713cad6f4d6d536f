"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { cleanName } from "../../../lib/domain/classroom/nickname";
import { readRoomCode } from "../../../lib/domain/classroom/room-code";
import { classroomPlayerMessages } from "../../../lib/i18n/messages/classroom-player";
import { useClassroom } from "../../shell/classroom-context";
import { useLocale, useMessages } from "../../shell/locale";
import { failedJoin, type JoinProblem, refusedJoin } from "./join-problem";

interface Joining {
  readonly isBusy: boolean;
  readonly problem: JoinProblem | null;
  join(code: string, name: string): Promise<JoinProblem | null>;
}

/** Takes a seat and goes on to play; what keeps it from that is said at its place. */
export function useJoin(): Joining {
  const t = useMessages(classroomPlayerMessages);
  const locale = useLocale();
  const classroom = useClassroom();
  const router = useRouter();
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<JoinProblem | null>(null);

  const ask = async (code: string, name: string): Promise<JoinProblem | null> => {
    try {
      const reply = await classroom.join(code, name, locale);
      if (!reply.ok && reply.error === "elsewhere" && reply.address) {
        window.location.assign(`${reply.address.replace(/\/$/, "")}/join/#code=${code}`);
        return null;
      }
      if (!reply.ok) return refusedJoin(reply, name, t);
      if (reply.type === "joined") router.push(`/play/?room=${reply.roomId}`);
      return null;
    } catch (error) {
      return failedJoin(error, t);
    }
  };

  return {
    isBusy,
    problem,
    join: async (typedCode, typedName) => {
      setIsBusy(true);
      try {
        const code = readRoomCode(typedCode);
        const found: JoinProblem | null =
          code === null ? { at: "code", text: t.codeShort } : await ask(code, cleanName(typedName));
        setProblem(found);
        return found;
      } finally {
        setIsBusy(false);
      }
    },
  };
}
