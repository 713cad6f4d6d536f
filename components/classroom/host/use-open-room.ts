"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { ClassQuiz } from "../../../lib/domain/classroom/class-quiz";
import type { RequestError } from "../../../lib/domain/classroom/messages";
import type { RoomSettings } from "../../../lib/domain/classroom/room-settings";
import { useClassroom } from "../../shell/classroom-context";
import { forgetTriedAddress } from "./use-addresses";

export interface RoomOpening {
  readonly isBusy: boolean;
  /** Why no room was opened. */
  readonly refusal: RequestError | null;
  readonly error: unknown;
  open(): void;
}

/** Opens a room for a quiz and goes there. A second press while the first is on its way does nothing. */
export function useOpenRoom(quiz: ClassQuiz, settings: RoomSettings): RoomOpening {
  const classroom = useClassroom();
  const router = useRouter();
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<RequestError | null>(null);
  const [error, setError] = useState<unknown>(null);

  const open = async () => {
    setIsBusy(true);
    setRefusal(null);
    setError(null);
    try {
      const reply = await classroom.create(quiz, settings);
      if (reply.ok && reply.type === "created") {
        forgetTriedAddress();
        router.push(`/host/?room=${reply.roomId}`);
        return;
      }
      setRefusal(reply.ok ? "invalid-message" : reply.error);
    } catch (failure) {
      setError(failure);
    }
    setIsBusy(false);
  };
  return {
    isBusy,
    refusal,
    error,
    open: () => {
      if (!isBusy) void open();
    },
  };
}
