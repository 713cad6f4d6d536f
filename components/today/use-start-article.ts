"use client";
import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";
import type { BuiltInName, Progress } from "../shell/services";
import { useServices } from "../shell/services-context";

export type StartState =
  | { readonly status: "idle" }
  | { readonly status: "working"; readonly name: BuiltInName; readonly progress: Progress | null }
  | { readonly status: "failed"; readonly name: BuiltInName; readonly error: unknown };

/** One tap on a built-in article: its ten best cards, then their review. Leaving the screen stops the work. */
export function useStartArticle() {
  const services = useServices();
  const router = useRouter();
  const [state, setState] = useState<StartState>({ status: "idle" });
  const work = useRef<AbortController | null>(null);

  useEffect(() => () => work.current?.abort(), []);

  const start = useCallback(
    async (name: BuiltInName) => {
      const controller = new AbortController();
      work.current = controller;
      setState({ status: "working", name, progress: null });
      try {
        // Needed at a tap, not to paint the screen.
        const { startArticle } = await import("./start-article");
        const deckId = await startArticle(services, name, controller.signal, (progress) =>
          setState({ status: "working", name, progress }),
        );
        router.push(`/review/?deck=${deckId}`);
      } catch (error) {
        if (!controller.signal.aborted) setState({ status: "failed", name, error });
      }
    },
    [services, router],
  );

  return { state, start };
}
