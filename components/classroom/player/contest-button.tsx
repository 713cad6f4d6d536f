"use client";
import { useState } from "react";
import { classroomPlayerMessages } from "../../../lib/i18n/messages/classroom-player";
import type { RoomConnection } from "../../shell/classroom-service";
import { useMessages } from "../../shell/locale";
import { Button } from "../../ui/button";
import styles from "./contest-button.module.css";

interface ContestButtonProps {
  readonly room: RoomConnection;
  readonly question: number;
  readonly hasContested: boolean;
}

type Told = "no" | "telling" | "yes" | "failed";

/** Tells the teacher that a student doubts the answer: once, and nobody else hears of it. */
export function ContestButton({ room, question, hasContested }: ContestButtonProps) {
  const t = useMessages(classroomPlayerMessages);
  const [told, setTold] = useState<Told>("no");
  const isTold = hasContested || told === "yes";

  const tell = async () => {
    if (told === "telling") return;
    setTold("telling");
    const reply = await room.request({ type: "contest", question });
    setTold(reply.ok || reply.error === "already-contested" ? "yes" : "failed");
  };
  return (
    <div className={styles.contest}>
      {!isTold && (
        <Button variant="quiet" aria-disabled={told === "telling"} onClick={() => void tell()}>
          {t.contest}
        </Button>
      )}
      <p role="status">
        {isTold && t.contested}
        {!isTold && told === "failed" && t.contestFailed}
      </p>
    </div>
  );
}
