"use client";
import type { ReactNode } from "react";
import { ClassroomProvider } from "../components/shell/classroom-context";
import { createClassroom } from "../lib/browser/classroom/create-classroom";

/** Built once a page; it opens nothing before a screen asks. */
const classroom = createClassroom();

/** Gives a page the way to rooms of a class. Pages that do not use it do not load it. */
export function WithClassroom({ children }: { readonly children: ReactNode }) {
  return <ClassroomProvider value={classroom}>{children}</ClassroomProvider>;
}
