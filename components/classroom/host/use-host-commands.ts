"use client";
import { useCallback, useRef, useState } from "react";
import type { RequestError } from "../../../lib/domain/classroom/messages";
import type { HostAction } from "../../../lib/domain/classroom/room-commands";
import { classHostMessages } from "../../../lib/i18n/messages/class-host";
import { useMessages } from "../../shell/locale";
import type { RoomHandle } from "./use-led-room";
import { useRequestErrorText } from "./use-request-error-text";

/** Somebody was quicker, or it was clicked twice: the room is where it was wanted. */
const HARMLESS: ReadonlySet<RequestError> = new Set(["out-of-step", "already-done"]);
const ID_BYTES = 12;

/** Random, also where pages come over plain http. */
function newCommandId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(ID_BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export interface HostCommands {
  /** A command is on its way. */
  readonly isBusy: boolean;
  /** Why the last one was not done, in words; `null` when it was. */
  readonly problem: string | null;
  /** Returns when it is settled, with why it was not done. */
  act(action: HostAction): Promise<string | null>;
}

/** Carries out what the host asks for, each click at most once. */
export function useHostCommands({ state, request }: RoomHandle): HostCommands {
  const t = useMessages(classHostMessages);
  const errorText = useRequestErrorText();
  const [pending, setPending] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const step = useRef(0);
  step.current = state.snapshot?.common.step ?? 0;

  const act = useCallback(
    async (action: HostAction) => {
      setPending((count) => count + 1);
      const message = { type: "host", commandId: newCommandId(), expectedStep: step.current, action } as const;
      const found = await request(message).then(
        (reply) => (reply.ok || HARMLESS.has(reply.error) ? null : errorText(reply.error)),
        () => t.notDone, // the connection was given up; whatever the reason, the host only has to try again
      );
      setPending((count) => count - 1);
      setProblem(found);
      return found;
    },
    [request, errorText, t],
  );
  return { isBusy: pending > 0, problem, act };
}
