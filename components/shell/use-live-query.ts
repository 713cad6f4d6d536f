"use client";
import { useCallback, useEffect, useState } from "react";
import { useServices } from "./services-context";

export type LiveQuery<T> =
  | { readonly status: "loading"; readonly value?: undefined; readonly error?: undefined }
  | { readonly status: "ready"; readonly value: T; readonly error?: undefined }
  | { readonly status: "failed"; readonly value?: undefined; readonly error: unknown };

const LOADING = { status: "loading" } as const;

/**
 * The result of a query, kept fresh through every change in this tab or another. When the
 * dependencies change it is `loading` again: no screen shows one deck's cards under another's name.
 *
 * @param tick asks again when it changes, and keeps the last answer till then
 */
export function useLiveQuery<T>(query: () => Promise<T>, dependencies: readonly unknown[], tick = 0): LiveQuery<T> {
  const { collection } = useServices();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caller names what its query depends on
  const run = useCallback(query, [...dependencies]);
  const [answer, setAnswer] = useState<{ readonly run: typeof run; readonly result: LiveQuery<T> } | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a tick is a reason to ask again
  useEffect(
    () =>
      collection.watch(
        run,
        (value) => setAnswer({ run, result: { status: "ready", value } }),
        (error) => setAnswer({ run, result: { status: "failed", error } }),
      ),
    [collection, run, tick],
  );

  return answer?.run === run ? answer.result : LOADING;
}
