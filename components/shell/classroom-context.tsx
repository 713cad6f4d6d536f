"use client";
import { createContext, useContext } from "react";
import type { ClassroomService } from "./classroom-service";

const ClassroomContext = createContext<ClassroomService | null>(null);
export const ClassroomProvider = ClassroomContext.Provider;

/** The way to rooms of a class. Built once in `app/`. */
export function useClassroom(): ClassroomService {
  const service = useContext(ClassroomContext);
  if (!service) throw new Error("no classroom: render inside ClassroomProvider");
  return service;
}
