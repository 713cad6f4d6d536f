"use client";
import { useCallback, useRef, useState } from "react";
import type { RequestError } from "../../../lib/domain/classroom/messages";
import type { HostAction } from "../../../lib/domain/classroom/room-commands";
import { classHostMessages } from "../../../lib/i18n/messages/class-host";
import { useMessages } from "../../shell/locale";
import { useToast } from "../../ui/toast";
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
  /** True when it is done. What went wrong is said in words. */
  act(action: HostAction): Promise<boolean>;
}

/** Carries out what the host asks for, each click at most once. */
export function useHostCommands({ state, request }: RoomHandle): HostCommands {
  const t = useMessages(classHostMessages);
  const errorText = useRequestErrorText();
  const toast = useToast();
  const [pending, setPending] = useState(0);
  const step = useRef(0);
  step.current = state.snapshot?.common.step ?? 0;

  const act = useCallback(
    async (action: HostAction) => {
      setPending((count) => count + 1);
      try {
        const message = { type: "host", commandId: newCommandId(), expectedStep: step.current, action } as const;
        const reply = await request(message);
        if (!reply.ok && !HARMLESS.has(reply.error)) toast.show({ message: errorText(reply.error) });
        return reply.ok;
      } catch {
        toast.show({ message: t.notDone });
        return false;
      } finally {
        setPending((count) => count - 1);
      }
    },
    [request, toast, errorText, t],
  );
  return { isBusy: pending > 0, act };
}
