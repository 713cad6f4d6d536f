"use client";
import { usePathname } from "next/navigation";
import { TodayOpening } from "../components/today/today-opening";

/** What a page shows while the collection opens. */
export function Opening() {
  return usePathname() === "/" ? <TodayOpening /> : <main id="main" aria-busy="true" />;
}
