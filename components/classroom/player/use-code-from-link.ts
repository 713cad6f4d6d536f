"use client";
import { useSyncExternalStore } from "react";
import { readRoomCode } from "../../../lib/domain/classroom/room-code";

function subscribe(onChange: () => void): () => void {
  window.addEventListener("hashchange", onChange);
  return () => window.removeEventListener("hashchange", onChange);
}

function codeInLink(): string {
  const { hash } = window.location;
  return readRoomCode(new URLSearchParams(hash.slice(1)).get("code") ?? "") ?? "";
}

/** The code in the link of a QR code, `#code=123456`; empty where there is none. */
export function useCodeFromLink(): string {
  return useSyncExternalStore(subscribe, codeInLink, () => "");
}
