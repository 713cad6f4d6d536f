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
      if (!reply.ok) return refusedJoin(reply, t);
      if (reply.type === "joined") router.push(`/play/?room=${reply.roomId}`);
      return null;
    } catch (error) {
      return failedJoin(error, t);
    }
  };

  const check = (code: string | null, name: string): JoinProblem | null => {
    if (code === null) return { at: "code", text: t.codeShort };
    return name === "" ? { at: "name", text: t.nameMissing } : null;
  };

  return {
    isBusy,
    problem,
    join: async (typedCode, typedName) => {
      const code = readRoomCode(typedCode);
      const name = cleanName(typedName);
      setIsBusy(true);
      const found = check(code, name) ?? (await ask(code ?? "", name));
      setIsBusy(false);
      setProblem(found);
      return found;
    },
  };
}
