"use client";
import { useEffect } from "react";
import { useLocale } from "./locale";

/** Shows a page that was hidden until it speaks its reader's language. */
export function useLocaleShown(): void {
  const locale = useLocale();
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (dataset.localePending === locale) delete dataset.localePending;
  }, [locale]);
}
